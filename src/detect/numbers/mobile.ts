import { toOriginal } from '../../draft/normal.ts';
import { before, insideAddress, isLargeAmount, isThing } from '../context.ts';
import type { Detail, DetectInput } from '../types.ts';
import { alikeReading, longestRowIn, readings, spelledIn, type Reading } from './digits.ts';
import { cutOf, gapsIn, hangsOn, headOf, rowsOf, spansFrom, type Span } from './rows.ts';

/** What the carriers of the numbering plan were given (YD/T 2018 and later grants): the first three digits. */
const CARRIER = /^1(?:3\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])/;

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

const CUE =
  /(?:电话|手机|手机号|号码|致电|拨打|打给|短信|联系(?:方式|人)?|热线|收件人?|tel|cell|mobile|call|phone|微信|vx|wx|同号|加我?v)[^\d\n]{0,8}$/u;

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

/** Weighs a span of 11 digits, with or without the country; 0 where it is no mobile number. */
function certaintyOf(text: string, span: Span, number: string): number {
  if (!CARRIER.test(number)) return 0;
  const cued = CUE.test(before(text, span.start, 16)) || CUE_AFTER.test(text.slice(span.end, span.end + 12));
  const abroad = span.digits.length > 12;
  const cut = abroad && span.row.groups[span.from]!.digits.length <= 4 ? cutOf({ ...span, from: span.from + 1 }) : '';
  const usual = CUTS.has(cutOf(span)) || CUTS.has(cut) || (abroad && span.from === span.to);
  const gaps = gapsIn(span);
  if (!usual && !cued) return 0;
  // One point alone is a decimal's, and what is counted comes after 第.
  if (!cued && ((gaps.length === 1 && gaps[0] === '.') || text[span.start - 1] === '第')) return 0;
  if (!cued && gaps.length > 3 && (new Set(gaps).size > 1 || gaps.some((gap) => LIST_GAP.test(gap)))) return 0;
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

/** What announces a number that is written in characters which only sound like digits. */
const ALIKE_CUE =
  /(?:电话|手机|号码|联系|打给|短信|致电|加我|微信|vx|tel|phone)(?:方式|号码?|我?的?是|为|加|我)?[ :,→]{0,3}/gu;

const ALIKE_SIGN = /电话|手机|号码|联系|打给|短信|致电|加我|微信|vx|tel|phone/u;

const ELEVEN = /^[ ._-]{0,2}(1(?:[ ._-]?\d){10})(?!\d)/;

/** Eleven characters after a cue that are digits or sound like them: 腰三吧… */
function alike(input: DetectInput): Detail[] {
  const { folded } = input;
  const details: Detail[] = [];
  if (!ALIKE_SIGN.test(folded.text)) return details;
  for (const cue of folded.text.matchAll(ALIKE_CUE)) {
    const reading = alikeReading(input);
    const at = cue.index + cue[0].length;
    const match = ELEVEN.exec(reading.text.slice(at, at + 28));
    if (!match) continue;
    const value = match[1]!.replace(/\D/g, '');
    const start = at + match[0].length - match[1]!.length;
    const end = start + match[1]!.length;
    const sounding = spelledIn(input, reading, start, end);
    if (sounding === 0 || !CARRIER.test(value)) continue;
    details.push({ kind: 'phone', value, certainty: 0.9, ...toOriginal(folded, start, end) });
  }
  return details;
}

/** Letters that look like a digit between digits: 147O2839465, l38 1234 5678. */
const LETTERED = /(?<![a-z0-9])[1li|](?:[ -]?[0-9oli]){10}(?![a-z0-9])/g;

function lettered(input: DetectInput): Detail[] {
  const { folded } = input;
  if (longestRowIn(input) < 7) return [];
  return [...folded.text.matchAll(LETTERED)].flatMap(({ 0: words, index }): Detail[] => {
    const letters = words.match(/[oli|]/g)?.length ?? 0;
    const value = words.replace(/o/g, '0').replace(/[li|]/g, '1').replace(/[ -]/g, '');
    if (letters === 0 || letters > 4 || !CARRIER.test(value) || insideAddress(folded.text, index)) return [];
    const range = toOriginal(folded, index, index + words.length);
    return [{ kind: 'phone', value, certainty: 0.9, ...range }];
  });
}

/** Numerals that begin the next word right behind a number: 五六七八一起. */
const TRAILING = /(?<!\d)1\d{10}(?=\d{1,2}(?!\d))/g;

/** Eleven numerals after a cue that run into the first of the next word. */
function runningOn(input: DetectInput): Detail[] {
  const reading = readings(input, 11).find(({ how }) => how === 'spelled');
  if (!reading) return [];
  return [...reading.text.matchAll(TRAILING)].flatMap(({ 0: value, index }): Detail[] => {
    const end = index + value.length;
    if (!CARRIER.test(value) || /\d/.test(input.folded.text[end]!)) return [];
    if (!CUE.test(before(reading.text, index, 16)) || spelledIn(input, reading, index, end) < 6) return [];
    return [{ kind: 'phone', value, certainty: 0.9, ...toOriginal(input.folded, index, end) }];
  });
}

/** Mainland mobile numbers: whole, cut, with the country, in numerals, and in what sounds like numerals. */
export function mobiles(input: DetectInput): Detail[] {
  const found = readings(input, 11).flatMap((reading) => inReading(input, reading));
  const more = [...runningOn(input), ...alike(input), ...lettered(input)].filter(
    (one) => !found.some(({ start, end }) => start < one.end && one.start < end),
  );
  return [...found, ...more];
}
