import { language } from '../../../language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, and a row of the log needs one at every drawing. */
function formatFor(name: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${name} ${withYear}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(name, {
      ...(withYear && { year: 'numeric' }),
      month: 'short',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(key, made);
  return made;
}

/** When a near miss was, with the year where it is not this one. */
export function when(at: number): string {
  const withYear = new Date(at).getFullYear() !== new Date().getFullYear();
  return formatFor(language.value, withYear).format(at);
}
