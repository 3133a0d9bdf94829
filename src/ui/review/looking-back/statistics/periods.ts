import type { LocalTime } from './local-time.ts';

export type Unit = 'week' | 'month';

/** A day of the week as `Date` counts: 0 is Sunday, 1 is Monday. */
export type WeekDay = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What a calendar of the user's is: its clock, and the day on which weeks begin. */
export interface Calendar {
  readonly local: LocalTime;
  readonly weekStart: WeekDay;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The first moment of the week or month of a local time, itself a local time. */
export function periodOf(local: number, unit: Unit, weekStart: WeekDay): number {
  const date = new Date(local);
  const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), unit === 'month' ? 1 : date.getUTCDate());
  if (unit === 'month') return midnight;
  return midnight - ((date.getUTCDay() - weekStart + 7) % 7) * DAY_MS;
}

/** The beginning of the period that is `steps` later than the one that begins at `start`. */
export function periodAfter(start: number, unit: Unit, steps: number): number {
  if (unit === 'week') return start + steps * 7 * DAY_MS;
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + steps, 1);
}

/** The beginnings of the last `count` periods, oldest first; the one that `now` is in is the last. Local times. */
export function lastPeriods(now: number, unit: Unit, count: number, { local, weekStart }: Calendar): number[] {
  const current = periodOf(local(now), unit, weekStart);
  return Array.from({ length: count }, (_, index) => periodAfter(current, unit, index + 1 - count));
}
