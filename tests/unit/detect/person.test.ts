import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectAll } from '../../../src/detect/registry.ts';
import { unpack } from '../../../src/detect/gazetteer.ts';
import { PUBLIC_FIGURES } from '../../../src/detect/lists/public-figures.ts';
import { person } from '../../../src/detect/person.ts';
import { packWeights, unpackWeights } from '../../../src/detect/persons/weights.ts';
import { worthMost } from '../../../src/detect/persons/choose.ts';
import { fold, formsOf } from '../../../src/draft/normal.ts';
import { judge } from '../../../src/judge/judge.ts';
import { wardrobeWith } from '../judge/wardrobe.ts';
import { foundBy, wordsFoundBy } from './persons/read.ts';

/** Names beside a cue: [draft, the name, whether it is as sure as a cue makes it]. */
const CUED = [
  ['我妈赵秀梅又来查岗了', '赵秀梅'],
  ['室友林悦今晚不回来', '林悦'],
  ['我叫陈思齐，来自四川', '陈思齐'],
  ['姓名：周文昊', '周文昊'],
  ['收件人 许佳宁 麻烦放驿站', '许佳宁'],
  ['同桌刘一鸣借我抄作业', '刘一鸣'],
  ['室友李娜又在打呼噜', '李娜'],
] as const;

const CALLED = [
  ['今天孙主任又发火了', '孙主任'],
  ['罗总请全组喝奶茶', '罗总'],
  ['跟小周对接了一下午', '小周'],
  ['和欧阳晴一起吃火锅', '欧阳晴'],
  ['谢谢沈雨欣给我带饭', '沈雨欣'],
  ['張敏老師講得好清楚', '張敏'],
  ['外教安娜·史密斯回国了', '安娜·史密斯'],
  ['老师Alice让我们重写', 'Alice'],
] as const;

const FAMOUS = [
  '周杰伦的新专辑',
  '重刷甄嬛传，皇后才是狠人，甄嬛太惨',
  '看完诸葛亮的出师表',
  '特朗普又上热搜',
  '迈克尔·杰克逊的舞步',
];

/** Words that begin with a surname, kin without a name, and what is said of nobody. */
const NOBODY = [
  '高兴得跳起来',
  '马上就到，周末见',
  '黄瓜和白菜都涨价了',
  '金属的手感真好',
  '方便面吃腻了',
  '时间不够用，应该早点起',
  '于是谢谢他，任何人都行',
  '全部做完了，成功',
  '严重超时，安全第一',
  '何必呢，常常这样',
  '我妈让我回家吃饭',
  '室友都睡了',
  '同学会要不要去',
  '老师今天没点名',
  '小心路滑',
  '王者荣耀上分',
  '石头剪刀布',
  '夏天的风',
  '哈哈哈哈哈哈哈哈',
  '云云云云云云',
  'the quick brown fox',
  '',
];

describe('names of people', () => {
  it.each(CUED)('%s: the name beside the cue', (text, name) => {
    const [found] = foundBy(person, text).filter(({ words }) => words === name);
    expect(found).toMatchObject({ words: name, certainty: 0.8 });
    expect(found).not.toHaveProperty('known');
  });

  it.each(CALLED)('%s', (text, name) => {
    expect(wordsFoundBy(person, text)).toEqual([name]);
  });

  it('are no more than a hint without a cue', () => {
    for (const { certainty } of foundBy(person, '想起沈雨欣和陈思齐，还有高中的时候'))
      expect(certainty).toBeLessThanOrEqual(0.6);
  });

  it.each(FAMOUS)('%s: everybody knows', (text) => {
    const found = foundBy(person, text);
    expect(found.length).toBeGreaterThan(0);
    for (const { known } of found) expect(known).toBe(true);
  });

  it.each(NOBODY)('finds nobody in "%s"', (text) => {
    expect(foundBy(person, text)).toEqual([]);
  });

  it('are not part of a longer foreign name', () => {
    expect(foundBy(person, '纳什维尔的乡村音乐')).toEqual([]);
  });

  it('never hide a surer detail', () => {
    const sure = { kind: 'school', value: '小周大学', certainty: 0.9, start: 1, end: 3 } as const;
    const school = { kind: 'school', defaultLevel: 'clear', substitutes: [], find: () => [sure] } as const;
    const guess = {
      ...person,
      find: () => [{ kind: 'person', value: '跟小周', certainty: 0.4, start: 0, end: 3 }] as const,
    };
    expect(detectAll(formsOf('跟小周'), [guess, school])).toEqual([sure]);
  });
});

describe('the rule about details', () => {
  const compiled = wardrobeWith({ vent: { details: { person: 'warn' } } });
  const levels = (text: string): string[] =>
    judge({ text }, 'vent', compiled, { detectors: [person] }).findings.map(
      ({ level, text: words }) => `${level} ${words}`,
    );

  it('speaks of a name where the contract does, as loud as it is sure', () => {
    expect(levels('同桌刘一鸣借我抄作业')).toEqual(['warn 刘一鸣']);
  });

  it('never speaks of somebody whom everybody knows', () => {
    expect(levels('周杰伦的新专辑')).toEqual([]);
    const { details } = judge({ text: '周杰伦的新专辑' }, 'vent', compiled, { detectors: [person] });
    expect(details).toMatchObject([{ kind: 'person', value: '周杰伦', known: true }]);
  });
});

describe('the list of public figures', () => {
  const names = unpack(PUBLIC_FIGURES.join(' '));

  it('has more than two thousand names, each once and in folded spelling', () => {
    expect(names.length).toBeGreaterThan(2000);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length < 2 || fold(name).text !== name)).toEqual([]);
  });
});

describe('the model', () => {
  it('packs its weights as they are, to a part in forty of the largest root', () => {
    const weights = Float32Array.from({ length: 1000 }, (_, at) => (at % 7 === 0 ? Math.sin(at) * 4 : 0));
    const { packed, scale } = packWeights(weights);
    const read = unpackWeights(packed, scale, weights.length);
    weights.forEach((weight, at) => expect(Math.abs(read[at]! - weight)).toBeLessThan(0.12));
    expect(packed).toMatch(/^[\x21-\x7e]*$/);
  });

  it('is smaller than 60 kB gz', () => {
    const file = readFileSync(new URL('../../../src/detect/lists/person-model.ts', import.meta.url));
    expect(gzipSync(file).length).toBeLessThan(60_000);
  });

  it('chooses the names that are worth most together', () => {
    const ranges = [
      { start: 0, end: 3, worth: 2 },
      { start: 1, end: 4, worth: 3 },
      { start: 3, end: 6, worth: 2 },
    ];
    expect(worthMost(ranges).map(({ start }) => start)).toEqual([0, 3]);
  });

  it('reads anything, and maps every find into the text', () => {
    const pieces = fc.constantFrom(
      '王',
      '小',
      '欧阳',
      '·',
      '史密斯',
      '哥',
      '@',
      ' ',
      '我叫',
      '😀',
      'Alice',
      '老师',
      '云',
      '〇',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 3000 }), (all) => {
        const text = all.join('');
        for (const { start, end } of person.find(formsOf(text))) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
