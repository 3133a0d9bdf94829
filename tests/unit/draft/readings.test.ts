import { describe, expect, it } from 'vitest';
import { isTornByWords } from '../../../src/draft/readings.ts';
import { AS_LISTED } from '../../../src/draft/word-costs.ts';

const isTorn = (text: string, name: string, mayGoOn = false): boolean => {
  const start = text.indexOf(name);
  return isTornByWords(text, start, start + name.length, AS_LISTED, mayGoOn);
};

describe('readings of what is listed', () => {
  it.each([
    ['东北邮局', '北邮'],
    ['陈总理的讲话', '陈总'],
    ['赵导游', '赵导'],
    ['小陈总是迟到', '陈总'],
    ['新买的小白鞋配裤子', '小白'],
    ['古老王朝', '老王'],
    ['蛋白露在外面', '白露'],
    ['从小满世界跑', '小满'],
    ['大理石', '大理'],
  ])('in %s %s is parts of other words', (text, name) => {
    expect(isTorn(text, name)).toBe(true);
  });

  it.each([
    ['赣州市', '赣州'],
    ['长沙市中心', '长沙'],
    ['武大师姐', '武大'],
    ['北大校庆', '北大'],
    ['云帆科技工牌', '云帆科技'],
    ['陈总公司', '陈总'],
    ['小白白嫖我会员', '小白'],
    ['小满意外获奖', '小满'],
    ['对方医生来说', '方医生'],
    ['我家小小满', '小满'],
    ['从衡阳路过', '衡阳'],
  ])('in %s %s stands for itself', (text, name) => {
    expect(isTorn(text, name)).toBe(false);
  });

  it('takes what the name goes on with for no other word', () => {
    expect(isTorn('陈总理', '陈总', true)).toBe(false);
  });
});
