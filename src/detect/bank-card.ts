import { toOriginal } from '../draft/normal.ts';
import { wrapped } from '../draft/wrapped.ts';
import { before, insideAddress, isThing } from './context.ts';
import { unpack } from './gazetteer.ts';
import { BANK_PREFIXES } from './lists/bank-prefixes.ts';
import { hasLuhn } from './numbers/checks.ts';
import { readings, spelledIn } from './numbers/digits.ts';
import { masked } from './numbers/masked.ts';
import { cutOf, gapsIn, hangsOn, headOf, rowsOf, spansFrom, type Span } from './numbers/rows.ts';
import type { Detail, DetectInput, Detector } from './types.ts';

const LENGTHS = new Map<string, Set<number>>();
for (const entry of unpack(BANK_PREFIXES)) {
  const [prefix, lengths] = entry.split(':') as [string, string];
  const known = LENGTHS.get(prefix) ?? new Set();
  for (const length of lengths.split(',')) known.add(Number(length));
  LENGTHS.set(prefix, known);
}

/** The first two digits of every prefix; of a prefix of one digit, all ten. */
const HEADS: ReadonlySet<string> = new Set(
  [...LENGTHS.keys()].flatMap((prefix) =>
    prefix.length > 1 ? [prefix.slice(0, 2)] : [...'0123456789'].map((digit) => prefix + digit),
  ),
);

const SHORTEST = 14;
const LONGEST = 19;
const LONGEST_PREFIX = 6;

/** Whether an issuer has cards that begin like this and are as long. */
function isIssued(digits: string): boolean {
  for (let length = 1; length <= LONGEST_PREFIX; length++) {
    if (LENGTHS.get(digits.slice(0, length))?.has(digits.length)) return true;
  }
  return false;
}

const CUE = new RegExp(
  wrapped`
    (?:
      银行|卡号|储蓄卡|信用卡|借记卡|工资卡|账户|账号|帐号|户名|打款|转账|汇款|收款|打钱|
      [工建农中招交]行|邮储|visa|master(?:card)?|amex|card
    )[^\d\n]{0,14}$
  `,
  'u',
);

/** What is said behind a number: …，万事达的, … 建行的. */
const CUE_AFTER = new RegExp(
  wrapped`
    ^[ ,。(]{0,2}(?:是|这是|我)?(?:我?的)?(?:
      万事达|visa|银联|jcb|运通|master|银行卡|信用卡|储蓄卡|工资卡|卡号|[工农建中招交]行|工商|
      农业银行|建设银行|招商|邮储|邮政储蓄|浦发|民生|兴业|平安银行|中信|光大
    )
  `,
  'u',
);

/** Cards that are no bank's. */
const SHOPS = /(?:会员|购物|储值|充值|校园|学生|一卡通|游戏|点|礼品)卡[^\d\n]{0,4}$/u;

/** Printed on the card: groups of four and a rest, or one group; American Express and the older ones cut in two or three. */
const CUTS = /^(?:\d{2}|4(?:-4){2,3}(?:-[1-4])?|6-\d{1,2}|4-6-5|4-6-4|4-4-4-7|6-[46]-[4-7]|4-15|4-12)$/;

/** Whether the groups are cut as on a card, at a line's end, or evenly by one mark: digit by digit, in fives. */
function isCutLikeOne(span: Span, gaps: readonly string[]): boolean {
  const cut = cutOf(span);
  if (CUTS.test(cut)) return true;
  if (!span.digits.startsWith('62') || new Set(gaps).size > 1) return false;
  return gaps[0] === '\n'
    ? gaps.length === 1
    : /^(?:1(?:-1){13,18}|5(?:-5){2}-[1-4]|3(?:-3){4,5}(?:-[1-3])?)$/.test(cut);
}

function certaintyOf(text: string, span: Span): number {
  if (!isIssued(span.digits) || !hasLuhn(span.digits)) return 0;
  const gaps = gapsIn(span);
  if (gaps.some((gap) => !/^(?: {1,2}|[-·.—–_/]|\n)$/.test(gap)) || hangsOn(span, 'left') || hangsOn(span, 'right'))
    return 0;
  if (/[a-z]$/.test(before(text, span.start, 1)) || /^[a-z_]/.test(text.slice(span.end))) return 0;
  if (insideAddress(text, span.start)) return 0;
  if (SHOPS.test(before(text, span.start, 12))) return 0;
  if (CUE.test(before(text, span.start, 20)) || CUE_AFTER.test(text.slice(span.end, span.end + 14))) return 0.98;
  if (!isCutLikeOne(span, gaps) || isThing(text, span.start)) return 0;
  if (gaps.length > 1) return 0.95;
  // Posts and orders have numbers of sixteen digits and more that begin like any card but China UnionPay's.
  return span.digits.startsWith('62') ? 0.85 : 0;
}

function cards(input: DetectInput): Detail[] {
  return readings(input, SHORTEST).flatMap((reading) =>
    rowsOf(reading).flatMap((row) => {
      const details: Detail[] = [];
      for (let from = 0; from < row.groups.length; from++) {
        if (!HEADS.has(headOf(row, from))) continue;
        for (const span of spansFrom(row, from, SHORTEST, LONGEST).reverse()) {
          if (reading.how !== 'plain' && spelledIn(input, reading, span.start, span.end) === 0) continue;
          const certainty = certaintyOf(reading.text, span);
          if (certainty === 0) continue;
          const range = toOriginal(input.folded, span.start, span.end);
          details.push({ kind: 'bank-card', value: span.digits, certainty, ...range });
          from = span.to;
          break;
        }
      }
      return details;
    }),
  );
}

/**
 * Bank cards: a length that an issuer of this prefix uses, and Luhn's check; a wrong check is no card. In one piece and
 * without a cue only UnionPay's are told, since nine of ten other long numbers that pass are no cards.
 */
export const bankCard: Detector = {
  kind: 'bank-card',
  defaultLevel: 'hold',
  substitutes: [],
  find: (input) => [...cards(input), ...masked(input, 'bank-card')],
};
