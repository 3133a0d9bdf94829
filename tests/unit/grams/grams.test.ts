import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/draft/normal.ts';
import { BUCKETS, featuresOf } from '../../../src/grams/features.ts';
import { CutGrams, packGrams, PARTS, toText, weightOfPart } from '../../../src/grams/packing.ts';
import { readingOf } from '../../../src/grams/reading.ts';
import { type PackedGrams, WeightTable } from '../../../src/grams/table.ts';
import { LINK, NAME, NUMBER, STICKER, symbolsOf } from '../../../src/grams/symbols.ts';

const codesOf = (text: string): number[] => {
  const { codes, count } = symbolsOf(formsOf(text).folded);
  return [...codes.subarray(0, count)];
};

const bucketsOf = (text: string): Set<number> => {
  const symbols = symbolsOf(formsOf(text).folded);
  const { buckets, count } = featuresOf(symbols, 0, symbols.count);
  return new Set(buckets.subarray(0, count));
};

describe('symbols', () => {
  it('reads addresses, names and numbers as one symbol each', () => {
    expect(codesOf('@小白')).toEqual([NAME]);
    expect(codesOf('13812345678')).toEqual([NUMBER]);
    expect(codesOf('https://t.cn/A6xyz')).toEqual([LINK]);
  });

  it('reads a sticker as one symbol, another one as another', () => {
    const [doge] = codesOf('[doge]');
    expect(doge).toBeGreaterThanOrEqual(STICKER);
    expect(codesOf('[doge]')).toHaveLength(1);
    expect(codesOf('[怒]')[0]).not.toBe(doge);
  });

  it('cuts long rows to two', () => {
    expect(codesOf('啊啊啊啊啊')).toHaveLength(2);
    expect(codesOf('好   吧')).toHaveLength(3);
  });

  it('knows where each symbol stands', () => {
    const { starts, ends, count } = symbolsOf(formsOf('看@小白 笑😀了').folded);
    expect([...starts.subarray(0, count)]).toEqual([0, 1, 4, 5, 6, 8]);
    expect([...ends.subarray(0, count)]).toEqual([1, 4, 5, 6, 8, 9]);
  });
});

describe('features', () => {
  it('are the same for the same text, and each is there once', () => {
    expect(bucketsOf('今天下雨')).toEqual(bucketsOf('今天下雨'));
    const symbols = symbolsOf(formsOf('哈哈好哈哈').folded);
    const { buckets, count } = featuresOf(symbols, 0, symbols.count);
    expect(new Set(buckets.subarray(0, count)).size).toBe(count);
  });

  it('share pairs of syllables where characters only sound alike', () => {
    const [one, other] = [bucketsOf('垃圾'), bucketsOf('辣鸡')];
    const shared = [...one].filter((bucket) => other.has(bucket));
    expect(shared).toHaveLength(1);
  });

  it('lie in the table', () => {
    for (const bucket of bucketsOf('The quick brown 狐狸 jumps 123！')) {
      expect(bucket).toBeGreaterThanOrEqual(0);
      expect(bucket).toBeLessThan(BUCKETS);
    }
  });
});

describe('packing', () => {
  const given: readonly (readonly [bucket: number, weight: number])[] = [
    [0, 1.5],
    [254, -0.3],
    [255, 0.01],
    [1000, -3],
    [BUCKETS - 1, 0.8],
  ];
  const weights = new Float32Array(BUCKETS);
  for (const [bucket, weight] of given) weights[bucket] = weight;
  const { grams, unit } = packGrams(weights);
  const size = 256;
  const cut = new CutGrams(toText(grams), BUCKETS / size, size);

  function read(block: number): (readonly [bucket: number, weight: number])[] {
    const found: [number, number][] = [];
    cut.read(block, (bucket, step) => found.push([bucket, PARTS[step & 255]! * weightOfPart(unit)]));
    return found;
  }

  it('gives back what it was given, but for the rounding of a step', () => {
    const found = Array.from({ length: BUCKETS / size }, (_, block) => read(block)).flat();
    expect(found.map(([bucket]) => bucket)).toEqual(given.map(([bucket]) => bucket));
    found.forEach(([, weight], at) => expect(weight).toBeCloseTo(given[at]![1], 1));
    expect(cut.count).toBe(given.length);
  });

  it('reads a block without the ones before it', () => {
    const buckets = [BUCKETS / size - 1, 3, 2, 0].map((block) => read(block).map(([bucket]) => bucket));
    expect(buckets).toEqual([[BUCKETS - 1], [1000], [], [0, 254, 255]]);
  });
});

describe('a table of weights', () => {
  const packed = (...given: (readonly [bucket: number, weight: number])[]): PackedGrams => {
    const weights = new Float32Array(BUCKETS);
    for (const [bucket, weight] of given) weights[bucket] = weight;
    const { grams, unit } = packGrams(weights);
    return { grams: toText(grams), unit };
  };
  const table = new WeightTable([packed([0, 2], [31, -2], [BUCKETS - 1, 2]), packed([31, 1], [32, 1])]);

  it('knows what each bucket weighs for each model, and nothing of the others', () => {
    expect([0, 1, 31, 32, BUCKETS - 1].map((bucket) => table.weightOf(bucket, 0))).toEqual([2, 0, -2, 0, 2]);
    expect([0, 1, 31, 32, BUCKETS - 1].map((bucket) => table.weightOf(bucket, 1))).toEqual([0, 0, 1, 1, 0]);
  });

  it('adds up what the first of some buckets weigh', () => {
    const buckets = Int32Array.of(31, 5, 32, BUCKETS - 1, 0);
    expect([...table.sumOf(buckets, 3)]).toEqual([-2, 2]);
    expect([...table.sumOf(buckets, 5)]).toEqual([2, 2]);
  });
});

describe('a reading', () => {
  it('is one piece for a post, and pieces end at sentences in a long text', () => {
    expect(readingOf(formsOf('今天下雨。明天不下。')).pieces).toHaveLength(1);
    const text = '这是一句十二个字的话哦。'.repeat(60);
    const { pieces } = readingOf(formsOf(text));
    expect(pieces.length).toBeGreaterThan(2);
    for (const [index, { from, to }] of pieces.entries()) {
      expect(from).toBe(index === 0 ? 0 : pieces[index - 1]!.to);
      expect(text[to - 1]).toBe('。');
    }
    expect(pieces.at(-1)!.to).toBe(text.length);
  });

  it('is made once for a draft', () => {
    const forms = formsOf('今天下雨');
    expect(readingOf(forms)).toBe(readingOf(forms));
  });
});
