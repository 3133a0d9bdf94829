import { allMatches } from '../../draft/matches.ts';
import { toOriginal } from '../../draft/normal.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { DetailKind } from '../../persona/kinds.ts';
import { before, insideAddress } from '../context.ts';
import type { Detail, DetectInput } from '../types.ts';

/** What people put over the digits that they hide. Rows of it are bounded, so that the search stays linear. */
const HIDDEN = '[*x×✕✖❌╳·•●○■□△?_#某叉.]';

/** A digit beside what hides the next one. */
const MASKED_SIGN = new RegExp(`\\d(?:[ -]?${HIDDEN}{2}|-{4})`, 'u');

const TAIL_SIGN = /尾[号数]|[后末][四六八468]位/u;

interface Mask {
  readonly kind: DetailKind;
  readonly pattern: RegExp;
}

/** Numbers whose ends are shown: 138****5678, 1101**********7715, 6222 **** **** 1234. */
const MASKS: readonly Mask[] = [
  {
    kind: 'phone',
    pattern: new RegExp(`(?<![\\da-z]|\\d[.,])1[3-9]\\d[ -]?${HIDDEN}{3,6}[ -]?\\d{4}(?![\\d.a-z])`, 'gu'),
  },
  {
    kind: 'phone',
    pattern: /(?<![\da-z-]|\d[.,])1[3-9]\d-{4}\d{4}(?![\d.a-z-])/g,
  },
  {
    kind: 'phone',
    pattern: new RegExp(`(?<![\\da-z]|\\d[.,])1[3-9]\\d[ -]?\\d{4}[ -]?[*x×某●■]{4}(?![\\d*x×a-z])`, 'gu'),
  },
  {
    kind: 'id-card',
    pattern: new RegExp(`(?:(?<![\\da-z])|(?<=sfz))[1-68]\\d{2,9}${HIDDEN}{4,12}\\d{2,6}x?(?![\\da-z])`, 'gu'),
  },
  {
    kind: 'id-card',
    pattern: /(?<![\da-z*])[1-68]\d(?:[ -]?[\d*x×●■某]){16}(?![\da-z*×])/gu,
  },
  {
    kind: 'id-card',
    pattern: /(?<![\da-z*])[1-68][*●■]{16}[\dx](?![\da-z*×])/gu,
  },
  {
    kind: 'bank-card',
    pattern: /(?<![\da-z])62\d{4}[*x●■]{5,9}\d{3,4}(?![\da-z])/gu,
  },
  {
    kind: 'bank-card',
    pattern: new RegExp(`(?<![\\da-z])(?:62|4\\d|5[1-5])\\d{2}[ -]?(?:[*x]{4}[ -]?){2,3}\\d{3,4}(?![\\da-z])`, 'gu'),
  },
];

/** What is left of a number must look like one: of 18 units some hidden, what shows of the year a year. */
const FITS: Readonly<Partial<Record<DetailKind, (bare: string) => boolean>>> = {
  'id-card': (bare) => [...bare].length === 18 && /^.{6}(?:19|20|1\D|2\D|\D)/u.test(bare) && /\D{4}/u.test(bare),
};

/** Which number a tail belongs to, by the words before it; cars, parcels and orders have tails too. */
const TAIL = new RegExp(
  wrapped`
    (?:尾号|尾数|[后末][四六八]位(?:数字?)?|[后末][468]位)(?:是|为)?[ :]{0,2}
    (\d{4}|(?<=身份证[^\n]{0,12})(?:\d{6}|\d{8}|\d{3}x|\d{5}x))(?![\dx]|\.\d|[元块万年月])
  `,
  'gu',
);

/** Somebody is called by his tail, in a shop or by a driver: nobody's own. */
const CALLED = /^ ?的?(?:顾客|客人|乘客|朋友|同学|小伙伴|用户|客户|中奖|订单|车|外卖|快递|号码牌|那桌|那单)/u;
const OWNERS: readonly (readonly [RegExp, DetailKind | undefined, number])[] = [
  [/(?:车|限行|快递|运单|单号|订单|取件|学号|工号|准考证|股|基金|彩票)[^\n]{0,6}$/u, undefined, 0],
  [/身份证[^\n]{0,6}$/u, 'id-card', 0.6],
  [/(?:银行|卡|账户|账号|[工农建中招交]行)[^\n]{0,14}$/u, 'bank-card', 0.6],
  [/(?:手机|电话|号码|本机)[^\n]{0,6}$/u, 'phone', 0.7],
  [/$/u, 'phone', 0.5],
];

/** Numbers of one kind that are partly shown, never surer than a strong pattern. */
export function masked(input: DetectInput, kind: DetailKind): Detail[] {
  const { folded } = input;
  const { text } = folded;
  const details: Detail[] = [];
  const isHidden = MASKED_SIGN.test(text);
  for (const mask of isHidden ? MASKS : []) {
    if (mask.kind !== kind) continue;
    for (const { 0: words, index } of allMatches(text, mask.pattern)) {
      const end = index + words.length;
      const bare = words.replace(/[ -]/g, '');
      const named = kind === 'id-card' && /(?:身份证|证件|证号)[^\d\n]{0,8}$/u.test(before(text, index, 14));
      if ((!named && FITS[kind]?.(bare) === false) || insideAddress(text, index)) continue;
      const cued = /(?:电话|手机|号码|身份证|证号|卡号|银行卡|联系)[^\d\n]{0,8}$/u.test(before(text, index, 14));
      const range = toOriginal(folded, index, end);
      details.push({ kind, value: bare.replace(/[^\dx]/g, 'x'), certainty: cued ? 0.85 : 0.7, ...range });
    }
  }
  for (const match of TAIL_SIGN.test(text) ? allMatches(text, TAIL) : []) {
    const owner = OWNERS.find(([pattern]) => pattern.test(before(text, match.index, 18)))!;
    if (owner[1] !== kind) continue;
    const end = match.index + match[0].length;
    if (owner[2] <= 0.5 && CALLED.test(text.slice(end, end + 6))) continue;
    details.push({ kind, value: match[1]!, certainty: owner[2], ...toOriginal(folded, end - match[1]!.length, end) });
  }
  const taken = new Set<number>();
  return details.filter(({ start }) => taken.size < taken.add(start).size);
}
