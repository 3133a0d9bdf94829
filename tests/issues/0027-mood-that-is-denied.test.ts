// 很开心 is a word of its own, so that 不是 in front of it was no negation; 特别 ends in one and was taken for none behind
// 没有; and the characters of a word said it was sad though it was denied.
import { expect, it } from 'vitest';
import { formsOf } from '../../src/draft/normal.ts';
import { toneScale } from '../../src/tone/registry.ts';

const isHeard = (scale: 'happy' | 'sad', text: string): boolean => {
  const { measure, threshold } = toneScale(scale);
  return measure(formsOf(text)).value > threshold;
};

it.each([
  ['happy', '今天很开心', '我今天不是很开心'],
  ['happy', '我真的特别开心', '今天没那么开心'],
  ['sad', '今天特别难过', '没有特别难过'],
  ['sad', '一直都很难过', '一点都不难过'],
] as const)('hears as %s: %s, and not: %s', (scale, meant, denied) => {
  expect([isHeard(scale, meant), isHeard(scale, denied)]).toEqual([true, false]);
});
