import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileListed } from '../../../src/detect/facts.ts';
import { formsOf } from '../../../src/draft/normal.ts';
import type { Fact, Listener } from '../../../src/persona/types.ts';

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
    ['去了湖北。邮局没开'],
    ['北\n邮'],
    ['去了湖北，邮局没开'],
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
    expect(found('去了湖北。邮局没开')[0]!.certainty).toBeLessThanOrEqual(0.6);
    expect(found('北京。邮电大学')[0]!.certainty).toBeLessThanOrEqual(0.6);
  });

  it.each([
    ['去了湖北，邮局没开', 0.3],
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

describe('against plain search', () => {
  const letters = fc.constantFrom('北', '邮', '人', '京');
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
