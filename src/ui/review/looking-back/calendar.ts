import { useMemo } from 'preact/hooks';
import { language } from '../../language.ts';
import { localTime } from './statistics/local-time.ts';
import type { Calendar } from './statistics/periods.ts';
import { weekStartOf } from './statistics/week-start.ts';

/** The user's own calendar: the zone of this machine, and weeks as they are counted in the language of the page. */
export function useCalendar(): Calendar {
  return useMemo(
    () => ({
      local: localTime(new Intl.DateTimeFormat().resolvedOptions().timeZone),
      weekStart: weekStartOf(language.value),
    }),
    [language.value],
  );
}
