import { describe, expect, it } from 'vitest';
import { school } from '../../../../src/detect/school.ts';
import { sortOf, unmarked } from '../../../../src/detect/schools/sorts.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const words = (text: string) => school.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('sorts of short names', () => {
  it.each([
    ['?南大', '南大', 'loose'],
    ['~西湖', '西湖', 'stem'],
    ['!利兹', '利兹', 'town'],
    ['^bit', 'bit', 'capitals'],
    ['哈工大', '哈工大', undefined],
  ])('%s', (written, name, marked) => {
    expect(unmarked(written)).toEqual({ name, marked });
  });

  it('needs a cue for a place with a field that papers are named after as well', () => {
    expect(sortOf('山东财经')).toBe('loose');
    expect(sortOf('哈工大')).toBe('long');
  });
});

describe('names that are mostly something else', () => {
  it.each([
    ['考上燕山了', '燕山'],
    ['我在集美读书', '集美'],
    ['西湖的导师好难约', '西湖'],
    ['男朋友是南京工程的', '南京工程'],
    ['毕业于上外贤达', '上外贤达'],
    ['保研到清深', '清深'],
    ['隔壁移通的学长来串门', '移通'],
    ['蓝翔学的就是挖掘机', '蓝翔'],
  ])('%s: studied at', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each([
    '周末去西湖边走了走',
    '燕山的红叶红了',
    '在集美租了个房子',
    '南京工程机械展',
    '上海海关查获一批',
    '恒大又暴雷了',
    '多大的人了还哭',
    '吉利的车能买吗',
    '首义广场集合',
    '湖南中医院挂号',
  ])('%s: not studied at', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('towns abroad', () => {
  it.each([
    ['申请曼彻斯特被拒了', '曼彻斯特'],
    ['等利兹的offer等到秃头', '利兹'],
    ['录取到格拉斯哥了', '格拉斯哥'],
  ])('%s: admitted', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each(['曼彻斯特昨晚又输了', '在约克看球', '去爱丁堡旅游三天', '伯明翰的咖喱很好吃'])('%s: not', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('people of a school', () => {
  it.each([
    ['作为北理工人表示淡定', '北理工'],
    ['清华人今天放假', '清华'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each(['我是工人', '南昌理工人民路'])('%s: none', (text) => {
    expect(words(text).filter((word) => word.endsWith('工人'))).toEqual([]);
  });
});
