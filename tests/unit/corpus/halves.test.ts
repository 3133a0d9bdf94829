import { expect, it } from 'vitest';
import { DETAIL_KINDS } from '../../../src/persona/kinds.ts';
import { readDrafts } from '../../corpus/details/read.ts';
import { nearlySame } from '../../corpus/nearly-same.ts';

const HALVES = { tune: readDrafts('tune'), measure: readDrafts('measure') } as const;
const ALL = [...HALVES.tune, ...HALVES.measure];

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
  const draft = (id: string, text: string) => ({ id, text });
  const one = draft('a', '周末有没有人一起去图书馆占座啊');
  expect(nearlySame([one], [draft('b', '周末有没有人一起去图书馆占座呀！')])).toEqual(['a b']);
  expect(nearlySame([one], [draft('c', '周末有没有人一起打羽毛球')])).toEqual([]);
});
