import { SUBJECTS, type Subject } from '../../src/persona/kinds.ts';
import { SIGNALS } from '../../src/subject/signals.ts';
import { TIERS } from '../../src/subject/words.ts';
import { BUCKETS } from '../../src/grams/features.ts';
import { minimize } from './minimize.ts';
import type { Example } from './subject-examples.ts';

export interface Settings {
  /** Texts that must have a feature for it to count. */
  readonly least: number;
  /** Strength of the penalty on the squares of the features' weights. */
  readonly grams: number;
  /** Strength of the penalty on how far a signal's weight strays from what we expect of it. */
  readonly signals: number;
  /** How much a text that is about the subject counts beside one that is not. */
  readonly about: number;
  readonly iterations: number;
}

export const SETTINGS: Settings = { least: 4, grams: 2, signals: 20, about: 2, iterations: 40 };

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
  const texts = examples.map((example) => ({
    ...example,
    places: Int32Array.from(example.buckets, (bucket) => places[bucket]!).filter((place) => place >= 0),
    label: example.subjects.has(subject) ? 1 : 0,
  }));
  const bias = size + SIGNALS;
  const solution = minimize(
    (x, gradient) => {
      let loss = 0;
      for (const { places: own, share, signals, values, label, weight: counts } of texts) {
        let sum = 0;
        for (const place of own) sum += x[place]!;
        let odds = sum * share + x[bias]!;
        for (let at = 0; at < signals.length; at++) {
          odds += values[at]! * (x[size + signals[at]!]! + expected[signals[at]!]!);
        }
        const weight = counts * (label === 1 ? settings.about : 1);
        loss += weight * (Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(odds, 0) - label * odds);
        const error = weight * (1 / (1 + Math.exp(-odds)) - label);
        const part = error * share;
        for (const place of own) gradient[place]! += part;
        for (let at = 0; at < signals.length; at++) gradient[size + signals[at]!]! += error * values[at]!;
        gradient[bias]! += error;
      }
      for (let index = 0; index < bias; index++) {
        const penalty = index < size ? settings.grams : settings.signals;
        loss += 0.5 * penalty * x[index]! * x[index]!;
        gradient[index]! += penalty * x[index]!;
      }
      return loss;
    },
    bias + 1,
    settings.iterations,
  );
  const grams = new Float64Array(BUCKETS);
  for (let bucket = 0; bucket < BUCKETS; bucket++) if (places[bucket]! >= 0) grams[bucket] = solution[places[bucket]!]!;
  return { grams, signals: expected.map((weight, signal) => weight + solution[size + signal]!), bias: solution[bias]! };
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
