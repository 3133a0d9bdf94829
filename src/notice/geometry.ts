/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What both boxes have in common, `undefined` when that is nothing. */
export function overlap(a: Box, b: Box): Box | undefined {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.left < box.right && box.top < box.bottom ? box : undefined;
}

/** Boxes of one line that touch become one, so that a mark over several nodes is one line under the words. */
export function joinLines(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (last && sameLine(last, box) && box.left - last.right < 1 && last.left - box.right < 1) {
      lines[lines.length - 1] = unite(last, box);
    } else {
      lines.push(box);
    }
  }
  return lines;
}

function sameLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

/** The smallest box around both. */
export function unite(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Space between a box and the card, and between the card and the edge of the viewport, in CSS pixels. */
const GAP = 8;

/**
 * Where the card stands: under the box and flush with its right edge, above it where there is no room below, right or
 * left of it where there is none above either, and always inside the viewport. Only where there is room on no side does
 * it stand over the box.
 */
export function placeCard(
  box: Box,
  card: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const lastLeft = viewport.width - card.width - GAP;
  const lastTop = viewport.height - card.height - GAP;
  const below = box.bottom + GAP;
  const above = box.top - GAP - card.height;
  const right = box.right + GAP;
  const left = box.left - GAP - card.width;
  const isBeside = below > lastTop && above < GAP;
  const flush = box.right - card.width;
  return {
    left: clamp(isBeside && right <= lastLeft ? right : isBeside && left >= GAP ? left : flush, GAP, lastLeft),
    top: clamp(below <= lastTop || above < GAP ? below : above, GAP, lastTop),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
