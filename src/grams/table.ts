import { BUCKETS } from './features.ts';
import { NO_STEP, PARTS, unpackGrams, weightOfPart } from './packing.ts';

/** The weights of one model's n-grams as they are shipped. */
export interface PackedGrams {
  /** The largest weight. */
  readonly unit: number;
  /** Weights by their buckets, as `unpackGrams` reads them. */
  readonly grams: string;
}

/** How many bits of 32 are set (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Which buckets have a row. By 32 buckets: one bit for each, set where it has one, and then how many have one before
 * these.
 */
type Index = Int32Array;

/** The row of a bucket; -1 where it has none. */
function rowOf(index: Index, bucket: number): number {
  const at = (bucket >>> 5) << 1;
  const bits = index[at]!;
  const bit = 1 << (bucket & 31);
  return (bits & bit) === 0 ? -1 : index[at + 1]! + countBits(bits & (bit - 1));
}

function indexOf(lists: readonly Int32Array[]): { readonly index: Index; readonly rows: number } {
  const index = new Int32Array(BUCKETS >>> 4);
  for (const buckets of lists) {
    for (const bucket of buckets) index[(bucket >>> 5) << 1]! |= 1 << (bucket & 31);
  }
  let rows = 0;
  for (let at = 0; at < index.length; at += 2) {
    index[at + 1] = rows;
    rows += countBits(index[at]!);
  }
  return { index, rows };
}

/**
 * The weights of several models side by side, in one row for each bucket of which any model says anything. Other buckets
 * have no row: what is left is small enough that reading a draft seldom waits for memory.
 */
export class WeightTable {
  readonly #index: Index;
  /** Bytes of steps, row by row, one for each model. */
  readonly #steps: Uint8Array;
  /** What one part of a sum weighs for each model. */
  readonly #parts: Float64Array;

  constructor(models: readonly PackedGrams[]) {
    const unpacked = models.map(({ grams }) => unpackGrams(grams));
    const { index, rows } = indexOf(unpacked.map(({ buckets }) => buckets));
    const table = new Uint8Array(rows * models.length).fill(NO_STEP);
    unpacked.forEach(({ buckets, steps }, model) => {
      for (let at = 0; at < buckets.length; at++)
        table[rowOf(index, buckets[at]!) * models.length + model] = steps[at]!;
    });
    this.#index = index;
    this.#steps = table;
    this.#parts = Float64Array.from(models, ({ unit }) => weightOfPart(unit));
  }

  /** What the first `count` of some buckets weigh together, for each model. */
  sumOf(buckets: Int32Array, count: number): Float64Array {
    const index = this.#index;
    const steps = this.#steps;
    const parts = PARTS;
    const models = this.#parts.length;
    const sums = new Int32Array(models);
    for (let at = 0; at < count; at++) {
      const row = rowOf(index, buckets[at]!);
      if (row < 0) continue;
      const start = row * models;
      for (let model = 0; model < models; model++) sums[model] = (sums[model]! + parts[steps[start + model]!]!) | 0;
    }
    return this.#parts.map((part, model) => part * sums[model]!);
  }

  /** What a bucket weighs for a model. */
  weightOf(bucket: number, model: number): number {
    const row = rowOf(this.#index, bucket);
    return row < 0 ? 0 : PARTS[this.#steps[row * this.#parts.length + model]!]! * this.#parts[model]!;
  }
}
