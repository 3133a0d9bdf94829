import { SUBJECTS, type Subject } from '../../src/persona/kinds.ts';
import { SIGNALS } from '../../src/subject/signals.ts';
import { TIERS } from '../../src/subject/words.ts';
import { BUCKETS } from '../../src/grams/features.ts';
import { fit as fitLogistic, spread } from './logistic.ts';
import type { Example } from './subject-examples.ts';
import { scaleOf } from './subject-scale.ts';

export interface Settings {
  /** Texts that must have a feature for it to count. */
  readonly least: number;
  /** Strength of the penalty on the squares of the features' weights, in multiples of their scale. */
  readonly grams: number;
  /** Strength of the penalty on how far a signal's weight strays from what we expect of it. */
  readonly signals: number;
  /** How much a text that is about the subject counts beside one that is not. */
  readonly about: number;
  readonly iterations: number;
}

export const SETTINGS: Settings = { least: 4, grams: 0.7, signals: 20, about: 2, iterations: 40 };

/** What a word of each tier of the subject itself is expected to weigh, before anything is learned. */
const EXPECTED = [2.2, 1, 0.3] as const;

/** The model of one subject: log-odds are the features' weights times the share, plus signals by weight, plus the bias. */
export interface Fitted {
  readonly grams: Float64Array;
  readonly signals: Float64Array;
  readonly bias: number;
}

/** Fits one subject by penalized logistic regression. */
export function fit(examples: readonly Example[], subject: Subject, settings: Settings): Fitted {
  const counts = new Uint32Array(BUCKETS);
  for (const { buckets } of examples) for (const bucket of buckets) counts[bucket]!++;
  const places = new Int32Array(BUCKETS).fill(-1);
  let size = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) if (counts[bucket]! >= settings.least) places[bucket] = size++;
  const expected = new Float64Array(SIGNALS);
  EXPECTED.forEach((weight, tier) => (expected[SUBJECTS.indexOf(subject) * TIERS.length + tier] = weight));
  const rows = examples.map(({ buckets, share, signals, values, subjects, weight }) => {
    const label = subjects.has(subject) ? 1 : 0;
    return {
      label,
      weight: weight * (label === 1 ? settings.about : 1),
      share,
      places: Int32Array.from(buckets, (bucket) => places[bucket]!).filter((place) => place >= 0),
      signals,
      values,
    };
  });
  const penalties = new Float64Array(size + SIGNALS).fill(settings.grams, 0, size).fill(settings.signals, size);
  const fitted = fitLogistic(rows, {
    size,
    signals: SIGNALS,
    penalties,
    scale: scaleOf(rows, size),
    expected,
    iterations: settings.iterations,
  });
  return { grams: spread(fitted.places, places), signals: fitted.signals, bias: fitted.bias };
}

/** Log-odds that a model gives an example. */
export function oddsFor(
  { buckets, share, signals, values }: Example,
  { grams, signals: weights, bias }: Fitted,
): number {
  let sum = 0;
  for (const bucket of buckets) sum += grams[bucket]!;
  let odds = sum * share + bias;
  for (let at = 0; at < signals.length; at++) odds += values[at]! * weights[signals[at]!]!;
  return odds;
}
