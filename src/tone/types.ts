import type { Forms } from '../draft/normal.ts';
import type { Range } from '../draft/types.ts';
import type { Scale } from '../persona/kinds.ts';

/** What a scale says of a draft. */
export interface ToneReading {
  /** 0…1. */
  readonly value: number;
  /** The ranges that made it so, the strongest first. */
  readonly because: readonly Range[];
}

/** The user's own words in all forms; what somebody else said is blanked out, so that positions stay true. */
export type ToneInput = Forms;

/** One scale of how a draft sounds: one file, one line in the registry. */
export interface ToneScale {
  readonly scale: Scale;
  /** Where a bare level in a contract draws the line, 0…1. */
  readonly threshold: number;
  readonly measure: (input: ToneInput) => ToneReading;
}
