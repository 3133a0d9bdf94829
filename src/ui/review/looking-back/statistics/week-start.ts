import type { WeekDay } from './periods.ts';

const MONDAY = 1;

/** The day on which weeks begin where this language (BCP 47) is spoken; Monday where the browser does not know. */
export function weekStartOf(language: string): WeekDay {
  // Older browsers lack it.
  const locale: Partial<Pick<Intl.Locale, 'getWeekInfo'>> = new Intl.Locale(language);
  const firstDay = locale.getWeekInfo?.().firstDay ?? MONDAY;
  // Seven is Sunday there.
  return (firstDay % 7) as WeekDay;
}
