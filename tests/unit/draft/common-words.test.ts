import { describe, expect, it } from 'vitest';
import { areDivided, areOrdinary, isCommonPair } from '../../../src/draft/common-words.ts';

describe('common words', () => {
  it.each(['东北', '邮局', '今年', '满足', '白天'])('%s is one', (word) => {
    expect(isCommonPair(word[0]!, word[1]!)).toBe(true);
  });

  it.each(['北油', '北邮', '小满', '云凡'])('%s is none', (word) => {
    expect(isCommonPair(word[0]!, word[1]!)).toBe(false);
  });

  it.each([
    ['北有', '东', '雪'],
    ['被邮', '我', '寄'],
    ['年高', '近', '校'],
    ['小摆', '个', '件'],
  ])('%s between %s and %s is ordinary', (written, before, after) => {
    expect(areOrdinary([...written], { before, after })).toBe(true);
  });

  it.each([
    ['北油', '们', '的'],
    ['被邮', '们', '的'],
    ['林晓曼', '和', '说'],
  ])('%s between %s and %s is not', (written, before, after) => {
    expect(areOrdinary([...written], { before, after })).toBe(false);
  });

  it('divide what stands between two of them', () => {
    expect(areDivided('北', '邮', { before: '东', after: '局' })).toBe(true);
    expect(areDivided('北', '邮', { before: '我', after: '的' })).toBe(false);
    expect(areDivided('小', '白', { before: undefined, after: '天' })).toBe(true);
  });
});
