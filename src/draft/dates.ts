import { allMatches } from './matches.ts';
import type { NormalForm } from './normal.ts';
import { digitOf, readNumber } from './numerals.ts';
import { wrapped } from './wrapped.ts';

/** A day of the year; the year where it was said, with its last two digits. */
export interface Day {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** A day as it stands in a folded text, and how sure it is that one was meant, 0…1. */
export interface DayMatch extends Day {
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

const CERTAINTY = {
  /** 五月三号, May 3. */
  said: 0.95,
  /** 5.3 beside a birthday. */
  cued: 0.9,
  /** 5月3 without its last word. */
  cut: 0.7,
  /** 05-03, 2003-05-03: a day, but of what? */
  bare: 0.6,
} as const;

/** Words beside a number that make it a birthday. */
const CUE = /生日|生辰|出生|生于|诞生|过生|破壳|周岁|birthday|b-?day|\bborn\b/;
const CUE_REACH = 10;

const CHINESE = new RegExp(
  wrapped`
    (?<![\d.一二三四五六七八九十])(?:(?<year>(?:19|20)?\d\d|[一二三四五六七八九〇零]{2,4}) ?年 ?)?
    (?<month>\d{1,2}|[一二三四五六七八九]|十[一二]?) ?月 ?(?<day>
      \d{1,2}|[一二三四五六七八九]|二?十[一二三四五六七八九]?|三十一?|廿[一二三四五六七八九]?
    )(?![\d一二三四五六七八九十]| ?号(?:线(?![上下索])|楼(?![上下道梯里]))|号桌| ?日游)(?<unit> ?[日号])?
  `,
  'g',
);

const DIGITS = new RegExp(
  wrapped`
    (?<![\d.:/-])(?:(?<year>(?:19|20)\d\d|\d\d)(?<first>[./-]))?(?<month>0?[1-9]|1[0-2]) ?
    (?<mark>[./-]) ?(?<day>0?[1-9]|[12]\d|3[01])(?![\d:%]|[./-]\d)
  `,
  'g',
);

const CLOSE = /(?<!\d)(?<year>(?:19|20)\d\d|\d\d)?(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/g;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = MONTHS.map((one) => `${one}[a-z]{0,6}`).join('|');
const ENGLISH = new RegExp(
  wrapped`
    \b(?:
      (?<named>${NAMED})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?|
      (?<before>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<after>${NAMED})
    )\b(?:,? (?<year>(?:19|20)\d\d))?
  `,
  'g',
);

/** Words after a day without its unit that make it something else: 5月3个, 5月3-5日. */
const NOT_CUT = /^ ?(?:[-~–—至到、个点时次场天周万千百块元折倍条件级]|\.\d)/;

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const said = text.replace('廿', '二十');
  return readNumber([...said])?.value ?? Number([...said].map((one) => digitOf(one)).join(''));
}

const yearOf = (text: string | undefined): number | undefined => (text ? numberOf(text) % 100 : undefined);

function isCued(text: string, start: number, end: number): boolean {
  return CUE.test(text.slice(Math.max(0, start - CUE_REACH), start)) || CUE.test(text.slice(end, end + CUE_REACH));
}

function matches(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Day & { certainty: number },
): DayMatch[] {
  return allMatches(text, pattern).map((match) => {
    const start = match.index;
    return { start, end: start + match[0].length, ...read(match) };
  });
}

/** A day in Chinese: where its year stands apart, only month and day are its words. */
function chinese(text: string): DayMatch[] {
  return matches(text, CHINESE, (match) => {
    const { year, month = '', day = '', unit } = match.groups!;
    const end = match.index + match[0].length;
    const start = match.index + (year === undefined ? 0 : match[0].indexOf('年') + 1);
    const lunar = /(?:农历|阴历|旧历|闰)$/.test(text.slice(Math.max(0, match.index - 2), match.index));
    const cut = NOT_CUT.test(text.slice(end, end + 3)) || !/\d/.test(day) ? 0 : CERTAINTY.cut;
    const certainty = lunar ? 0 : unit ? CERTAINTY.said : isCued(text, start, end) ? CERTAINTY.cued : cut;
    const blank = text[start] === ' ' ? 1 : 0;
    return { start: start + blank, year: yearOf(year), month: numberOf(month), day: numberOf(day), certainty };
  });
}

function digits(text: string): DayMatch[] {
  return [
    ...matches(text, DIGITS, ({ 0: all, index, groups }) => {
      const { year, first, month = '', mark, day = '' } = groups!;
      const isFull = month.length === 2 && day.length === 2 && mark !== '.';
      const isOne = year === undefined || first === mark;
      const bare = isOne && (isFull || year?.length === 4) ? CERTAINTY.bare : 0;
      const certainty = isOne && isCued(text, index, index + all.length) ? CERTAINTY.cued : bare;
      return { year: yearOf(year), month: Number(month), day: Number(day), certainty };
    }),
    ...matches(text, CLOSE, ({ 0: all, index, groups }) => {
      const { year, month, day } = groups!;
      const bare = year?.length === 4 ? CERTAINTY.bare : 0;
      const certainty = isCued(text, index, index + all.length) ? CERTAINTY.cued : bare;
      return { year: yearOf(year), month: Number(month), day: Number(day), certainty };
    }),
  ];
}

function english(text: string): DayMatch[] {
  return matches(text, ENGLISH, ({ groups }) => {
    const { named, day, before, after, year } = groups!;
    const month = MONTHS.indexOf((named ?? after)!.slice(0, 3)) + 1;
    return { year: yearOf(year), month, day: Number(day ?? before), certainty: CERTAINTY.said };
  });
}

/** Every day of the year that a folded text names: 5月3日, 五月三号, 05-03, May 3; 5.3 and 0503 beside a birthday. */
export function daysOf(text: string): DayMatch[] {
  const hasDigit = /\d/.test(text);
  const all = [
    ...(text.includes('月') ? chinese(text) : []),
    ...(hasDigit ? digits(text) : []),
    ...(hasDigit && /[a-z]{3}/.test(text) ? english(text) : []),
  ];
  return all.filter(({ certainty }) => certainty > 0);
}

/** The day that a listed value is, where it is one and nothing else. Days of the lunar calendar are none. */
export function dayOf({ text }: NormalForm): Day | undefined {
  const value = text.trim();
  const all = [...matches(value, CHINESE, chineseDay), ...digits(`${value} 生日`)];
  return all.find(({ start, end }) => start === 0 && end === value.length);
}

const chineseDay = ({ groups }: RegExpExecArray): Day & { certainty: number } => {
  const { year, month = '', day = '' } = groups!;
  return { year: yearOf(year), month: numberOf(month), day: numberOf(day), certainty: CERTAINTY.said };
};

/** Whether a day that is named may be the one listed: the same day, and no other year. */
export function isSameDay(named: Day, listed: Day): boolean {
  if (named.month !== listed.month || named.day !== listed.day) return false;
  return named.year === undefined || listed.year === undefined || named.year === listed.year;
}
