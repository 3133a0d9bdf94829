import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, joinLines, overlap, placeCard, unite } from '../../../src/notice/geometry.ts';

const boxes = fc
  .tuple(fc.integer({ min: -500, max: 2000 }), fc.integer({ min: -500, max: 2000 }), fc.nat(800), fc.nat(800))
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width + 1, bottom: top + height + 1 }));

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}

describe('overlap', () => {
  it('is the same both ways, inside both boxes, and the largest such box', () => {
    fc.assert(
      fc.property(boxes, boxes, boxes, (a, b, c) => {
        const common = overlap(a, b);
        expect(overlap(b, a)).toEqual(common);
        if (common) expect(isInside(common, a) && isInside(common, b)).toBe(true);
        if (isInside(c, a) && isInside(c, b)) expect(common && isInside(c, common)).toBe(true);
      }),
    );
  });

  it('of a box with itself, or with one around it, is the box', () => {
    fc.assert(
      fc.property(boxes, boxes, (a, b) => {
        expect(overlap(a, a)).toEqual(a);
        expect(overlap(a, unite(a, b))).toEqual(a);
      }),
    );
  });

  it('is nothing where boxes only touch', () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    expect(overlap(box, { ...box, left: 10, right: 20 })).toBeUndefined();
    expect(overlap(box, { ...box, top: 10, bottom: 20 })).toBeUndefined();
  });
});

/** Runs of words as a layout gives them: lines from the top, in each the boxes from left to right, some with gaps. */
const laidOut = fc
  .array(
    fc.array(fc.record({ width: fc.integer({ min: 1, max: 200 }), gap: fc.constantFrom(0, 0, 0.5, 1, 8, 40) }), {
      minLength: 1,
      maxLength: 6,
    }),
    { maxLength: 4 },
  )
  .map((lines) =>
    lines.flatMap((words, line) => {
      let left = 10;
      return words.map(({ width, gap }): Box => {
        const box = { left: left + gap, top: line * 24, right: left + gap + width, bottom: line * 24 + 20 };
        left = box.right;
        return box;
      });
    }),
  );

describe('joinLines', () => {
  it('loses no word, and adds no more than the hairs between them', () => {
    fc.assert(
      fc.property(laidOut, (words) => {
        const lines = joinLines(words);
        for (const word of words) expect(lines.filter((line) => isInside(word, line))).toHaveLength(1);
        const width = (all: readonly Box[]): number => all.reduce((sum, { left, right }) => sum + right - left, 0);
        expect(width(lines)).toBeGreaterThanOrEqual(width(words));
        expect(width(lines) - width(words)).toBeLessThanOrEqual(words.length);
      }),
    );
  });

  it('joins what touches, and keeps apart what does not', () => {
    fc.assert(
      fc.property(laidOut, (words) => {
        const lines = joinLines(words);
        lines.slice(1).forEach((line, index) => {
          const before = lines[index]!;
          if (before.top === line.top) expect(line.left - before.right).toBeGreaterThanOrEqual(1);
        });
      }),
    );
  });

  it('joins nothing twice', () => {
    fc.assert(
      fc.property(laidOut, (words) => {
        const lines = joinLines(words);
        expect(joinLines(lines)).toEqual(lines);
      }),
    );
  });

  it('joins an emoji that is taller than the words around it', () => {
    const word = { left: 0, top: 4, right: 30, bottom: 20 };
    const emoji = { left: 30, top: 0, right: 50, bottom: 24 };
    expect(joinLines([word, emoji])).toEqual([{ left: 0, top: 0, right: 50, bottom: 24 }]);
  });

  it('keeps lines apart that stand close below each other', () => {
    const line = { left: 0, top: 0, right: 30, bottom: 20 };
    const next = { left: 0, top: 18, right: 30, bottom: 38 };
    expect(joinLines([line, next])).toEqual([line, next]);
  });
});

const GAP = 8;
const viewports = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 240, max: 1600 }),
});
const cards = fc.record({ width: fc.integer({ min: 1, max: 380 }), height: fc.integer({ min: 1, max: 520 }) });

function placed(box: Box, card: { width: number; height: number }, viewport: { width: number; height: number }): Box {
  const { left, top } = placeCard(box, card, viewport);
  return { left, top, right: left + card.width, bottom: top + card.height };
}

describe('placeCard', () => {
  it('keeps the whole card in sight wherever it fits', () => {
    fc.assert(
      fc.property(boxes, cards, viewports, (box, card, viewport) => {
        fc.pre(card.width + 2 * GAP <= viewport.width && card.height + 2 * GAP <= viewport.height);
        const sight = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
        expect(isInside(placed(box, card, viewport), sight)).toBe(true);
      }),
    );
  });

  it('shows the card’s beginning where it does not fit', () => {
    const box = { left: 100, top: 100, right: 300, bottom: 150 };
    expect(placeCard(box, { width: 380, height: 900 }, { width: 300, height: 400 })).toEqual({ left: GAP, top: GAP });
  });

  it('never covers the box where there is room on any side', () => {
    fc.assert(
      fc.property(boxes, cards, viewports, (box, card, viewport) => {
        const roomBelow = viewport.height - box.bottom >= card.height + 2 * GAP;
        const roomAbove = box.top >= card.height + 2 * GAP;
        const roomRight = viewport.width - box.right >= card.width + 2 * GAP;
        const roomLeft = box.left >= card.width + 2 * GAP;
        fc.pre(roomBelow || roomAbove || roomRight || roomLeft);
        expect(overlap(placed(box, card, viewport), box)).toBeUndefined();
      }),
    );
  });

  it('stands right rather than left of a box that fills its window from top to bottom', () => {
    const card = { width: 380, height: 200 };
    const viewport = { width: 1600, height: 600 };
    expect(placeCard({ left: 500, top: 0, right: 900, bottom: 600 }, card, viewport)).toEqual({ left: 908, top: 392 });
    expect(placeCard({ left: 900, top: 0, right: 1500, bottom: 600 }, card, viewport)).toEqual({ left: 512, top: 392 });
  });

  it('stands below rather than above, flush with the right edge', () => {
    const box = { left: 400, top: 300, right: 900, bottom: 400 };
    expect(placeCard(box, { width: 380, height: 200 }, { width: 1200, height: 900 })).toEqual({ left: 520, top: 408 });
  });
});
