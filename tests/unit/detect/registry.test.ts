import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectAll, detectInEach, DETECTORS } from '../../../src/detect/registry.ts';
import type { Detector } from '../../../src/detect/types.ts';
import { formsOf } from '../../../src/draft/normal.ts';
import { DETAIL_KINDS } from '../../../src/persona/kinds.ts';
import { HITS, LOOK_ALIKES } from '../../corpus/details.ts';

/** The kinds that check themselves or have a cue; the other detectors have tables of their own. */
const NUMBERS: ReadonlySet<string> = new Set(HITS.map(([, kind]) => kind));

const detect = (text: string) => detectAll(formsOf(text));

describe('detectors of the default toolkit', () => {
  it.each(HITS)('%s', (text, kind, value) => {
    const found = detect(text);
    expect(found.map((detail) => [detail.kind, detail.value])).toContainEqual([kind, value]);
    for (const { start, end, certainty } of found) {
      expect(text.slice(start, end)).not.toBe('');
      expect(certainty).toBeGreaterThan(0.5);
      expect(certainty).toBeLessThan(1);
    }
  });

  it.each(LOOK_ALIKES)('stays silent on %s', (text) => {
    expect(detect(text).filter(({ kind }) => NUMBERS.has(kind))).toEqual([]);
  });

  it('has hits of every kind, at least eighty, and sixty look-alikes', () => {
    expect(HITS.length).toBeGreaterThanOrEqual(80);
    expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(60);
    for (const { kind } of DETECTORS) {
      expect(DETAIL_KINDS).toContain(kind);
      if (!NUMBERS.has(kind)) continue;
      expect(HITS.filter((hit) => hit[1] === kind).length).toBeGreaterThanOrEqual(5);
    }
  });

  it('tells of one thing once: a number in an address is the address', () => {
    expect(detect('13812345678@139.com').map(({ kind }) => kind)).toEqual(['email']);
  });

  it('find in each of several texts what they find in it alone, in the same order', () => {
    const inputs = ['打13812345678', '今天的云很低', '我在北邮读大二', '13812345678@139.com'].map(formsOf);
    expect(detectInEach(inputs)).toEqual(inputs.map((input) => detectAll(input)));
    expect(detectInEach([])).toEqual([]);
  });

  it('read all texts one detector after the other', () => {
    const read: string[] = [];
    const reader = (kind: Detector['kind']): Detector => ({
      ...{ kind, defaultLevel: 'clear', substitutes: [] },
      find: ({ text }) => {
        read.push(`${kind} ${text}`);
        return [];
      },
    });
    detectInEach(['一', '二'].map(formsOf), [reader('place'), reader('school')]);
    expect(read).toEqual(['place 一', 'place 二', 'school 一', 'school 二']);
  });

  it('is surest of what checks itself', () => {
    const [card] = detect('11010519491231002X');
    expect(card!.certainty).toBeGreaterThanOrEqual(0.99);
  });
});

describe('long and strange input', () => {
  const pieces = [
    '1',
    '13',
    '138',
    ' ',
    '-',
    '.',
    'q',
    'qq',
    'a',
    '@',
    'a.',
    '微信',
    '加',
    'v',
    ':',
    '京',
    '号',
    '(',
    '_',
    '\n',
    '😀',
    'x',
  ];

  it('finishes, and maps every find into the text', () => {
    const repeated = fc
      .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 4000 }))
      .map(([unit, times]) => unit.join('').repeat(times));
    const mixed = fc.array(fc.constantFrom(...pieces), { maxLength: 5000 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(repeated, mixed, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
        for (const { start, end } of detect(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 120 },
    );
  });
});
