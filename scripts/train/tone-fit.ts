import { BUCKETS } from '../../src/grams/features.ts';
import { SIGNALS } from '../../src/tone/signals.ts';
import { numbering, type Texts } from './examples.ts';
import { fit, spread, type Row } from './logistic.ts';

/** What a model is trained to say of each text, 0…1, and how much each counts; 0 leaves a text out. */
export interface Labels {
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

export interface Settings {
  /** Strength of the penalty on the squares of n-gram weights. */
  readonly penalty: number;
  /** The same for the weight of each signal; Infinity leaves it out. */
  readonly signalPenalty: (signal: string) => number;
  /** Scale n-grams by the log-ratio of how often the classes have them (Wang, Manning 2012: NBSVM). */
  readonly bayes?: boolean;
  /** Texts that must have an n-gram for it to count. */
  readonly least: number;
  readonly iterations: number;
  /** Buckets that teach nothing. */
  readonly skipped?: ReadonlySet<number> | undefined;
}

/** A linear model: log-odds are the sum of n-gram weights over √n, plus signals by their weights, plus the bias. */
export interface Trained {
  readonly grams: Float32Array;
  readonly signals: Float64Array;
  readonly bias: number;
}

const WIDTH = SIGNALS.length;

/** Log-ratios of the smoothed shares of the positive and of the negative class that have an n-gram. */
function ratios(rows: readonly Row[], size: number): Float64Array {
  const yes = new Float64Array(size).fill(1);
  const no = new Float64Array(size).fill(1);
  for (const { label, weight, places } of rows) {
    for (const place of places) {
      yes[place] = yes[place]! + weight * label;
      no[place] = no[place]! + weight * (1 - label);
    }
  }
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  const [allYes, allNo] = [sum(yes), sum(no)];
  return yes.map((value, place) => Math.log((value / allYes / no[place]!) * allNo));
}

function rowsOf(texts: Texts, { labels, weights }: Labels, places: Int32Array, taken: readonly boolean[]): Row[] {
  const rows: Row[] = [];
  for (let text = 0; text < texts.count; text++) {
    const weight = weights[text]!;
    if (weight === 0) continue;
    const own = texts.features.subarray(texts.starts[text], texts.starts[text + 1]);
    const signals: number[] = [];
    const values: number[] = [];
    for (let signal = 0; signal < WIDTH; signal++) {
      const value = taken[signal] ? texts.signals[text * WIDTH + signal]! : 0;
      if (value === 0) continue;
      signals.push(signal);
      values.push(value);
    }
    rows.push({
      label: labels[text]!,
      weight,
      share: 1 / Math.sqrt(Math.max(1, own.length)),
      places: own.map((bucket) => places[bucket]!).filter((place) => place >= 0),
      signals: Int32Array.from(signals),
      values: Float64Array.from(values),
    });
  }
  return rows;
}

/** Trains one model by penalized logistic regression. */
export function train(texts: Texts, data: Labels, settings: Settings): Trained {
  const { places, size } = numbering(texts, settings.least, data.weights);
  for (const bucket of settings.skipped ?? []) places[bucket] = -1;
  const bias = size + WIDTH;
  const penalties = new Float64Array(bias).fill(settings.penalty);
  const taken = SIGNALS.map((signal, index) => {
    const penalty = settings.signalPenalty(signal);
    penalties[size + index] = penalty === Infinity ? 0 : penalty;
    return penalty !== Infinity;
  });
  const rows = rowsOf(texts, data, places, taken);
  const scale = settings.bayes ? ratios(rows, size) : undefined;
  const fitted = fit(rows, { size, signals: WIDTH, penalties, scale, iterations: settings.iterations });
  return { grams: Float32Array.from(spread(fitted.places, places)), signals: fitted.signals, bias: fitted.bias };
}

/** The mean of several models, which is again one of the same size. */
export function meanOf(models: readonly Trained[]): Trained {
  const mean = <T extends Float32Array | Float64Array>(arrays: readonly T[], into: T): T => {
    for (const array of arrays) array.forEach((value, index) => (into[index] = into[index]! + value / arrays.length));
    return into;
  };
  return {
    grams: mean(
      models.map(({ grams }) => grams),
      new Float32Array(BUCKETS),
    ),
    signals: mean(
      models.map(({ signals }) => signals),
      new Float64Array(WIDTH),
    ),
    bias: models.reduce((sum, { bias }) => sum + bias / models.length, 0),
  };
}

/** Log-odds that a model gives each text. */
export function oddsOf(texts: Texts, { grams, signals, bias }: Trained): Float64Array {
  return Float64Array.from({ length: texts.count }, (_, text) => {
    const from = texts.starts[text]!;
    const to = texts.starts[text + 1]!;
    let sum = 0;
    for (let at = from; at < to; at++) sum += grams[texts.features[at]!]!;
    let odds = sum / Math.sqrt(Math.max(1, to - from)) + bias;
    for (let signal = 0; signal < WIDTH; signal++) odds += texts.signals[text * WIDTH + signal]! * signals[signal]!;
    return odds;
  });
}
