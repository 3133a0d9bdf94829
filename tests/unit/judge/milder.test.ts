import { describe, expect, it } from 'vitest';
import { MILDER, VAGUER } from '../../../src/judge/lexicon/milder.ts';
import { milderOn, vaguerOn } from '../../../src/judge/milder.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('a milder word', () => {
  it.each([
    ['vulgar', '傻逼', '讨厌鬼'],
    ['vulgar', '傻*逼', '讨厌鬼'],
    ['vulgar', 'ＳＢ', '讨厌鬼'],
    ['vulgar', '真他妈', '真'],
    ['angry', '气死了', '有点气'],
    ['cute', '人家', '我'],
  ] as const)('on %s for %s is %s', (scale, text, expected) => {
    expect(milderOn(scale, text, whole(text))).toEqual({ range: whole(text), words: expected });
  });

  it('takes the place of the words alone, wherever they stand', () => {
    const text = '今天真他妈累啊';
    expect(milderOn('vulgar', text, { start: 0, end: text.length })).toEqual({
      range: { start: 2, end: 5 },
      words: '真',
    });
  });

  it('is not made up', () => {
    expect(milderOn('vulgar', '一句新的粗话', whole('一句新的粗话'))).toBeUndefined();
    expect(milderOn('happy', '开心', whole('开心'))).toBeUndefined();
  });
});

describe('a vaguer word', () => {
  it.each([
    ['nightlife', '酒吧', '老地方'],
    ['romance', '男朋友', '朋友'],
    ['roommates', '室友', '旁边的人'],
  ] as const)('of %s for %s is %s', (subject, text, expected) => {
    expect(vaguerOn(subject, text, whole(text))?.words).toBe(expected);
  });
});

it.each([...Object.entries(MILDER), ...Object.entries(VAGUER)])('the table of %s lists every word once', (_, table) => {
  const words = Object.values(table).flatMap((list) => list.split('|'));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
