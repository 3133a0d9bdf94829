import { t } from '../../language.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something took, to the unit that still says something. */
export function duration(milliseconds: number): string {
  if (milliseconds < MINUTE) return t('log.seconds', { count: Math.max(1, Math.round(milliseconds / SECOND)) });
  if (milliseconds < HOUR) return t('log.minutes', { count: Math.round(milliseconds / MINUTE) });
  if (milliseconds < DAY) return t('log.hours', { count: Math.round(milliseconds / HOUR) });
  return t('log.days', { count: Math.round(milliseconds / DAY) });
}
