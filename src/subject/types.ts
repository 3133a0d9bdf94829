import type { Range } from '../draft/types.ts';
import type { Point } from '../grams/curve.ts';
import type { PackedGrams } from '../grams/table.ts';

/** What a draft says of one subject. */
export interface SubjectReading {
  /** How surely the draft is about it, 0…1; a promise is broken from `ABOUT` on, surely from `SURE` on. */
  readonly value: number;
  /** The words that show it, the strongest first; none where the draft is not about it. */
  readonly because: readonly Range[];
}

/** From this value on a draft is about a subject. The thresholds of the model are folded into its curves. */
export const ABOUT = 0.5;

/** Below this a reading is more doubtful than a press should be stopped for. */
export const SURE = 0.7;

/** The model of one subject as it is shipped; words have buckets among those of n-grams. */
export interface PackedSubject extends PackedGrams {
  /** Weights of the signals, in their order. */
  readonly signals: readonly number[];
  readonly bias: number;
  /** From log-odds to what a reading says, in rising order. */
  readonly curve: readonly Point[];
}
