import { describe, expect, it } from 'vitest';
import { employer } from '../../../../src/detect/employer.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const words = (text: string) => employer.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('who says what one is there', () => {
  it.each([
    ['我是康宁医院骨科副主任', '康宁医院'],
    ['刚应聘上天健会计师事务所', '天健会计师事务所'],
    ['从蚂蚁出来以后终于能睡觉了', '蚂蚁'],
    ['她是晨光医院的医生', '晨光医院'],
    ['我爸是恒源银行信贷部经理', '恒源银行'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each(['我是三甲医院骨科副主任', '我是康宁医院的病人', '我要找康宁医院骨科主任'])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });
});
