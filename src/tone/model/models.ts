import { SIGNALS } from '../signals.ts';
import type { View } from '../view.ts';
import { AFRAID } from '../weights/afraid.ts';
import { ANGRY } from '../weights/angry.ts';
import { CUTE } from '../weights/cute.ts';
import { FANDOM } from '../weights/fandom.ts';
import { FORMAL } from '../weights/formal.ts';
import { HAPPY } from '../weights/happy.ts';
import { HOSTILE_AT_GROUPS } from '../weights/hostile-at-groups.ts';
import { HOSTILE_AT_SOMEBODY } from '../weights/hostile-at-somebody.ts';
import { INTENSE } from '../weights/intense.ts';
import { SAD } from '../weights/sad.ts';
import { WeightTable } from '../../grams/table.ts';
import type { PackedModel } from './types.ts';

/** All models, each of which is a column of the table of weights. */
export const MODELS = {
  'hostile-at-groups': HOSTILE_AT_GROUPS,
  'hostile-at-somebody': HOSTILE_AT_SOMEBODY,
  angry: ANGRY,
  sad: SAD,
  afraid: AFRAID,
  happy: HAPPY,
  intense: INTENSE,
  formal: FORMAL,
  cute: CUTE,
  fandom: FANDOM,
} as const satisfies Record<string, PackedModel>;

export type ModelName = keyof typeof MODELS;

const NAMES = Object.keys(MODELS) as ModelName[];
const WIDTH = NAMES.length;
const SIGNAL_COUNT = SIGNALS.length;

/** Weights of all models, unpacked. */
interface Weights {
  readonly grams: WeightTable;
  /** Weights of signals, signal by signal, one for each model. */
  readonly signals: Float64Array;
}

let unpacked: Weights | undefined;

/** Unpacks the weights, once; it takes some milliseconds. */
function weightsOf(): Weights {
  if (unpacked) return unpacked;
  const models: readonly PackedModel[] = NAMES.map((name) => MODELS[name]);
  const signals = new Float64Array(SIGNAL_COUNT * WIDTH);
  models.forEach((model, column) => {
    SIGNALS.forEach((signal, index) => (signals[index * WIDTH + column] = model.signals[signal] ?? 0));
  });
  return (unpacked = { grams: new WeightTable(models), signals });
}

/** Log-odds of every model for every piece of a draft; asked once for all scales. */
const readings = new WeakMap<View, readonly Float64Array[]>();

const shareOf = (count: number): number => 1 / Math.sqrt(Math.max(1, count));

function read(view: View): readonly Float64Array[] {
  const { grams, signals } = weightsOf();
  return view.pieces.map(({ features, signals: values }) => {
    const odds = grams.sumOf(features.buckets, features.count);
    const share = shareOf(features.count);
    for (let column = 0; column < WIDTH; column++) odds[column] = odds[column]! * share + MODELS[NAMES[column]!].bias;
    for (let signal = 0; signal < SIGNAL_COUNT; signal++) {
      const value = values[signal]!;
      if (value === 0) continue;
      const row = signal * WIDTH;
      for (let column = 0; column < WIDTH; column++) odds[column] = odds[column]! + value * signals[row + column]!;
    }
    return odds;
  });
}

/** Log-odds that a model gives each piece of a draft. */
export function oddsOf(view: View, name: ModelName): number[] {
  let odds = readings.get(view);
  if (!odds) readings.set(view, (odds = read(view)));
  const column = NAMES.indexOf(name);
  return odds.map((each) => each[column]!);
}

/** What the features of a piece add to the log-odds of a model, feature by feature. */
export function sharesOf(view: View, piece: number, name: ModelName): Float64Array {
  const { grams } = weightsOf();
  const column = NAMES.indexOf(name);
  const { count, buckets } = view.pieces[piece]!.features;
  const share = shareOf(count);
  return Float64Array.from({ length: count }, (_, at) => grams.weightOf(buckets[at]!, column) * share);
}

/** The weight of each signal in a model. */
export function signalWeights(name: ModelName): Readonly<Record<string, number>> {
  return MODELS[name].signals;
}
