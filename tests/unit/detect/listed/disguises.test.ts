import { describe, expect, it } from 'vitest';
import { compileListed } from '../../../../src/detect/facts.ts';
import { formsOf } from '../../../../src/draft/normal.ts';
import type { DetailKind } from '../../../../src/persona/kinds.ts';
import type { Fact, Listener } from '../../../../src/persona/types.ts';

const fact = (kind: DetailKind, value: string, ...aliases: string[]): Fact => ({
  ...{ id: value, kind, value, aliases, shownBy: [] },
});
const listener = (name: string): Listener => ({ id: name, name, aliases: [], audienceOf: [] });

const find = compileListed(
  [
    ...[fact('school', '西安交通大学', '西交', 'XJTU'), fact('place', '杭州'), fact('birthday', '6月7日', '0607')],
    ...[fact('person', '沈小暑', '小暑'), fact('person', '赵木兰')],
  ],
  [listener('阿豪')],
);
const found = (text: string): [string, string][] =>
  find(formsOf(text).skeleton).map(({ value, start, end }) => [value, text.slice(start, end)]);

describe('disguises of what is listed', () => {
  it.each([
    ['我们西(jiao)的食堂', '西安交通大学', '西(jiao'],
    ['沈x暑今天没来', '沈小暑', '沈x暑'],
    ['在x*tu的第三年', '西安交通大学', 'x*tu'],
    ['生日是o6o7', '6月7日', 'o6o7'],
    ['ahao又迟到了', '阿豪', 'ahao'],
    ['今天赵*兰请客', '赵木兰', '赵*兰'],
    ['在HZ市租房', '杭州', 'HZ'],
  ])('%s', (text, value, words) => {
    expect(found(text)).toEqual([[value, words]]);
  });

  it.each(['西(jiaotong)街', '沈ex暑', '在x**u里', '型号o6o8', 'along the way', '昨天赵*义来', '这台HZ市面上没有'])(
    'but not in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('take no character from the word beside a name that is written as listed', () => {
    expect(found('深小暑')).toEqual([['沈小暑', '深小暑']]);
    expect(found('加深小暑的印象')).toEqual([['沈小暑', '小暑']]);
  });
});

describe('spellings of names and numbers', () => {
  const findMore = compileListed(
    [
      ...[fact('school', '北方大学', '北方'), fact('place', '十堰'), fact('phone', '19978644583')],
      ...[fact('employer', '百度'), fact('dorm', '东七舍404'), fact('address', '翠竹花园')],
    ],
    [listener('向婷婷'), listener('七七'), listener('三金'), listener('橙子'), listener('袁依然'), listener('芳芳')],
  );
  const words = (text: string): string[] =>
    findMore(formsOf(text).skeleton).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['在bei3fang1读书', 'bei3fang1'],
    ['人在shiyan，刚下车', 'shiyan'],
    ['打199****4583找我', '199****4583'],
    ['住脆*竹*花*园', '脆*竹*花*园'],
    ['404舍七东，反着看', '404舍七东'],
    ['fangfang你在哪', 'fangfang'],
    ['在百du实习', '百du'],
  ])('are found in %s', (text, name) => {
    expect(words(text)).toEqual([name]);
  });

  it.each([
    '一个月还收我一百多',
    '我妹夫99年的，叫我一声姐',
    '来自118.35.218.77又被扫了',
    '我书包比上车重了三斤',
    '想婷婷了',
    'BV1Hp4y1R7fG',
    '今天买了一箱🍊切开很甜',
    'https://www.fangfang.com/discovery/1',
  ])('and not in %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});
