/** When a draft can be looked at again. */
export type DueKey = 'two-hours' | 'tonight' | 'tomorrow';

export interface DueChoice {
  readonly key: DueKey;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const HOUR_MS = 60 * 60 * 1000;

/** The hours of the user's own day. */
const EVENING = 21;
const MORNING = 8;

/** This evening is worth its own choice while it is further off than this. */
const LEAST_MS = 2 * HOUR_MS;

function atHour(now: number, hour: number, days = 0): number {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  return day.setHours(hour, 0, 0, 0);
}

/** The choices at this time: in two hours, tonight where that is later still, tomorrow morning. */
export function dueChoices(now: number): DueChoice[] {
  const tonight = atHour(now, EVENING);
  // After midnight "tomorrow morning" is the one that comes next.
  const morning = atHour(now, MORNING, new Date(now).getHours() < MORNING - 2 ? 0 : 1);
  return [
    { key: 'two-hours', at: now + 2 * HOUR_MS },
    ...(tonight - now > LEAST_MS ? [{ key: 'tonight', at: tonight } as const] : []),
    { key: 'tomorrow', at: morning },
  ];
}
