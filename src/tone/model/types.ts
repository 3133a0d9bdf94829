import type { Point } from '../../grams/curve.ts';
import type { PackedGrams } from '../../grams/table.ts';

/** A linear model as it is shipped. */
export interface PackedModel extends PackedGrams {
  /** Weights of the signals that have one, by name. */
  readonly signals: Readonly<Record<string, number>>;
  readonly bias: number;
  /** From log-odds to what the scale says, in rising order; straight lines between the points. */
  readonly curve: readonly Point[];
}
