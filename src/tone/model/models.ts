import { SIGNALS } from '../signals.ts';
import type { Piece, View } from '../view.ts';
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

/** Whoever says 不难过 is not sad, whatever the characters of 难过 say; who says 不开心 may be. */
const DENIED: readonly ModelName[] = ['angry', 'sad', 'afraid'];
const DENIED_COLUMNS = DENIED.map((name) => NAMES.indexOf(name));
const UNHAPPY_SIGNALS = ['not-grief', 'not-fright', 'not-worry'].map((name) => SIGNALS.indexOf(name));

/** Which features of a piece stand in a word of an unhappy mood that is denied; nothing where there is no such word. */
function deniedIn({ symbols: { starts, ends } }: View, { words, features: { count, at, width } }: Piece): number[] {
  const denied = words.filter(
    ({ isDenied, signals }) => isDenied && signals.some((signal) => UNHAPPY_SIGNALS.includes(signal)),
  );
  if (denied.length === 0) return [];
  return Array.from({ length: count }, (_, feature) => feature).filter((feature) => {
    const start = starts[at[feature]!]!;
    const end = ends[at[feature]! + width[feature]! - 1]!;
    return denied.some((word) => start < word.end && word.start < end);
  });
}

const shareOf = (count: number): number => 1 / Math.sqrt(Math.max(1, count));

function read(view: View): readonly Float64Array[] {
  const { grams, signals } = weightsOf();
  return view.pieces.map((piece) => {
    const { features, signals: values } = piece;
    const odds = grams.sumOf(features.buckets, features.count);
    const share = shareOf(features.count);
    for (const feature of deniedIn(view, piece)) {
      for (const column of DENIED_COLUMNS) {
        odds[column] = odds[column]! - Math.max(0, grams.weightOf(features.buckets[feature]!, column));
      }
    }
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
  const shares = Float64Array.from({ length: count }, (_, at) => grams.weightOf(buckets[at]!, column) * share);
  if (!DENIED.includes(name)) return shares;
  for (const feature of deniedIn(view, view.pieces[piece]!)) shares[feature] = Math.min(0, shares[feature]!);
  return shares;
}

/** The weight of each signal in a model. */
export function signalWeights(name: ModelName): Readonly<Record<string, number>> {
  return MODELS[name].signals;
}
