import { allMatches } from '../../draft/matches.ts';
import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { apart } from './apart.ts';

/** A day that is written out, in a folded text. */
export interface WrittenDay extends Range {
  /** `1998-05-03`, `05-03`, or as written where it is of the lunar calendar. */
  readonly value: string;
  /** The year is told as well. */
  readonly full: boolean;
}

const DIGIT = '零〇一二三四五六七八九';
const YEAR = `(?:(?:19|20)\\d{2}|\\d{2}|[${DIGIT}]{4}|[${DIGIT}]{2}) ?年 ?`;
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九正冬腊元]) ?月 ?';
const DAY =
  '(?:3[01]|[12]\\d|0?[1-9]|初[一二三四五六七八九十]|(?:二|三)?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';

/** 1998年农历七月十四, 五月初三, 5月3号, 阴历八月十五. */
const CHINESE = new RegExp(
  wrapped`
    (?<![\d.])(?:(?<year>${YEAR})(?:的|,)?)?(?<lunar>农历|阴历|旧历|古历)?(?<month>${MONTH})
    (?:的|份)?(?<day>${DAY})(?: ?(?:日|号))?(?![\d.]|月)
  `,
  'gu',
);

/** 98.5.3, 03/11/04: a year of two digits, told from a version by what stands around. */
const SHORT_YEAR = /(?<![\d.-])([5-9]\d|0\d|1\d)([./-])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\d]|[.-]\d)/gu;

/** 950614: a day as people make passwords of it, told by what stands around. */
const PIN = /(?<![\d.])([5-9]\d|[01]\d)(1[0-2]|0[1-9])(3[01]|[12]\d|0[1-9])(?![\d.])/gu;

/** 2003.05.03, 1999-12-01, 20030503. */
const ORDERED = /(?<![\d.-])((?:19[3-9]|20[0-2])\d)([-./]?)(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\d]|[.-]\d)/gu;

/** 2003. 7. 12, 2003 - 07 - 12. */
const SPACED =
  /(?<![\d.-])((?:19[3-9]|20[0-2])\d)( ?[-./] | [-./])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\d]|[.-]\d)/gu;

/** 7.21, 2/14, 11-09, 0503: told from scores and prices by what stands around. */
const SHORT =
  /(?<![\d.¥$/-]|\d:)(?:(1[0-2]|0?[1-9])[./-](3[01]|[12]\d|0?[1-9])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?![\d%:/]|[.-]\d)/gu;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAME = `(?:${MONTHS.join('|')})[a-z]{0,6}`;
const ENGLISH = new RegExp(
  wrapped`
    (?<![a-z])(?:
      (?<m1>${MONTH_NAME})\.? (?<d1>[0-3]?\d)(?:st|nd|rd|th)?|
      (?<d2>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? (?<m2>${MONTH_NAME})
    )(?:,? (?<year>(?:19|20)\d{2}))?(?![a-z\d])
  `,
  'gu',
);

const two = (number: string | number): string => String(number).padStart(2, '0');

function chineseDays(text: string): WrittenDay[] {
  return allMatches(text, CHINESE).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[0],
    full: match.groups!['year'] !== undefined,
  }));
}

function orderedDays(text: string): WrittenDay[] {
  const days = [...allMatches(text, ORDERED), ...allMatches(text, SPACED)];
  return days.map(({ index, 0: words, 1: year, 3: month, 4: day }) => ({
    start: index,
    end: index + words.length,
    value: `${year!}-${two(month!)}-${two(day!)}`,
    full: true,
  }));
}

const ofShortYear = (year: string, month: string, day: string): string =>
  `${Number(year) > 30 ? 19 : 20}${year}-${two(month)}-${two(day)}`;

function shortYears(text: string): WrittenDay[] {
  return allMatches(text, SHORT_YEAR).map(({ index, 0: words, 1: year, 3: month, 4: day }) => ({
    start: index,
    end: index + words.length,
    value: ofShortYear(year!, month!, day!),
    full: true,
  }));
}

function pins(text: string): WrittenDay[] {
  return allMatches(text, PIN).map(({ index, 0: words, 1: year, 2: month, 3: day }) => ({
    start: index,
    end: index + words.length,
    value: ofShortYear(year!, month!, day!),
    full: true,
  }));
}

function shortDays(text: string): WrittenDay[] {
  return allMatches(text, SHORT).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: `${two(match[1] ?? match[3]!)}-${two(match[2] ?? match[4]!)}`,
    full: false,
  }));
}

function englishDays(text: string): WrittenDay[] {
  return allMatches(text, ENGLISH).map((match) => {
    const { m1, m2, d1, d2, year } = match.groups!;
    const month = two(MONTHS.indexOf((m1 ?? m2)!.slice(0, 3)) + 1);
    const value = `${month}-${two((d1 ?? d2)!)}`;
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: year ? `${year}-${value}` : value,
      full: year !== undefined,
    };
  });
}

/** Days that are written out in a folded text, the longer one where two overlap, in the order of the text. */
export function writtenDays(text: string): WrittenDay[] {
  return apart([
    ...chineseDays(text),
    ...orderedDays(text),
    ...englishDays(text),
    ...shortYears(text),
    ...pins(text),
    ...shortDays(text),
  ]);
}
