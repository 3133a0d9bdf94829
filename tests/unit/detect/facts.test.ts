import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileListed } from '../../../src/detect/facts.ts';
import { formsOf } from '../../../src/draft/normal.ts';
import { LIMITS } from '../../../src/judge/limits.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import type { Fact, Listener } from '../../../src/persona/types.ts';
import { readDrafts } from '../../corpus/details/read.ts';
import wardrobe from '../../corpus/details/wardrobe.json' with { type: 'json' };

const fact = (value: string, ...aliases: string[]): Fact => ({
  id: value,
  kind: 'school',
  value,
  aliases,
  shownBy: [],
});
const listener = (name: string, ...aliases: string[]): Listener => ({ id: name, name, aliases, audienceOf: [] });

const find = compileListed(
  [
    fact('北京邮电大学', '北邮', 'BUPT'),
    fact('北邮人论坛'),
    fact('邮局长'),
    fact('许邦', 'xb', '許幫', '邦'),
    fact('13812345678'),
    fact('3号楼402'),
    fact('zhangsan'),
    fact('a.b@c.com'),
  ],
  [listener('小白', '白白同学')],
);

const found = (text: string) =>
  find(formsOf(text).skeleton).map(({ value, start, end, certainty }) => ({
    value,
    text: text.slice(start, end),
    certainty,
  }));

describe('listed facts and listeners', () => {
  it.each([
    ['我们北邮的食堂', '北邮'],
    ['我们北郵的食堂', '北郵'],
    ['BuPt 真好', 'BuPt'],
    ['ｂｕｐｔ真好', 'ｂｕｐｔ'],
    ['我在bupt读书', 'bupt'],
    ['北京郵電大學', '北京郵電大學'],
    ['手机13812345678。', '13812345678'],
    ['北\u200b邮', '北\u200b邮'],
    ['xb和我', 'xb'],
    ['跟XB吃饭', 'XB'],
    ['住3号楼402', '3号楼402'],
    ['a.b@c.com', 'a.b@c.com'],
    ['白白同學今天没来', '白白同學'],
  ])('certain: %s', (text, words) => {
    expect(found(text)).toMatchObject([{ text: words, certainty: 0.99 }]);
  });

  it.each([
    ['北 邮', '北 邮'],
    ['北🎉邮', '北🎉邮'],
    ['北👩‍💻邮', '北👩‍💻邮'],
    ['北.邮', '北.邮'],
    ['北*邮', '北*邮'],
    ['北丶邮', '北丶邮'],
    ['北　郵', '北　郵'],
    ['我们 b u p t 的', 'b u p t'],
    ['B.U.P.T', 'B.U.P.T'],
    ['b🎉u🎉p🎉t', 'b🎉u🎉p🎉t'],
    ['138-1234-5678', '138-1234-5678'],
    ['138 1234 5678', '138 1234 5678'],
    ['北，邮，人，论，坛', '北，邮，人，论，坛'],
    ['北\n邮\n人\n论\n坛', '北\n邮\n人\n论\n坛'],
    ['小-白', '小-白'],
  ])('nearly certain, spaced out: %s', (text, words) => {
    expect(found(text)).toMatchObject([{ text: words, certainty: 0.95 }]);
  });

  it.each([
    ['我在北。邮了没'],
    ['北\n邮'],
    ['我在北，邮了没'],
    ['北京，邮电大学'],
    ['zhang san'],
    ['x b'],
    ['138 1234-5678'],
    ['bupt2023'],
  ])('doubtful: %s', (text) => {
    const [only, ...others] = found(text);
    expect(others).toEqual([]);
    expect(only!.certainty).toBeLessThan(0.9);
  });

  it('costs much where a sentence ends inside', () => {
    expect(found('我在北。邮了没')[0]!.certainty).toBeLessThanOrEqual(0.6);
    expect(found('北京。邮电大学')[0]!.certainty).toBeLessThanOrEqual(0.6);
  });

  it.each([
    ['我在北，邮了没', 0.3],
    ['zhang. san', 0.3],
    ['abccom', 0.6],
    ['zhang san', 0.8],
    ['x b', 0.6],
  ])('%s is worth %d', (text, certainty) => {
    expect(found(text)[0]!.certainty).toBe(certainty);
  });

  it.each([
    '新买的xbox',
    'xbupt',
    'buptx',
    '2138123456789',
    '138123456780',
    '13号楼402',
    '3号楼4021',
    'b u-p t',
    'a b u p t',
    'b u p t s',
    '1 1 3 8 1 2 3 4 5 6 7 8',
    '邦邦硬',
    '东北的邮局',
    '北……………………邮',
    '小的白的',
    '13,812,345,678',
    '138.12345678',
    '去了湖北，邮局没开',
    '都在湖北，邮了没',
    '东北邮局没开',
    '小 白天睡觉',
    '新买的小白鞋',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes the longest of overlapping matches', () => {
    expect(found('逛北邮人论坛')).toMatchObject([{ value: '北邮人论坛', text: '北邮人论坛' }]);
  });

  it('takes a sure match before a longer one that may be chance', () => {
    expect(found('在北邮。局长来了')).toMatchObject([{ text: '北邮', certainty: 0.99 }]);
  });

  it('tells all that one and the same words stand for, each once', () => {
    const both = compileListed([fact('小白', '小白'), fact('白', '小白')], [listener('小白')]);
    expect(both(formsOf('小白来了').skeleton)).toHaveLength(3);
  });

  it('finds nothing where nothing is listed', () => {
    expect(compileListed([fact('')], [listener('白')])(formsOf('白').skeleton)).toEqual([]);
  });

  it('carries the fact or listener it stands for', () => {
    const [detail] = find(formsOf('小白').skeleton);
    expect(detail).toMatchObject({ kind: 'listener', listed: { type: 'listener', listener: { name: '小白' } } });
  });
});

