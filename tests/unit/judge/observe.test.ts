import { describe, expect, it } from 'vitest';
import type { Detector } from '../../../src/detect/types.ts';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { observe } from '../../../src/judge/observe.ts';
import { Recollection } from '../../../src/judge/recollection.ts';
import { judge } from '../../../src/judge/judge.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';

const compiled = compileWardrobe(
  parseWardrobe({
    personas: [{ id: 'alt' }, { id: 'main' }],
    facts: [{ id: 'f', kind: 'school', value: '北邮', shownBy: ['main'] }],
  }),
);

const FILLER = '今天的云很低，食堂又排队，回宿舍的路上听完了一张专辑。';
const LONG = `${FILLER.repeat(120)}我们北邮的食堂。${FILLER.repeat(120)}打13812345678。${FILLER.repeat(60)}你是不是有病`;

/** A detector that finds nothing and counts the units that it was given. */
function counter(): { readonly detector: Detector; read: number } {
  const count = {
    read: 0,
    detector: {
      kind: 'place',
      defaultLevel: 'clear',
      substitutes: [],
      find: ({ text }) => {
        count.read += text.length;
        return [];
      },
    } satisfies Detector,
  };
  return count;
}

describe('a long draft', () => {
  it('has everything found at its place', () => {
    const { details } = judge({ text: LONG }, 'alt', compiled);
    expect(details.map(({ kind, start, end }) => [kind, LONG.slice(start, end)])).toEqual([
      ['school', '北邮'],
      ['fact', '北邮'],
      ['phone', '13812345678'],
    ]);
  });

  it('finds what stands across the border of two readings once', () => {
    for (let shift = 0; shift < 40; shift++) {
      const text = `${'云'.repeat(700 + shift)}13812345678${'云'.repeat(2000)}`;
      const { details } = judge({ text }, 'alt', compiled);
      expect(details.map(({ start }) => start)).toEqual([700 + shift]);
    }
  });

  it('sounds as its loudest part does', () => {
    const { tone } = observe(LONG, compiled, []);
    expect(tone.get('hostile').value).toBeGreaterThan(0.5);
    const [first] = tone.get('hostile').because;
    expect(LONG.slice(first!.start, first!.end)).toContain('有病');
  });

  it('is read again only where it changed', () => {
    const long = Array.from({ length: 400 }, (_, index) => `${FILLER}${index}。`).join('');
    const count = counter();
    const detectors = [count.detector];
    const recollection = new Recollection();
    observe(long, compiled, detectors, recollection);
    expect(count.read).toBeGreaterThanOrEqual(long.length);
    count.read = 0;
    observe(long.replace('专辑', '歌'), compiled, detectors, recollection);
    expect(count.read).toBeGreaterThan(0);
    expect(count.read).toBeLessThan(8 * 960);
  });

  it('is read anew for another wardrobe', () => {
    const recollection = new Recollection();
    observe(LONG, compiled, [], recollection);
    const other = compileWardrobe(parseWardrobe({ personas: [{ id: 'alt' }] }));
    expect(observe(LONG, other, [], recollection).listed).toEqual([]);
  });

  it('says the same with and without a recollection', () => {
    const recollection = new Recollection();
    judge({ text: LONG }, 'alt', compiled, { recollection });
    const again = judge({ text: `${LONG}啊` }, 'alt', compiled, { recollection });
    expect(again).toEqual(judge({ text: `${LONG}啊` }, 'alt', compiled));
  });
});
