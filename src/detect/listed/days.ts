import { dayOf, daysOf, isSameDay } from '../../draft/dates.ts';
import { fold, toOriginal } from '../../draft/normal.ts';
import type { Term, TermFinder, TermMatch } from '../../draft/terms.ts';
import type { Listed } from './types.ts';

/** Finds the days of `terms` in all their spellings. */
export function compileDays(terms: readonly Term<Listed>[]): TermFinder<Listed> {
  const days = terms.flatMap(({ text, target }) => {
    const day = dayOf(fold(text));
    return day ? [{ day, target }] : [];
  });
  if (days.length === 0) return () => [];
  return ({ folded }) =>
    daysOf(folded.text).flatMap((named) => {
      const { start: foldedStart, end: foldedEnd, certainty } = named;
      const place = { certainty, foldedStart, foldedEnd, ...toOriginal(folded, foldedStart, foldedEnd) };
      return days.filter(({ day }) => isSameDay(named, day)).map(({ target }) => ({ target, ...place }));
    });
}

/** A year in which nobody who writes was born, right before a day, in it or right behind it. */
const RECENT_BEFORE = /(?<!\d)20[1-9]\d ?[-./年]? ?$/;
const RECENT_IN = /^20[1-9]\d/;
const RECENT_BEHIND = /^[-./, ]{1,2}20[1-9]\d(?!\d)/;
const OF_BIRTH = /生日|出生|生于|生辰|破壳|过生|birthday|\bborn\b/;

/** Whether a listed birthday is a day of a year of late, and nothing says that it is a birthday: 2024-05-03 更新. */
export function isOfThatYear(text: string, { target, foldedStart, foldedEnd }: TermMatch<Listed>): boolean {
  if (target.type !== 'fact' || target.fact.kind !== 'birthday') return false;
  const left = text.slice(Math.max(0, foldedStart - 10), foldedStart);
  const right = text.slice(foldedEnd, foldedEnd + 10);
  const isRecent =
    RECENT_BEFORE.test(left) || RECENT_IN.test(text.slice(foldedStart, foldedEnd)) || RECENT_BEHIND.test(right);
  return isRecent && !OF_BIRTH.test(left) && !OF_BIRTH.test(right);
}

const LUNAR = /(?:农历|阴历|旧历|闰)$/;

/** Whether a listed birthday is one of the lunar calendar in the draft, which is another day. */
export function isLunar(text: string, { target, foldedStart }: TermMatch<Listed>): boolean {
  if (target.type !== 'fact' || target.fact.kind !== 'birthday' || /农历|阴历|旧历/.test(target.fact.value))
    return false;
  return LUNAR.test(text.slice(Math.max(0, foldedStart - 2), foldedStart));
}
