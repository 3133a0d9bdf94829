import type { Range } from './types.ts';

/** A stretch of a text that is read on its own. Positions in UTF-16 units of the text. */
export interface Segment extends Range {
  /** Where the reading starts and ends: details are found across the borders of a segment, too. */
  readonly from: number;
  readonly to: number;
}

/** UTF-16 units of a text that is read in one piece: Weibo's longest post, and what people write in a chat. */
export const WHOLE = 2000;

/** A segment ends at the first line or sentence that ends past this many units, so that most borders outlive an edit. */
const SHORTEST = 360;

/** A segment ends here, whatever stands there. */
const LONGEST = 720;

/** How far a reading looks past its segment: longer than any detail that spans one sentence. */
const MARGIN = 120;

/** `?` and `!` are no end within an address. */
const END = /\n|[。！？…]+(?=[^。！？!?…])|[!?]+(?=[\s\u0080-\uffff])/g;

function endAfter(text: string, start: number): number {
  if (text.length - start <= LONGEST) return text.length;
  END.lastIndex = start + SHORTEST;
  const end = END.exec(text);
  if (end && end.index + end[0].length <= start + LONGEST) return end.index + end[0].length;
  const cut = start + LONGEST;
  // Never between the halves of one character.
  return /[\uDC00-\uDFFF]/.test(text[cut]!) ? cut + 1 : cut;
}

const isLow = (unit: string | undefined): boolean => unit !== undefined && unit >= '\uDC00' && unit <= '\uDFFF';

/**
 * Cuts a text into segments that cover it without gap or overlap. Borders come from what stands there and not from
 * where it stands, so that a change of one segment leaves most others as they were.
 */
export function segmentsOf(text: string): Segment[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length, from: 0, to: text.length }];
  const segments: Segment[] = [];
  for (let start = 0; start < text.length;) {
    const end = endAfter(text, start);
    const from = Math.max(0, start - MARGIN);
    const to = Math.min(text.length, end + MARGIN);
    segments.push({ start, end, from: isLow(text[from]) ? from + 1 : from, to: isLow(text[to]) ? to - 1 : to });
    start = end;
  }
  return segments;
}
