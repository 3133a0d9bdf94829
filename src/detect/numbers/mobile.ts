import { toOriginal } from '../../draft/normal.ts';
import { before, insideAddress, isLargeAmount, isThing } from '../context.ts';
import type { Detail, DetectInput } from '../types.ts';
import { CARRIER, PHONE_CUE } from './carriers.ts';
import { readings, spelledIn, type Reading } from './digits.ts';
import { alike, lettered, runningOn } from './mobile-alike.ts';
import { cutOf, gapsIn, hangsOn, headOf, rowsOf, spansFrom, type Span } from './rows.ts';

/** The country before the number: 86, 0086, or the 0 that was dialled for calls to another city. */
const COUNTRY = /^(?:(?:00)?86|0)(?=1)/;

/** The first two digits of a span that is worth a look. */
const START = /^(?:1[3-9]|86|0[01])/;

/** How people cut eleven digits; anything else needs a cue. */
const CUTS: ReadonlySet<string> = new Set([
  '11',
  '3-4-4',
  '3-8',
  '7-4',
  '4-7',
  '4-4-3',
  '3-3-5',
  '3-5-3',
  '4-3-4',
  '5-6',
  '6-5',
  '3-2-2-2-2',
  '3-2-3-3',
  '3-3-3-2',
  '1-2-2-2-2-2',
  '1-1-1-1-1-1-1-1-1-1-1',
]);

const CUE_AFTER =
  /^[^\d\n\p{L}]{0,3}(?:\(?(?:微信|vx|v)?同号|同微|微信同|打我|找我|联系我|打给我|这是我(?:的)?(?:手机|电话|号))/u;

/** Marks between the groups of a list of numbers, not of one number. */
const LIST_GAP = /[,、|/+=<>]/u;

/** Whether another number, cut as this one is, begins right behind it. */
function isFollowed(span: Span): boolean {
  return spansFrom(span.row, span.to + 1, 11, 11).some(
    (next) => CARRIER.test(next.digits) && cutOf(next) === cutOf(span),
  );
}

/** Whether the same mark stands everywhere, or a blank with dashes between larger groups: 1 3 8 - 1 2 3 4 - …. */
const isEven = (gaps: readonly string[]): boolean =>
  new Set(gaps).size === 1 || (gaps.length === 10 && gaps.every((gap) => /^(?: |-| - | {2,3})$/.test(gap)));

/** Cuts at which a line may break a number. */
const BROKEN = /^(?:3-8|7-4|3-4-4)$/;

/** Whether a span that goes over one line break is a number in prose, not two lines of a table. */
function isBroken(text: string, span: Span, cued: boolean): boolean {
  const gaps = gapsIn(span).filter((gap) => gap === '\n');
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  if (cued && gaps.length === 2) return cutOf(span) === '3-4-4';
  return gaps.length === 1 && BROKEN.test(cutOf(span)) && (cued || /\p{Script=Han}/u.test(line));
}

/** Four octets, which are an internet address though they hold eleven digits: 198.51.100.204. */
const OCTETS = /^(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}$/;

/** Weighs a span of 11 digits, with or without the country; 0 where it is no mobile number. */
function certaintyOf(text: string, span: Span, number: string): number {
  if (!CARRIER.test(number)) return 0;
  const cued = PHONE_CUE.test(before(text, span.start, 16)) || CUE_AFTER.test(text.slice(span.end, span.end + 12));
  if (!cued && OCTETS.test(text.slice(span.start, span.end))) return 0;
  const abroad = span.digits.length > 12;
  const cut = abroad && span.row.groups[span.from]!.digits.length <= 4 ? cutOf({ ...span, from: span.from + 1 }) : '';
  const usual = CUTS.has(cutOf(span)) || CUTS.has(cut) || (abroad && span.from === span.to);
  const gaps = gapsIn(span);
  if (!usual && !cued) return 0;
  if (gaps.includes('\n') && !isBroken(text, span, cued)) return 0;
  // One point alone is a decimal's, and what is counted comes after 第.
  if (!cued && ((gaps.length === 1 && gaps[0] === '.') || text[span.start - 1] === '第')) return 0;
  if (!cued && gaps.length > 3 && (!isEven(gaps) || gaps.some((gap) => LIST_GAP.test(gap)))) return 0;
  if (hangsOn(span, 'right') && !isFollowed(span)) return 0;
  if (insideAddress(text, span.start)) return 0;
  if (cued) return 0.98;
  if (isThing(text, span.start) || isLargeAmount(text, span.start, span.end)) return 0;
  const letters = Number(/[a-z_]$/.test(before(text, span.start, 1))) + Number(/^[a-z_]/.test(text.slice(span.end)));
  if (letters > 0) return letters === 2 || /\d[a-z_]+$/.test(before(text, span.start, 8)) ? 0 : 0.7;
  if (abroad) return 0.98;
  return gaps.length > 3 ? 0.9 : 0.95;
}

/** Where the range begins: with the + and the bracket that belong to the country. */
function startOf(text: string, span: Span): number {
  if (span.digits.length === 11)
    return text[span.start - 1] === '(' && gapsIn(span)[0]?.includes(')') ? span.start - 1 : span.start;
  const plus = text[span.start - 1] === '+' ? span.start - 1 : span.start;
  return text[plus - 1] === '(' && gapsIn(span)[0]?.includes(')') ? plus - 1 : plus;
}

function inReading(input: DetectInput, reading: Reading): Detail[] {
  const { text } = reading;
  const details: Detail[] = [];
  for (const row of rowsOf(reading)) {
    let last = -1;
    for (let from = 0; from < row.groups.length; from++) {
      if (!START.test(headOf(row, from))) continue;
      // A country stands before a whole number only.
      for (const span of spansFrom(row, from, 11, 15).reverse()) {
        const number = span.digits.length === 11 ? span.digits : span.digits.replace(COUNTRY, '');
        if (number.length !== 11) continue;
        if (hangsOn(span, 'left') && last !== span.from - 1) continue;
        if (reading.how !== 'plain' && spelledIn(input, reading, span.start, span.end) === 0) continue;
        const certainty = certaintyOf(text, span, number);
        if (certainty === 0) continue;
        const range = toOriginal(input.folded, startOf(text, span), span.end);
        details.push({ kind: 'phone', value: number, certainty, ...range });
        last = from = span.to;
        break;
      }
    }
  }
  return details;
}

/** Mainland mobile numbers: whole, cut, with the country, in numerals, and in what sounds like numerals. */
export function mobiles(input: DetectInput): Detail[] {
  const found = readings(input, 11).flatMap((reading) => inReading(input, reading));
  const more = [...runningOn(input), ...alike(input), ...lettered(input)].filter(
    (one) => !found.some(({ start, end }) => start < one.end && one.start < end),
  );
  return [...found, ...more];
}
