import { describe, expect, it } from 'vitest';
import { digitOf, readNumber } from '../../../src/draft/numerals.ts';

describe('numerals', () => {
  it.each([
    ['十', 10, 1],
    ['十一', 11, 2],
    ['二十', 20, 2],
    ['二十一楼', 21, 3],
    ['四百一十二', 412, 5],
    ['一百零五', 105, 4],
    ['两千一百零三', 2103, 6],
    ['一千五', 1500, 3],
    ['三百二', 320, 3],
    ['一千零五', 1005, 4],
  ])('%s is %d', (text, value, length) => {
    expect(readNumber([...text])).toEqual({ value, length });
  });

  it.each(['一二', '楼', '1', ''])('%s is no number of its own', (text) => {
    expect(readNumber([...text])).toBeUndefined();
  });

  it('know digits in all their characters', () => {
    for (const one of '一壹幺1') expect(digitOf(one)).toBe(1);
    for (const one of '〇零0') expect(digitOf(one)).toBe(0);
    expect(digitOf('十')).toBeUndefined();
  });
});
