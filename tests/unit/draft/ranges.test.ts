import fc from 'fast-check';
import { expect, it } from 'vitest';
import { covers, isCovered } from '../../../src/draft/ranges.ts';

it('finds by halving what looking at every range finds', () => {
  const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 12 });
  fc.assert(
    fc.property(lengths, fc.nat(60), fc.integer({ min: 1, max: 5 }), (gaps, start, length) => {
      let at = 0;
      const ranges = gaps.map(([gap, size]) => {
        const range = { start: at + gap, end: at + gap + size };
        at = range.end;
        return range;
      });
      const inner = { start, end: start + length };
      expect(isCovered(ranges, inner)).toBe(ranges.some((range) => covers(range, inner)));
    }),
  );
});
