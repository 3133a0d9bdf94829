import type { FindingKind } from '../../../judge/types.ts';
import type { NearMiss, NearMissFilter } from '../../../store/types.ts';

/** What a select holds when it filters nothing. */
export const ALL = '';

export const FILTER_KEYS = ['persona', 'site', 'level', 'outcome', 'kind'] as const;

export type FilterKey = (typeof FILTER_KEYS)[number];

/** The filter with one part chosen anew; `ALL` takes the part out. */
export function withChoice(filter: NearMissFilter, key: FilterKey, choice: string): NearMissFilter {
  const { [key]: _dropped, ...rest } = filter;
  return choice === ALL ? rest : { ...rest, [key]: choice };
}

/** The kinds and sites that occur, so that only what can be found is offered. */
export function occurring(nearMisses: readonly NearMiss[]): {
  kinds: readonly FindingKind[];
  sites: readonly string[];
} {
  return {
    kinds: [...new Set(nearMisses.flatMap(({ kinds }) => kinds))],
    sites: [...new Set(nearMisses.map(({ site }) => site))],
  };
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** How many near misses the seven days before `now` (milliseconds since the epoch) had, and how many were sent anyway. */
export function weekBefore(now: number, nearMisses: readonly NearMiss[]): { count: number; sent: number } {
  const week = nearMisses.filter(({ at }) => at > now - WEEK_MS && at <= now);
  return { count: week.length, sent: week.filter(({ outcome }) => outcome === 'sent anyway').length };
}
