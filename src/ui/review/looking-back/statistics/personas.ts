import type { NearMissHead } from '../../../../store/types.ts';
import { median } from './counts.ts';
import { worthOf } from './rules.ts';

/** One persona's part of the log. */
export interface PersonaRecord {
  /** Id of the persona; empty where the account was nobody's. */
  readonly persona: string;
  readonly stops: number;
  readonly sent: number;
  readonly falseAlarms: number;
  /** Half of the drafts were decided on faster than this, in milliseconds; undefined where no end is known. */
  readonly typicalMs: number | undefined;
}

/** Each persona's part of the log, the busiest first. */
export function personaRecords(heads: readonly NearMissHead[]): PersonaRecord[] {
  return [...Map.groupBy(heads, ({ persona }) => persona)]
    .map(([persona, own]) => ({
      persona,
      stops: own.length,
      sent: own.filter(({ outcome }) => outcome === 'sent anyway').length,
      falseAlarms: own.filter((head) => worthOf(head) === 'false alarm').length,
      typicalMs: median(own.flatMap(({ at, endedAt }) => (endedAt === undefined ? [] : [endedAt - at]))),
    }))
    .sort((one, other) => other.stops - one.stops);
}
