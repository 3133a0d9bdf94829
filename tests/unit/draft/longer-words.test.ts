import { describe, expect, it } from 'vitest';
import { isBegunWord, isInLongerWord } from '../../../src/draft/longer-words.ts';

describe('longer words', () => {
  it.each([
    ['小白鞋', '小白'],
    ['通情达理的人', '达理'],
    ['安安静静', '安安'],
    ['平平安安', '安安'],
    ['举一反三', '一反'],
  ])('%s holds %s', (text, two) => {
    const start = text.indexOf(two);
    expect(isInLongerWord(text, start, start + 2)).toBe(true);
  });

  it.each([
    ['小白来了', '小白'],
    ['安安今天没来', '安安'],
    ['我在北邮读书', '北邮'],
    ['长沙人', '长沙'],
  ])('%s does not hold %s as a part', (text, two) => {
    const start = text.indexOf(two);
    expect(isInLongerWord(text, start, start + 2)).toBe(false);
  });

  it('tells where a word begins that no name ends in', () => {
    expect(isBegunWord('白路由器', 1)).toBe(true);
    expect(isBegunWord('小柏天天迟到', 1)).toBe(false);
  });
});
