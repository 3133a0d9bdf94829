/** A draft of a corpus, and where it stands. */
export interface Written {
  readonly id: string;
  readonly text: string;
}

/** Two drafts with more than this share of their character 4-grams in common are nearly the same. */
const NEARLY = 0.5;

/** Character 4-grams of the letters and digits of a draft; a shorter one is its only gram. */
function gramsOf({ text }: Written): Set<string> {
  const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(1, bare.length - 3) }, (_, at) => bare.slice(at, at + 4)));
}

/** Pairs of a draft of `ones` and one of `others` that are nearly the same, by their ids. */
export function nearlySame(ones: readonly Written[], others: readonly Written[]): string[] {
  const sizes = others.map((other) => gramsOf(other).size);
  const holders = new Map<string, number[]>();
  others.forEach((other, index) => {
    for (const gram of gramsOf(other)) holders.set(gram, [...(holders.get(gram) ?? []), index]);
  });
  return ones.flatMap((one) => {
    const grams = gramsOf(one);
    const common = new Map<number, number>();
    for (const gram of grams) {
      for (const index of holders.get(gram) ?? []) common.set(index, (common.get(index) ?? 0) + 1);
    }
    return [...common]
      .filter(([index, count]) => count / (grams.size + sizes[index]! - count) > NEARLY)
      .map(([index]) => `${one.id} ${others[index]!.id}`);
  });
}

