import { describe, expect, it } from 'vitest';
import { employer } from '../../../../src/detect/employer.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const words = (text: string) => employer.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('a name that is a word of its own', () => {
  it.each([
    '毕业一年还没找到理想的工作',
    '这歌让我一下联想到我了',
    '公司统一安排年会',
    '现在统一标准做不到',
    '港台明星的薪水真高',
    '爱尔兰那边的工厂工资高',
    '社区医院的护士给我打针',
    '至少在大唐时没人这么穿',
    '知乎都在说工资低',
    '豆瓣骂p8骂了三天',
    '平安就好，工作慢慢找',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it.each([
    ['弟弟去理想卖车了', '理想'],
    ['在理想上班的第一年，天天加班', '理想'],
    ['入职联想第三天', '联想'],
    ['我爸在东风上班', '东风'],
    ['我对象在统一打工', '统一'],
    ['在大唐实习的时候住电厂里', '大唐'],
    ['我就是知乎运营，别骂了', '知乎'],
    ['我在区医院上班', '区医院'],
    ['蔚来说hc没了，入职体检白做', '蔚来'],
    ['我妈在爱尔上班', '爱尔'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });
});
