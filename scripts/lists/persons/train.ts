import { visitCandidates } from '../../../src/detect/persons/candidates.ts';
import { BUCKETS, featuresOf, MOST_FEATURES } from '../../../src/detect/persons/features.ts';
import type { Pairs } from '../../../src/detect/persons/pairs.ts';
import type { Random } from './names.ts';
import type { Sample } from './samples.ts';

/** Candidates with their features, one after the other. */
export interface Examples {
  readonly features: Uint16Array;
  /** Where each example's features start; one more than there are examples. */
  readonly starts: Uint32Array;
  /** 1 for a name, 0 for none. */
  readonly labels: Uint8Array;
}

const overlaps = (spans: Sample['names'], start: number, end: number): boolean =>
  spans.some(([from, to]) => from < end && start < to);

/** All candidates of the samples as examples; those that touch an unread name are left out. */
export function examplesOf(samples: readonly Sample[], pairs: Pairs): Examples {
  let features = new Uint16Array(1 << 24);
  const starts: number[] = [0];
  const labels: number[] = [];
  const into = new Uint16Array(MOST_FEATURES);
  let used = 0;
  for (const { text, names, unread } of samples) {
    visitCandidates(text, (start, end, shape) => {
      if (overlaps(unread, start, end)) return;
      const count = featuresOf(text, start, end, shape, pairs, into);
      if (used + count > features.length) {
        const larger = new Uint16Array(features.length * 2);
        larger.set(features);
        features = larger;
      }
      features.set(into.subarray(0, count), used);
      used += count;
      starts.push(used);
      labels.push(names.some(([from, to]) => from === start && to === end) ? 1 : 0);
    });
  }
  return { features: features.subarray(0, used), starts: Uint32Array.from(starts), labels: Uint8Array.from(labels) };
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** FTRL-proximal (McMahan et al. 2013) with a little L1, so that most buckets stay empty. */
export interface Settings {
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly epochs: number;
}

/** Trains weights by bucket; examples in `skipped` are not looked at. */
export function train(
  { features, starts, labels }: Examples,
  random: Random,
  { rate, l1, l2, epochs }: Settings,
  skipped?: Uint8Array,
): Float32Array {
  const z = new Float32Array(BUCKETS);
  const n = new Float32Array(BUCKETS);
  const w = new Float32Array(BUCKETS);
  const order = Uint32Array.from({ length: labels.length }, (_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const example of order) {
      if (skipped?.[example]) continue;
      const from = starts[example]!;
      const to = starts[example + 1]!;
      let score = 0;
      for (let at = from; at < to; at++) {
        const bucket = features[at]!;
        const sum = z[bucket]!;
        const weight =
          Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(n[bucket]!)) / rate + l2);
        w[bucket] = weight;
        score += weight;
      }
      const slope = sigmoid(score) - labels[example]!;
      const square = slope * slope;
      for (let at = from; at < to; at++) {
        const bucket = features[at]!;
        const change = (Math.sqrt(n[bucket]! + square) - Math.sqrt(n[bucket]!)) / rate;
        z[bucket] = z[bucket]! + slope - change * w[bucket]!;
        n[bucket] = n[bucket]! + square;
      }
    }
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const sum = z[bucket]!;
    w[bucket] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(n[bucket]!)) / rate + l2);
  }
  return w;
}

/** Which examples are labelled as no names and yet look so much like one that they may well be: names of the texts' own. */
export function doubtful({ features, starts, labels }: Examples, weights: Float32Array, above: number): Uint8Array {
  return labels.map((label, example) => {
    if (label) return 0;
    let score = 0;
    for (let at = starts[example]!; at < starts[example + 1]!; at++) score += weights[features[at]!]!;
    return sigmoid(score) > above ? 1 : 0;
  });
}
