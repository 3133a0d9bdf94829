import type { NearMissFilter } from '../../../store/types.ts';

/** Days back that are offered. */
export const DAYS_BACK = [7, 30, 90] as const;

/** Which time of the log is shown: so many days back, from one day to another (`2026-11-22`), or all of it. */
export type Span =
  | { readonly type: 'all' }
  | { readonly type: 'back'; readonly days: number }
  | { readonly type: 'between'; readonly from: string; readonly to: string };

const DAY_MS = 24 * 60 * 60 * 1000;

/** The local midnight with which a day begins, `later` days on; undefined where no day is written. */
function midnight(day: string, later: number): number | undefined {
  const [, year, month, date] = /^(\d+)-(\d+)-(\d+)$/.exec(day) ?? [];
  return date === undefined ? undefined : new Date(Number(year), Number(month) - 1, Number(date) + later).getTime();
}

/** The span as a filter says it. Both days of a `between` belong to it; an end that is not written is open. */
export function boundsOf(span: Span, now: number): Pick<NearMissFilter, 'since' | 'until'> {
  if (span.type === 'all') return {};
  if (span.type === 'back') return { since: now - span.days * DAY_MS };
  return { since: midnight(span.from, 0), until: midnight(span.to, 1) };
}
