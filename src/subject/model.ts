import { valueAt } from '../grams/curve.ts';
import { WeightTable } from '../grams/table.ts';
import { SUBJECTS } from '../persona/kinds.ts';
import { bucketsOf, shareOf, type Stretch } from './features.ts';
import { SIGNALS } from './signals.ts';
import { MODELS } from './weights.ts';

const OUTPUTS = SUBJECTS.length;

/** Weights of all subjects, unpacked. */
interface Model {
  /** Of n-grams and words. */
  readonly grams: WeightTable;
  /** Weights of signals, signal by signal, one for each subject. */
  readonly signals: Float32Array;
}

function unpack(): Model {
  const models = SUBJECTS.map((subject) => MODELS[subject]);
  const signals = new Float32Array(SIGNALS * OUTPUTS);
  models.forEach((model, column) => {
    model.signals.forEach((weight, signal) => (signals[signal * OUTPUTS + column] = weight));
  });
  return { grams: new WeightTable(models), signals };
}

let unpacked: Model | undefined;

function subjectModel(): Model {
  unpacked ??= unpack();
  return unpacked;
}

/** What a bucket weighs for a subject, by its place in `SUBJECTS`. */
export const weightOf = (bucket: number, subject: number): number => subjectModel().grams.weightOf(bucket, subject);

/** Log-odds that a stretch is about each subject, in the order of `SUBJECTS`. */
export function oddsOf(stretch: Stretch): Float64Array {
  const { grams, signals } = subjectModel();
  const { count, buckets } = bucketsOf(stretch);
  const odds = grams.sumOf(buckets, count);
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
