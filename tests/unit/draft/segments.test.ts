import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf, WHOLE } from '../../../src/draft/segments.ts';

const SENTENCES = fc.array(
  fc.constantFrom('今天的云很低。', '食堂又排队！', '不想上课', '\n', '🍊🍊', 'bus 来了吗？'),
  {
    minLength: 400,
    maxLength: 1500,
  },
);

describe('segments of a text', () => {
  it('are one for a post, however it is written', () => {
    const text = '啊'.repeat(WHOLE);
    expect(segmentsOf(text)).toEqual([{ start: 0, end: WHOLE, from: 0, to: WHOLE }]);
  });

  it('cover a long text without gap or overlap, and no reading cuts a character in two', () => {
    fc.assert(
      fc.property(SENTENCES, (sentences) => {
        const text = sentences.join('');
        const segments = segmentsOf(text);
        let position = 0;
        for (const { start, end, from, to } of segments) {
          expect(start).toBe(position);
          expect(end).toBeGreaterThan(start);
          expect(from).toBeLessThanOrEqual(start);
          expect(to).toBeGreaterThanOrEqual(end);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          expect(text.slice(from, to).isWellFormed()).toBe(true);
          position = end;
        }
        expect(position).toBe(text.length);
      }),
      { numRuns: 50 },
    );
  });

  it('mostly outlive a key that is typed into one of them', () => {
    const text = Array.from({ length: 900 }, (_, index) => `第${index}天${index % 7 === 0 ? '\n' : '的云很低。'}`).join(
      '',
    );
    const read = (whole: string): string[] => segmentsOf(whole).map(({ from, to }) => whole.slice(from, to));
    const before = new Set(read(text));
    const changed = Array.from({ length: 100 }, (_, index) => {
      const at = Math.floor((text.length * index) / 100);
      return read(`${text.slice(0, at)}吧${text.slice(at)}`).filter((words) => !before.has(words)).length;
    });
    expect(before.size).toBeGreaterThan(10);
    expect(changed.sort((a, b) => a - b)[50]).toBeLessThanOrEqual(3);
  });

  it('end in time where nothing ends', () => {
    const segments = segmentsOf('啊'.repeat(100_000));
    expect(Math.max(...segments.map(({ from, to }) => to - from))).toBeLessThan(WHOLE);
  });

  it('cut no address at its question mark', () => {
    const link = 'https://example.com/note/6543210?share_id=0123456789abcdef';
    for (let shift = 0; shift < 60; shift++) {
      const text = `${'云'.repeat(320 + shift)}${link} ${'云'.repeat(2000)}`;
      const cut = segmentsOf(text).some(({ end }) => end > 320 + shift && end < 320 + shift + link.length);
      expect(cut, `${shift}`).toBe(false);
    }
  });
});
