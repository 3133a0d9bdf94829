import { allMatches } from '../../draft/matches.ts';
import type { Reading } from './digits.ts';

/** Digits that stand together, at `[start, end)` of a reading. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Groups of digits with nothing but a few marks, blanks or an emoji between them. `gaps[i]` follows `groups[i]`. */
export interface Row {
  readonly groups: readonly Group[];
  readonly gaps: readonly string[];
}

/** Some groups of a row that are read as one number. */
export interface Span {
  readonly row: Row;
  /** Index of the first group, and of the last. */
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Digits and runs of digits with a gap of up to four units (an emoji is two) between. */
const GROUP = /\d{1,64}/g;

const LONGEST_GAP = 4;

/** A gap holds no letter and nothing that ends a sentence, and a line break only alone: a number broken over a line. */
const NO_GAP = /[\p{L}\n\r。！？!?;；¥$€%°]/u;

const BREAK = '\n';

const known = new WeakMap<Reading, Row[]>();

/** The rows of a reading, in the order of the text; made once. */
export function rowsOf(reading: Reading): readonly Row[] {
  const rows = known.get(reading) ?? makeRows(reading.text);
  known.set(reading, rows);
  return rows;
}

function makeRows(text: string): Row[] {
  const rows: { groups: Group[]; gaps: string[] }[] = [];
  for (const match of allMatches(text, GROUP)) {
    const group = { start: match.index, end: match.index + match[0].length, digits: match[0] };
    const row = rows.at(-1);
    const last = row?.groups.at(-1);
    const length = last ? group.start - last.end : LONGEST_GAP + 1;
    const gap = length <= LONGEST_GAP ? text.slice(last!.end, group.start) : undefined;
    if (row && gap !== undefined && (gap === BREAK || !NO_GAP.test(gap))) {
      row.groups.push(group);
      row.gaps.push(gap);
    } else rows.push({ groups: [group], gaps: [] });
  }
  return rows;
}

/** The first two digits of what begins at group `from`. */
export function headOf(row: Row, from: number): string {
  const { digits } = row.groups[from]!;
  return digits.length > 1 ? digits.slice(0, 2) : digits + (row.groups[from + 1]?.digits[0] ?? '');
}

/** Every span of a row that begins at group `from` and has `least`…`most` digits, the shortest first. */
export function spansFrom(row: Row, from: number, least: number, most: number): Span[] {
  const spans: Span[] = [];
  let digits = '';
  for (let to = from; to < row.groups.length && digits.length <= most; to++) {
    digits += row.groups[to]!.digits;
    if (digits.length < least || digits.length > most) continue;
    spans.push({ row, from, to, digits, start: row.groups[from]!.start, end: row.groups[to]!.end });
  }
  return spans;
}

/** The gaps inside a span. */
export function gapsIn({ row, from, to }: Span): readonly string[] {
  return row.gaps.slice(from, to);
}

/** How its groups are cut: `3-4-4`. */
export function cutOf({ row, from, to }: Span): string {
  return row.groups
    .slice(from, to + 1)
    .map(({ digits }) => digits.length)
    .join('-');
}

/**
 * Whether a neighbouring group hangs on to a span as if it were part of the same number: by the mark that parts the
 * groups of the span, or by a decimal point. A neighbour of the span's own length or longer is the next number.
 */
export function hangsOn(span: Span, side: 'left' | 'right'): boolean {
  const index = side === 'left' ? span.from - 1 : span.to + 1;
  const neighbour = span.row.groups[index];
  const gap = span.row.gaps[side === 'left' ? index : span.to];
  if (!neighbour || gap === undefined) return false;
  if (/^[.,]$/.test(gap)) return side === 'left' || gap === '.' || neighbour.digits.length === 3;
  if (neighbour.digits.length >= span.digits.length) return false;
  return gapsIn(span).includes(gap) || /^[-_]$/.test(gap);
}
