/**
 * How loud a finding is: `clear` says nothing, `note` is a quiet mark, `warn` stops the first press, `hold` stops every
 * press until the user deliberately lets the draft go.
 */
export const LEVELS = ['clear', 'note', 'warn', 'hold'] as const;

export type Level = (typeof LEVELS)[number];

/** What a site's rule can say of a level: another one, or one step from where the contract stands. */
export const SITE_LEVELS = [...LEVELS, 'quieter', 'louder'] as const;

export type SiteLevel = (typeof SITE_LEVELS)[number];

const loudness = (level: Level): number => LEVELS.indexOf(level);

/** The louder of two levels. */
export function louder(a: Level, b: Level): Level {
  return loudness(a) >= loudness(b) ? a : b;
}

/** `level`, but no louder than `limit`. */
export function capped(level: Level, limit: Level): Level {
  return loudness(level) <= loudness(limit) ? level : limit;
}

/** Whether a press is stopped at this level. */
export function stopsPress(level: Level): boolean {
  return loudness(level) >= loudness('warn');
}
