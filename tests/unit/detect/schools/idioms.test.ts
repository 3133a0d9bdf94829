import { describe, expect, it } from 'vitest';
import { school } from '../../../../src/detect/school.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const words = (text: string) => school.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('short names within idioms and other words', () => {
  it.each([
    '真是出类拔萃啊',
    '这就是天理难容啊',
    '真是博大精深啊',
    '佛说普渡众生',
    '心广体胖的他',
    '这个人朝三暮四',
    '他们天外飞来一笔',
    '刀光剑影的江湖',
    '别总在黑中医',
    '伦敦东南2区',
    '我认识职高的人',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it.each([
    ['我在天外读大三', ['天外']],
    ['她是天理的学生', ['天理']],
    ['我在拔萃读中学', ['拔萃']],
    ['他在普渡读博', ['普渡']],
    ['在人朝读高一', ['人朝']],
    ['黑中医的宿舍没空调', ['黑中医']],
    ['东南的食堂不错', ['东南']],
    ['考上大理工了', ['大理工']],
    ['他当年考上大工', ['大工']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('names that run together', () => {
  it.each([
    ['南京大学苏州大学都不错', ['南京大学', '苏州大学']],
    ['上海大学深圳大学选哪个', ['上海大学', '深圳大学']],
    ['在重庆大学城市科技学院读书', ['重庆大学城市科技学院']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('吉大理工科 holds no 大理工', () => {
    expect(words('吉大理工都不错')).not.toContain('大理工');
  });
});