describe('listed days', () => {
  const birthday: Fact = { ...fact('5月3日'), kind: 'birthday' };
  const findDay = compileListed([birthday], []);
  const words = (text: string): string[] =>
    findDay(formsOf(text).skeleton).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['五月三号生', '五月三号'],
    ['5 月 3 号', '5 月 3 号'],
    ['生日5.3', '5.3'],
    ['0503生日快乐', '0503'],
    ['2003-05-03', '2003-05-03'],
    ['2003年5月3号', '5月3号'],
    ['May 3rd', 'May 3rd'],
    ['the 3rd of May', '3rd of May'],
  ])('%s', (text, day) => {
    expect(words(text)).toEqual([day]);
  });

  it.each([
    '五月初三',
    '农历五月三日',
    '5.3分',
    '版本5.3',
    '5月30日',
    '15月3日',
    '5月3个',
    '5月3-5日',
    '5月4号',
    '房间0503',
    '1.5.3',
  ])('silent: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('asks for the same year where both have one', () => {
    const withYear = compileListed([{ ...fact('2003年5月3日'), kind: 'birthday' }], []);
    expect(withYear(formsOf('2003-05-03').skeleton)).toHaveLength(1);
    expect(withYear(formsOf('五月三号').skeleton)).toHaveLength(1);
    expect(withYear(formsOf('2021-05-03').skeleton)).toEqual([]);
  });
});

describe('listed names', () => {
  const names = compileListed([{ ...fact('林小满', '小满'), kind: 'person' }], []);
  const found = (text: string): string[] =>
    names(formsOf(text).skeleton).map(({ start, end }) => text.slice(start, end));

  it('are not found behind another surname', () => {
    expect(found('张小满')).toEqual([]);
    expect(found('和小满')).toEqual(['小满']);
  });

  it.each(['照顾小满', '祝贺小满上岸', '一张小满的照片', '等了十分钟小满才来', '江苏小满', '支付小满的饭钱'])(
    'are found behind a word that ends like a surname: %s',
    (text) => {
      expect(found(text)).toEqual(['小满']);
    },
  );

  it('take no character from the word beside them', () => {
    expect(found('来临小满这一天')).toEqual(['小满']);
  });

  it('are as sure as what is plain in them', () => {
    const [only, ...others] = names(formsOf('双木小满').skeleton);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ start: 0, end: 4, certainty: 0.99 });
  });
});

