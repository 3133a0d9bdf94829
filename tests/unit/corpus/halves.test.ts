import { expect, it } from 'vitest';
import { DETAIL_KINDS } from '../../../src/persona/kinds.ts';
import { readDrafts, type LabelledDraft } from '../../corpus/details/read.ts';

/** Two drafts with more than this share of their character 4-grams in common are nearly the same. */
const NEARLY = 0.5;

const HALVES = { tune: readDrafts('tune'), measure: readDrafts('measure') } as const;
const ALL = [...HALVES.tune, ...HALVES.measure];

/** Character 4-grams of the letters and digits of a draft; a shorter one is its only gram. */
function gramsOf({ text }: LabelledDraft): Set<string> {
  const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(1, bare.length - 3) }, (_, at) => bare.slice(at, at + 4)));
}

/** Pairs of a draft of `ones` and one of `others` that are nearly the same, by their ids. */
function nearlySame(ones: readonly LabelledDraft[], others: readonly LabelledDraft[]): string[] {
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

it('holds 1,200 drafts or more, at least half of them without any detail', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(1200);
  expect(ALL.filter(({ details }) => details.length === 0).length).toBeGreaterThanOrEqual(ALL.length / 2);
});

it.each(['tune', 'measure'] as const)('has every kind of detail in the half %s', (half) => {
  const there = new Set(HALVES[half].flatMap(({ details }) => details.map(({ kind }) => kind)));
  expect(DETAIL_KINDS.filter((kind) => !there.has(kind))).toEqual([]);
});

it('has no draft in both halves, nor nearly', () => {
  expect(nearlySame(HALVES.tune, HALVES.measure)).toEqual([]);
});

it('knows drafts that are nearly the same', () => {
  const draft = (id: string, text: string): LabelledDraft => ({ id, topic: '', text, details: [] });
  const one = draft('a', '周末有没有人一起去图书馆占座啊');
  expect(nearlySame([one], [draft('b', '周末有没有人一起去图书馆占座呀！')])).toEqual(['a b']);
  expect(nearlySame([one], [draft('c', '周末有没有人一起打羽毛球')])).toEqual([]);
});
