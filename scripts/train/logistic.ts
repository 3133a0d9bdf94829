import { BUCKETS } from '../../src/grams/features.ts';
import { minimize } from './minimize.ts';

/** One text as the loss reads it: only the n-grams and signals that are trained. */
export interface Row {
  /** 0…1. */
  readonly label: number;
  /** How much it counts beside others. */
  readonly weight: number;
  /** How much its n-grams count. */
  readonly share: number;
  /** Its n-grams in the dense numbering of those that are trained. */
  readonly places: Int32Array;
  /** Its signals that are not zero, and their values. */
  readonly signals: Int32Array;
  readonly values: Float64Array;
}

export interface Shape {
  /** Number of n-grams that are trained. */
  readonly size: number;
  /** Number of signals. */
  readonly signals: number;
  /** Strength of the penalty on the square of each weight: of n-grams, then of signals. */
  readonly penalties: Float64Array;
  /** What each n-gram's weight is a multiple of; 1 where it is not given. */
  readonly scale?: Float64Array | undefined;
  /** What each signal is expected to weigh before anything is learned; 0 where it is not given. */
  readonly expected?: Float64Array | undefined;
  readonly iterations: number;
}

/** Log-odds are the sum of the weights of a row's places times its share, plus signals by weight, plus the bias. */
export interface Logistic {
  readonly places: Float64Array;
  readonly signals: Float64Array;
  readonly bias: number;
}

/** Fits a linear model by penalized logistic regression. */
export function fit(rows: readonly Row[], shape: Shape): Logistic {
  const { size, penalties } = shape;
  const scale = shape.scale ?? new Float64Array(size).fill(1);
  const expected = shape.expected ?? new Float64Array(shape.signals);
  const bias = size + shape.signals;
  const scaled = new Float64Array(size);
  const slopes = new Float64Array(size);
  const solution = minimize(
    (x, gradient) => {
      let loss = 0;
      for (let place = 0; place < size; place++) scaled[place] = x[place]! * scale[place]!;
      slopes.fill(0);
      for (const { label, weight, share, places, signals, values } of rows) {
        let sum = 0;
        for (const place of places) sum += scaled[place]!;
        let odds = sum * share + x[bias]!;
        for (let at = 0; at < signals.length; at++) {
          odds += values[at]! * (x[size + signals[at]!]! + expected[signals[at]!]!);
        }
        loss += weight * (Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(odds, 0) - label * odds);
        const error = weight * (1 / (1 + Math.exp(-odds)) - label);
        const part = error * share;
        for (const place of places) slopes[place]! += part;
        for (let at = 0; at < signals.length; at++) gradient[size + signals[at]!]! += error * values[at]!;
        gradient[bias]! += error;
      }
      for (let place = 0; place < size; place++) gradient[place] = slopes[place]! * scale[place]!;
      for (let index = 0; index < bias; index++) {
        const penalty = penalties[index]!;
        loss += 0.5 * penalty * x[index]! * x[index]!;
        gradient[index]! += penalty * x[index]!;
      }
      return loss;
    },
    bias + 1,
    shape.iterations,
  );
  return {
    places: scale.map((factor, place) => factor * solution[place]!),
    signals: expected.map((weight, signal) => weight + solution[size + signal]!),
    bias: solution[bias]!,
  };
}

/** The weights of all buckets, by what the places of a dense numbering weigh; -1 is no place. */
export function spread(weights: Float64Array, places: Int32Array): Float64Array {
  const grams = new Float64Array(BUCKETS);
  places.forEach((place, bucket) => {
    if (place >= 0) grams[bucket] = weights[place]!;
  });
  return grams;
}
