/** Turns a time into what a clock on the wall shows, told as milliseconds: to be read with the UTC getters of `Date`. */
export type LocalTime = (at: number) => number;

/** Clocks are set forward and back at full or half hours only, so within one of these the offset stays the same. */
const STEP_MS = 30 * 60 * 1000;

/** The clock of a time zone (IANA). It asks the browser once for each half hour, not once for each of many times. */
export function localTime(timeZone: string): LocalTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsets = new Map<number, number>();

  function offsetAt(step: number): number {
    const at = step * STEP_MS;
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    return shown - at;
  }

  return (at) => {
    const step = Math.floor(at / STEP_MS);
    let offset = offsets.get(step);
    if (offset === undefined) {
      offset = offsetAt(step);
      offsets.set(step, offset);
    }
    return at + offset;
  };
}
