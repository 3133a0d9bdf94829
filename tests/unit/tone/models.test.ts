import { describe, expect, it } from 'vitest';
import { attacksOnGroups } from '../../../src/tone/at-groups.ts';
import { loudestOf } from '../../../src/tone/model/scale.ts';
import { formsOf } from '../../../src/draft/normal.ts';
import { ownWords } from '../../../src/draft/own-words.ts';
import type { Scale } from '../../../src/persona/kinds.ts';
import { valueAt } from '../../../src/grams/curve.ts';
import { TONE_SCALES } from '../../../src/tone/registry.ts';
import type { ToneReading } from '../../../src/tone/types.ts';

const scaleOf = (scale: Scale) => TONE_SCALES.find((one) => one.scale === scale)!;
const read = (scale: Scale, text: string): ToneReading => scaleOf(scale).measure(formsOf(ownWords(text)));
const isOver = (scale: Scale, text: string): boolean => read(scale, text).value > scaleOf(scale).threshold;
const words = (scale: Scale, text: string): string[] =>
  read(scale, text).because.map(({ start, end }) => text.slice(start, end));

describe('over the line', () => {
  it.each<[Scale, string]>([
    ['angry', '气死我了！！！'],
    ['angry', '老板真是烦死了'],
    ['sad', '好难过，想哭'],
    ['afraid', '吓死我了，后面有人跟着'],
    ['happy', '笑死我了哈哈哈哈'],
    ['happy', '谢谢大家的生日祝福，爱你们'],
    ['intense', '啊啊啊啊啊停电了停电了停电了！！！！'],
    ['formal', '特此通知，请各位同学准时参加'],
    ['cute', '人家不要嘛~抱抱'],
    ['fandom', '姐妹们快去打榜，控评走起'],
    ['hostile', '@某某 你是不是有病'],
  ])('%s: %s', (scale, text) => {
    expect(isOver(scale, text)).toBe(true);
    expect(words(scale, text)).not.toEqual([]);
  });
});

describe('a plain draft', () => {
  it.each(['下午三点开会', '猫又睡在我刚叠好的毛衣上', 'The library closes at nine'])(
    'is under every line: %s',
    (text) => {
      for (const { scale } of TONE_SCALES) expect(isOver(scale, text), scale).toBe(false);
    },
  );
});

describe('reasons', () => {
  it.each<[Scale, string, string]>([
    ['sad', '晚上一个人走回家，好难过', '好难过'],
    ['happy', '终于放假了，今天好开心', '好开心'],
    ['hostile', '@某某 你是不是有病', '是不是有病'],
    ['intense', '下雪了！！！', '！！！'],
  ])('of %s in %s are the words that did it: %s', (scale, text, word) => {
    expect(words(scale, text).join()).toContain(word);
  });
});

describe('whom it is aimed at', () => {
  it('makes anger at work more angry than hostile', () => {
    expect(read('angry', '这破班不想上了').value).toBeGreaterThan(read('hostile', '这破班不想上了').value);
  });

  it('leaves out what somebody else said', () => {
    expect(isOver('hostile', '你就是个垃圾')).toBe(true);
    expect(isOver('hostile', '他骂我：“你就是个垃圾”')).toBe(false);
  });

  it('lets a doge take back what is not too harsh', () => {
    expect(isOver('hostile', '你是不是有病')).toBe(true);
    expect(isOver('hostile', '你是不是有病[doge]')).toBe(false);
    expect(isOver('hostile', '操你妈[doge]')).toBe(true);
  });
});

describe('a curse that is as often said at the world', () => {
  it.each(['去你妈的优惠券，满三百减三', '草泥马的早八', '恁娘咧，龙眼一斤卖我二十五', '客服推来推去，推你🐎呢'])(
    'is no attack where nobody is near: %s',
    (text) => {
      expect(isOver('hostile', text)).toBe(false);
    },
  );

  it.each(['操你妈', '楼上的wcnm，说事就说事', '@李四 去你妈的'])('is one where somebody is: %s', (text) => {
    expect(isOver('hostile', text)).toBe(true);
  });
});

describe('an insult', () => {
  it('is directed at whom it is put before', () => {
    expect(isOver('hostile', '鲨臂队友，开局三分钟送了五个')).toBe(true);
  });

  it('is none at oneself', () => {
    expect(isOver('hostile', '我脑子有病才信他')).toBe(false);
  });
});

describe('a story of men or women', () => {
  it('is half an attack on them where the model is not sure', () => {
    const story = formsOf('女人嘴上说随便，心里其实早选好了，你猜错了她也会跟着去，路上还替你找台阶下');
    expect(attacksOnGroups(story).value).toBeCloseTo(loudestOf('hostile-at-groups', story).value / 2);
  });
});

describe('a negation', () => {
  it('turns joy', () => {
    expect(read('happy', '今天不开心').value).toBeLessThan(read('happy', '今天很开心').value);
    expect(isOver('sad', '今天不开心')).toBe(true);
  });
});

describe('a long draft', () => {
  it('sounds as its loudest piece does', () => {
    const calm = '今天整理了书架，把旧书按年份排好。'.repeat(20);
    const text = `${calm}气死我了，真的受够了，烦死了！${calm}`;
    expect(isOver('angry', calm)).toBe(false);
    expect(read('angry', text).value).toBeGreaterThan(read('angry', calm).value);
  });
});

describe('a curve', () => {
  const curve = [
    [-1, 0.1],
    [1, 0.5],
    [2, 0.9],
  ] as const;

  it.each([
    [-5, 0.1],
    [-1, 0.1],
    [0, 0.3],
    [1.5, 0.7],
    [9, 0.9],
  ])('says at %d: %d', (odds, value) => {
    expect(valueAt(curve, odds)).toBeCloseTo(value);
  });
});
