/** How often each grade's rarest pair occurs, in a million characters; grades from the rarest to the commonest. */
const PER_MILLION = [9, 40, 150];

/** Packs the common pairs of Chinese characters in `texts`, as `unpackPairs` reads them. */
export function packPairs(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  let characters = 0;
  for (const text of texts) {
    characters += text.length;
    for (let at = 0; at < text.length - 1; at++) {
      const pair = text.slice(at, at + 2);
      if (/^[\u4e00-\u9fff]{2}$/.test(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const byFirst = new Map<string, string[]>();
  for (const [pair, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const often = (count / characters) * 1e6;
    const grade = PER_MILLION.filter((least) => often >= least).length;
    if (grade === 0) continue;
    const grades = byFirst.get(pair[0]!) ?? PER_MILLION.map(() => '');
    grades[grade - 1] = grades[grade - 1]! + pair[1]!;
    byFirst.set(pair[0]!, grades);
  }
  return Array.from(byFirst, ([first, grades]) => first + grades.join(' ').trimEnd()).join('\n');
}
