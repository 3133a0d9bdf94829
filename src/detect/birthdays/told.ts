import { before } from '../context.ts';
import { allOf, type Pattern } from '../sought/sought.ts';
import { FEAST_BEHIND, FEAST_BORN, TERM } from './feasts.ts';
import { MONTH_BEFORE, MONTH_ONLY } from './months.ts';
import { CLAUSE, OF_OTHERS } from './others.ts';
import { COUNTED_DOWN, RELATIVE, RELATIVE_BEHIND } from './relative.ts';

/** A day that is not written out, where it starts in the folded text. */
export interface ToldDay {
  readonly start: number;
  readonly words: string;
}

/** Days beside a word for birth: months, feasts, days of the week. */
const BESIDE: readonly Pattern[] = [
  MONTH_ONLY,
  MONTH_BEFORE,
  FEAST_BEHIND,
  FEAST_BORN,
  RELATIVE_BEHIND,
  COUNTED_DOWN,
  TERM,
];

/** Birthdays in a folded text that are told by a month, a feast or a day of the week beside a word for birth. */
export const daysBeside = (text: string): ToldDay[] =>
  BESIDE.flatMap((pattern) =>
    Array.from(allOf(pattern, text), ({ index, 0: words }) => ({ start: index, words })),
  ).filter(({ start }) => !OF_OTHERS.test(before(text, start, CLAUSE)));

/** Birthdays in a folded text that the day of the post tells, with what is said of them behind: 今天|我生日. */
export const relativeDays = (text: string): ToldDay[] =>
  RELATIVE.in(text)
    .filter(({ index, 0: words }) => !OF_OTHERS.test(before(text, index, CLAUSE)) && !OF_OTHERS.test(words))
    .map(({ index, 1: day }) => ({ start: index, words: day! }));
