import type { Point } from '../../grams/curve.ts';

/** A linear model as it is shipped. */
export interface PackedModel {
  /** The largest weight of an n-gram. */
  readonly unit: number;
  /** Weights of n-grams by their buckets, as `unpackGrams` reads them after `toBytes`. */
  readonly grams: string;
  /** Weights of the signals that have one, by name. */
  readonly signals: Readonly<Record<string, number>>;
  readonly bias: number;
  /** From log-odds to what the scale says, in rising order; straight lines between the points. */
  readonly curve: readonly Point[];
}
