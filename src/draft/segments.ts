import { allMatches } from './matches.ts';
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
const SHORTEST = 480;

/** A segment ends here, whatever stands there. */
const LONGEST = 840;

/** How far a reading looks past its segment where no sentence ends: longer than any detail within one sentence. */
const MARGIN = 120;

/** It looks no further than the end of a sentence past this: what tells of a detail stands in its sentence or the next. */
const SHORTEST_MARGIN = 24;

/** Where a line or a sentence ends. `?` and `!` are no end within an address. */
const END = /\n|[。！？…]+(?=[^。！？!?…])|[!?]+(?=[\s\u0080-\uffff])/g;

/** The first end of a line or a sentence of `text` in `[from, to]`. */
function firstEndIn(text: string, from: number, to: number): number | undefined {
  END.lastIndex = 0;
  // What follows a sentence tells that it ends.
  const match = END.exec(text.slice(from, to + 1));
  const end = match ? from + END.lastIndex : undefined;
  return end !== undefined && end <= to ? end : undefined;
}

/** The last end of a line or a sentence of `text` in `[from, to]`. */
const lastEndIn = (text: string, from: number, to: number): number | undefined =>
  allMatches(text.slice(from, to + 1), END)
    .map(({ index, 0: mark }) => from + index + mark.length)
    .findLast((end) => end <= to);

const isLow = (unit: string | undefined): boolean => unit !== undefined && unit >= '\uDC00' && unit <= '\uDFFF';

/** `at`, or the next position that is not between the halves of one character. */
const whole = (text: string, at: number): number => (isLow(text[at]) ? at + 1 : at);

function endOf(text: string, start: number): number {
  if (text.length - start <= LONGEST) return text.length;
  return firstEndIn(text, start + SHORTEST, start + LONGEST) ?? whole(text, start + LONGEST);
}

/** Where the reading of a segment that starts at `start` starts. */
function readFrom(text: string, start: number): number {
  if (start <= MARGIN) return 0;
  return lastEndIn(text, start - MARGIN, start - SHORTEST_MARGIN) ?? whole(text, start - MARGIN);
}

/** Where the reading of a segment that ends at `end` ends. */
function readTo(text: string, end: number): number {
  if (text.length - end <= MARGIN) return text.length;
  return firstEndIn(text, end + SHORTEST_MARGIN, end + MARGIN) ?? whole(text, end + MARGIN);
}

/**
 * Cuts a text into segments that cover it without gap or overlap. Borders come from what stands there and not from
 * where it stands, so that a change of one segment leaves most others as they were.
 */
export function segmentsOf(text: string): Segment[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length, from: 0, to: text.length }];
  const segments: Segment[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOf(text, start);
    segments.push({ start, end, from: readFrom(text, start), to: readTo(text, end) });
    start = end;
  }
  return segments;
}
