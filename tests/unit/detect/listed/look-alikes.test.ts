import { describe, expect, it } from 'vitest';
import { compileListed } from '../../../../src/detect/facts.ts';
import { formsOf } from '../../../../src/draft/normal.ts';
import type { DetailKind } from '../../../../src/persona/kinds.ts';
import type { Fact, Listener } from '../../../../src/persona/types.ts';

const fact = (kind: DetailKind, value: string, ...aliases: string[]): Fact => ({
  ...{ id: value, kind, value, aliases, shownBy: [] },
});
const listener = (name: string, ...aliases: string[]): Listener => ({ id: name, name, aliases, audienceOf: [] });

const foundBy = (facts: readonly Fact[], listeners: readonly Listener[]) => {
  const find = compileListed(facts, listeners);
  return (text: string): string[] => find(formsOf(text).skeleton).map(({ start, end }) => text.slice(start, end));
};

const NAMES = foundBy(
  [fact('person', '许知远', '知远'), fact('person', '林木小雨')],
  [
    listener('阿杰', '李杰'),
    listener('田甜'),
    listener('老王'),
    listener('陆导'),
    listener('白老师'),
    listener('乐乐'),
  ],
);
const NICKNAMES = foundBy(
  [
    fact('handle', '夜柚'),
    fact('handle', '凌晨不睡的柚子', '晨柚'),
    fact('person', '程小瑜'),
    fact('person', '苏小满'),
  ],
  [listener('小朱'), listener('丁丁'), listener('秋秋')],
);
const PLACES = foundBy(
  [fact('place', '衡阳'), fact('place', '西安'), fact('class', '会计1803'), fact('phone', '13812345678')],
  [],
);

describe('what sounds like something listed and is something else', () => {
  it.each([
    '李姐，您看这个表',
    '前男友叫高志远',
    '甜甜的恋爱',
    '它老往墙角钻',
    '涨到六刀一把',
    '这b老师自己迟到',
    '11月24日生日',
  ])('is no name in %s', (text) => {
    expect(NAMES(text)).toEqual([]);
  });

  it.each(['四只小猪', '求求你们了', '钉钉又响了', '清晨柚子茶', '森林小鱼干', '小慢一下就好'])(
    'is no nickname in %s',
    (text) => {
      expect(NICKNAMES(text)).toEqual([]);
    },
  );

  it.each(['看女王秀兰花图样', '这片竹林小满地都是', '财务说会计1803号凭证丢了', '报名表叫李知远'])(
    'is torn by the words on both its sides in %s',
    (text) => {
      const find = foundBy(
        [fact('person', '林小满'), fact('class', '计1803'), fact('employer', '知远')],
        [listener('王秀兰')],
      );
      expect(find(text)).toEqual([]);
    },
  );

  it.each([
    ['找我妈王秀兰花了半天', '王秀兰'],
    ['我跟林小满地铁见', '林小满'],
    ['入职知远第一天', '知远'],
  ])('stands where words go on at one side alone: %s', (text, words) => {
    const find = foundBy([fact('person', '林小满'), fact('employer', '知远')], [listener('王秀兰')]);
    expect(find(text)).toEqual([words]);
  });

  it.each(['wo bei you tang le 好大一个泡', '钥匙 zhaodao le'])('is any sound in a sentence of pinyin: %s', (text) => {
    expect(foundBy([fact('school', '北邮')], [listener('赵导')])(text)).toEqual([]);
  });

  it('is another place where one is called so', () => {
    expect(PLACES('周末去溪安玩')).toEqual(['溪安']);
    expect(foundBy([fact('place', '景德')], [])('去旌德玩')).toEqual([]);
  });

  it('is no number behind the word for a version', () => {
    expect(PLACES('版本号 138.1234.5678')).toEqual([]);
    expect(PLACES('打 138.1234.5678')).toEqual(['138.1234.5678']);
  });
});

describe('what is listed', () => {
  it.each([
    ['会计1803vlog来了', '会计1803'],
    ['会计1803er举手', '会计1803'],
    ['老家衡日阝', '衡日阝'],
    ['去衡阝日了', '衡阝日'],
  ])('is told in %s', (text, words) => {
    expect(PLACES(text)).toEqual([words]);
  });

  it.each([
    ['知援今天没来', '知援'],
    ['李节说好', '李节'],
    ['田tian来了', '田tian'],
    ['🤍老师说', '🤍老师'],
    ['老汪请客', '老汪'],
  ])('is told in disguise in %s', (text, words) => {
    expect(NAMES(text)).toEqual([words]);
  });
});
