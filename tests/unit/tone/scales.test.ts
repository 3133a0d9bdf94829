import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/draft/normal.ts';
import { hostile } from '../../../src/tone/hostile.ts';
import { TONE_SCALES } from '../../../src/tone/registry.ts';
import { vulgar } from '../../../src/tone/vulgar.ts';
import { SCALES } from '../../../src/persona/kinds.ts';
import { INNOCENT } from '../../../src/tone/lexicon/innocent.ts';
import { SWEARING } from '../../../src/tone/lexicon/swearing.ts';
import { AIMED, MILD, PLAIN, SWEARS } from '../../corpus/tone.ts';

const of = (text: string) => ({ vulgar: vulgar.measure(formsOf(text)), hostile: hostile.measure(formsOf(text)) });

describe('vulgar', () => {
  it.each(SWEARS)('over the line: %s', (text) => {
    const { value, because } = of(text).vulgar;
    expect(value).toBeGreaterThanOrEqual(vulgar.threshold);
    expect(because).not.toEqual([]);
  });

  it.each(MILD)('heard, but under the line: %s', (text) => {
    const { value } = of(text).vulgar;
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(vulgar.threshold);
  });

  it('adds up: two mild words are one coarse one', () => {
    expect(of('卧槽卧槽').vulgar.value).toBeCloseTo(1 - 0.6 * 0.6);
  });
});

describe('hostile', () => {
  it.each(AIMED)('directed: %s', (text) => {
    expect(of(text).hostile.value).toBeGreaterThanOrEqual(hostile.threshold);
  });

  it.each([
    ...MILD,
    '我真是个傻逼',
    '我是不是傻逼啊',
    '感觉自己像个废物',
    '我他妈真服了',
    '真他妈累',
    '操，又加班',
    'fuck my life',
  ])('not directed at anybody: %s', (text) => {
    expect(of(text).hostile.value).toBeLessThan(hostile.threshold);
  });

  it('is half for somebody who is only talked about', () => {
    expect(of('那个同事真是傻逼').hostile.value).toBeCloseTo(of('你真是傻逼').hostile.value / 2);
  });
});

describe('everyday words', () => {
  it.each(PLAIN)('no swearing, and no attack on anybody: %s', (text) => {
    expect(of(text).vulgar).toEqual({ value: 0, because: [] });
    // A model is never quite sure.
    expect(of(text).hostile.value).toBeLessThan(hostile.threshold / 2);
  });

  it.each(INNOCENT)('silent where it stands alone: %s', (text) => {
    expect(of(text).vulgar.because).toEqual([]);
  });
});

describe('the lexicon', () => {
  const spellings = SWEARING.flatMap((group) => group.spellings.split('|'));
  const openly = SWEARING.filter(({ hidden }) => !hidden).flatMap(({ spellings: words, called }) =>
    words.split('|').map((spelling) => ({ spelling, said: called ? `你个${spelling}` : spelling })),
  );

  it('lists every spelling once, 150 or more, with weights in 0…1', () => {
    expect(new Set(spellings).size).toBe(spellings.length);
    expect(spellings.length).toBeGreaterThanOrEqual(150);
    for (const { vulgar: coarse, insult = 0 } of SWEARING) {
      expect(coarse).toBeGreaterThanOrEqual(0);
      expect(Math.max(coarse, insult)).toBeLessThan(1);
      expect(Math.max(coarse, insult)).toBeGreaterThan(0);
    }
  });

  it.each(openly)('reads $said where it stands alone', ({ spelling, said }) => {
    const { because } =
      of(said)[
        SWEARING.find((group) => group.spellings.split('|').includes(spelling))!.vulgar > 0 ? 'vulgar' : 'hostile'
      ];
    expect(because).toHaveLength(1);
  });
});

describe('readings', () => {
  it('points at the words, the strongest first', () => {
    const text = '卧槽，你这个傻逼';
    const { because } = of(text).vulgar;
    expect(because.map(({ start, end }) => text.slice(start, end))).toEqual(['傻逼', '卧槽']);
  });

  it('covers registered scales only', () => {
    for (const { scale, threshold } of TONE_SCALES) {
      expect(SCALES).toContain(scale);
      expect(threshold).toBeGreaterThan(0);
      expect(threshold).toBeLessThan(1);
    }
  });
});
