import type { Settings } from './records.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Half a year: long enough to look back on a term, short enough that old words do not pile up. */
export const DEFAULT_DAYS_KEPT = 180;

/** The time before which near misses are forgotten, milliseconds since the epoch; undefined where all are kept. */
export function forgottenBefore({ daysKept = DEFAULT_DAYS_KEPT }: Settings, now: number): number | undefined {
  return daysKept === null ? undefined : now - daysKept * DAY_MS;
}