describe('listed words that are something else', () => {
  const many = compileListed(
    [
      { ...fact('云帆科技', '云帆'), kind: 'employer' },
      { ...fact('北京邮电大学', '北邮') },
      { ...fact('5月3日', '0503'), kind: 'birthday' },
      { ...fact('年糕'), kind: 'handle' },
      { ...fact('孙一凡', '一凡'), kind: 'person' },
      { ...fact('大理'), kind: 'place' },
    ],
    [
      listener('小白'),
      listener('陈总'),
      listener('赵导'),
      listener('安安'),
      listener('江导'),
      listener('林小满', '小满'),
    ],
  );
  const found = (text: string): string[] =>
    many(formsOf(text).skeleton).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['a dish', '年糕切片下锅'],
    ['a dish by what is said of food', '冰箱里只剩年糕'],
    ['a beginner', '理财小白的第一本书'],
    ['a day', '今天小满，麦子黄了'],
    ['a solar term', '小满节气'],
    ['a solar term among others', '芒种在小满后面'],
  ])('are a doubtful find where they read as %s: %s', (_what, text) => {
    const [only, ...others] = many(formsOf(text).skeleton);
    expect(others).toEqual([]);
    expect(only?.certainty).toBeLessThan(LIMITS.warnCertainty);
  });

  it.each([
    ['the beginning of another word', '陈总理的发言稿'],
    ['… before another title', '赵导演的新片'],
    ['… before a thing', '北邮局关门了'],
    ['a part of a longer word', '大理石的台面'],
    ['a word that is doubled', '只想安安静静睡觉'],
    ['a drink', '江小白喝多了'],
    ['a poem', '直挂云帆济沧海'],
    ['a number of a thing', '取餐号0503请取餐'],
    ['an issue', '第0503期'],
    ['a time', '05:03的日出'],
    ['an amount', '5月3万块'],
    ['a street', '住大理路'],
    ['a day of a year of late', '2024-05-03 更新'],
    ['… without marks', '备份20240503'],
    ['… with the year behind', '05/03/2024'],
    ['a word in a longer one that sounds alike', '小蛮腰'],
    ['a rarer word that sounds alike', '楼下开了家西点，送大礼包'],
    ['somebody whom everybody knows', '吴亦凡和一个朋友'],
    ['another surname before a title', '姜导又来了'],
    ['a product', 'LXM-200打印机'],
    ['two words that a comma parts', '去了湖北，邮票没买'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['陈总结婚了', '陈总'],
    ['陈总是谁', '陈总'],
    ['北邮电院的', '北邮'],
    ['年糕把我的耳机拆了', '年糕'],
    ['给年糕打疫苗，胖了', '年糕'],
    ['小白说的', '小白'],
    ['小满来了', '小满'],
    ['密码0503', '0503'],
    ['手机尾号0503', '0503'],
    ['从大理路过', '大理'],
    ['回大理路上', '大理'],
    ['生日2003-05-03', '2003-05-03'],
    ['跟李小白吃饭', '小白'],
  ])('but in %s it is %s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });
});

describe('exact facts', () => {
  const exact = compileListed([{ ...fact('北邮'), exact: true }], []);

  it('are found as they are spelled', () => {
    for (const text of ['北邮', '北郵', '北 邮']) expect(exact(formsOf(text).skeleton)).toHaveLength(1);
  });

  it('are not found by sound or look', () => {
    for (const text of ['北油', 'beiyou', 'bei邮', '北由阝']) expect(exact(formsOf(text).skeleton)).toEqual([]);
  });
});

describe('the corpus of disguises', () => {
  const { facts, listeners } = parseWardrobe(wardrobe);
  const listed = compileListed(facts, listeners);
  const drafts = readDrafts('tune', ['disguises']);
  const spell = (text: string, all: readonly { kind: string; start: number; end: number }[]): string[] =>
    all.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

  const isListed = ({ kind }: { kind: string }): boolean => kind === 'fact' || kind === 'listener';

  it('is found, and little else', () => {
    const missed: string[] = [];
    const made: string[] = [];
    for (const { text, details } of drafts) {
      const wanted = spell(text, details.filter(isListed));
      const got = spell(text, listed(formsOf(text).skeleton));
      missed.push(...wanted.filter((one) => !got.includes(one)));
      made.push(...got.filter((one) => !wanted.includes(one)));
    }
    expect(missed).toEqual([]);
    expect(made.length).toBeLessThanOrEqual(0.01 * drafts.length);
  });

  it('has as many look-alikes as disguises', () => {
    expect(drafts.filter(({ details }) => !details.some(isListed)).length * 2).toBeGreaterThanOrEqual(drafts.length);
  });
});

describe('against plain search', () => {
  // No two of them make a word, which would divide a match: 京北 in 北京北.
  const letters = fc.constantFrom('邮', '瓯', '帆', '榕');
  const word = fc.array(letters, { minLength: 2, maxLength: 4 }).map((all) => all.join(''));

  it('finds some of the words wherever one stands, and only there', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 5 }),
        fc.array(letters).map((all) => all.join('')),
        (words, text) => {
          const details = compileListed(
            words.map((one) => fact(one)),
            [],
          )(formsOf(text).skeleton);
          expect(details.length > 0).toBe(words.some((one) => text.includes(one)));
          for (const { start, end, value } of details) expect(text.slice(start, end)).toBe(value);
        },
      ),
    );
  });
});
