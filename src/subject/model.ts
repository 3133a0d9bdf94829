import { valueAt } from '../grams/curve.ts';
import { BUCKETS } from '../grams/features.ts';
import { NO_STEP, toBytes, unpackGrams, weightsOfSteps } from '../grams/packing.ts';
import { SUBJECTS } from '../persona/kinds.ts';
import { shareOf, visitBuckets, type Stretch } from './features.ts';
import { SIGNALS } from './signals.ts';
import { MODELS } from './weights.ts';

const OUTPUTS = SUBJECTS.length;

/** Weights of all subjects, unpacked. */
interface Model {
  /** One bit a bucket, set where it says something: small enough for the nearest cache, and most say nothing. */
  readonly speaks: Uint32Array;
  /** Steps of n-grams and words, bucket by bucket, one byte for each subject. */
  readonly steps: Uint8Array;
  /** The weight of each step, 256 for each subject. */
  readonly weights: Float32Array;
  /** Weights of signals, signal by signal, one for each subject. */
  readonly signals: Float32Array;
}

function unpack(): Model {
  const steps = new Uint8Array(BUCKETS * OUTPUTS).fill(NO_STEP);
  const speaks = new Uint32Array(BUCKETS >>> 5);
  const weights = new Float32Array(OUTPUTS * 256);
  const signals = new Float32Array(SIGNALS * OUTPUTS);
  SUBJECTS.forEach((subject, column) => {
    const model = MODELS[subject];
    unpackGrams(toBytes(model.grams), steps, OUTPUTS, column, speaks);
    weights.set(weightsOfSteps(model.unit), column * 256);
    model.signals.forEach((weight, signal) => (signals[signal * OUTPUTS + column] = weight));
  });
  return { speaks, steps, weights, signals };
}

let unpacked: Model | undefined;

function subjectModel(): Model {
  unpacked ??= unpack();
  return unpacked;
}

/** What a bucket weighs for a subject, by its place in `SUBJECTS`. */
export function weightOf(bucket: number, subject: number): number {
  const { steps, weights } = subjectModel();
  return weights[subject * 256 + steps[bucket * OUTPUTS + subject]!]!;
}

/** Log-odds that a stretch is about each subject, in the order of `SUBJECTS`. */
export function oddsOf(stretch: Stretch): Float64Array {
  const { speaks, steps, weights, signals } = subjectModel();
  const odds = new Float64Array(OUTPUTS);
  const count = visitBuckets(stretch, (bucket) => {
    if ((speaks[bucket >>> 5]! & (1 << (bucket & 31))) === 0) return;
    const row = bucket * OUTPUTS;
    for (let subject = 0; subject < OUTPUTS; subject++) {
      const step = steps[row + subject]!;
      if (step !== NO_STEP) odds[subject]! += weights[subject * 256 + step]!;
    }
  });
  const share = shareOf(count);
  SUBJECTS.forEach((name, subject) => (odds[subject] = odds[subject]! * share + MODELS[name].bias));
  for (let signal = 0; signal < SIGNALS; signal++) {
    const value = stretch.signals[signal]!;
    if (value === 0) continue;
    const from = signal * OUTPUTS;
    for (let subject = 0; subject < OUTPUTS; subject++) odds[subject]! += value * signals[from + subject]!;
  }
  return odds;
}

/** How surely log-odds mean that a draft is about a subject, 0…1. */
export const surenessOf = (subject: number, odds: number): number => valueAt(MODELS[SUBJECTS[subject]!].curve, odds);
