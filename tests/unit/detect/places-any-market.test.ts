import { describe, expect, it } from 'vitest';
import { address } from '../../../src/detect/address.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const wordsIn = (text: string): string[] => address.find(formsOf(text)).map(({ value }) => value);

describe('markets and hospitals without a name', () => {
  it.each([
    '这人实在缺乏市场头脑',
    '他们正在失去市场',
    '新品正在占领市场',
    '我们在国内市场卖得不错',
    '他们在垄断市场',
    '整容医院都骗人',
  ])('are no address: %s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it.each([
    ['在秀水市场砍价', '秀水市场'],
    ['去北京肿瘤医院复查', '北京肿瘤医院'],
    ['在嘉兴整容医院上班', '嘉兴整容医院'],
  ])('with one are: %s', (text, name) => {
    expect(wordsIn(text)).toContain(name);
  });
});
