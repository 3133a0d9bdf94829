import { BUCKETS } from './features.ts';
import { CutGrams, PARTS, weightOfPart } from './packing.ts';

/** The weights of one model's n-grams as they are shipped. */
export interface PackedGrams {
  /** The largest weight. */
  readonly unit: number;
  /** Weights by their buckets, as `CutGrams` reads them. */
  readonly grams: string;
}

/** How many bits of 32 are set (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Buckets of a block: what is read at once when one of them is first asked for. */
const BLOCK = 512;

/** Buckets that share two entries of the index. */
const GROUP = 32;

/** What the index answers for a bucket that has no row, and for one of which the block was not read yet. */
const NO_ROW = 0;
const UNREAD = -1;

/**
 * Which buckets have a row. By 32 buckets: one bit for each, set where it has one, and then the row of the first of
 * these; rows are numbered from 1, so that 0 says that these buckets were not read yet.
 */
type Index = Int32Array;

/** The row of a bucket. */
function rowOf(index: Index, bucket: number): number {
  const at = (bucket >>> 5) << 1;
  const bits = index[at]!;
  const first = index[at + 1]!;
  const bit = 1 << (bucket & 31);
  if ((bits & bit) === 0) return first === 0 ? UNREAD : NO_ROW;
  return first + countBits(bits & (bit - 1));
}

/**
 * The weights of several models side by side, in one row for each bucket of which any model says anything. Other buckets
 * have no row: what is left is small enough that reading a draft seldom waits for memory. Rows are made block by block,
 * when a draft first asks for one: to make all of them takes longer than all else that a first draft waits for.
 */
export class WeightTable {
  readonly #models: readonly CutGrams[];
  readonly #index: Index = new Int32Array((BUCKETS / GROUP) * 2);
  /** Steps, row by row, one for each model. */
  readonly #steps: Int8Array;
  /** The row that the next bucket gets. */
  #next = 1;
  /** What one part of a sum weighs for each model. */
  readonly #parts: Float64Array;

  constructor(models: readonly PackedGrams[]) {
    this.#models = models.map(({ grams }) => new CutGrams(grams, BUCKETS / BLOCK, BLOCK));
    // No more rows than weights; memory that no row needs is never touched.
    const most = this.#models.reduce((sum, { count }) => sum + count, 1);
    this.#steps = new Int8Array(most * models.length);
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
      let row = rowOf(index, buckets[at]!);
      if (row === UNREAD) row = this.#rowAnew(buckets[at]!);
      if (row === NO_ROW) continue;
      const start = row * models;
      for (let model = 0; model < models; model++)
        sums[model] = (sums[model]! + parts[steps[start + model]! & 255]!) | 0;
    }
    return this.#parts.map((part, model) => part * sums[model]!);
  }

  /** What a bucket weighs for a model. */
  weightOf(bucket: number, model: number): number {
    let row = rowOf(this.#index, bucket);
    if (row === UNREAD) row = this.#rowAnew(bucket);
    return row === NO_ROW ? 0 : PARTS[this.#steps[row * this.#parts.length + model]! & 255]! * this.#parts[model]!;
  }

  /** The row of a bucket whose block was not read yet. */
  #rowAnew(bucket: number): number {
    this.#read(Math.floor(bucket / BLOCK));
    return rowOf(this.#index, bucket);
  }

  /** Makes the rows of a block, in the order of its buckets. */
  #read(block: number): void {
    const index = this.#index;
    const steps = this.#steps;
    const width = this.#models.length;
    for (const model of this.#models)
      model.read(block, (bucket) => (index[(bucket >>> 5) << 1]! |= 1 << (bucket & 31)));
    const from = (block * BLOCK * 2) / GROUP;
    for (let at = from; at < from + (BLOCK * 2) / GROUP; at += 2) {
      index[at + 1] = this.#next;
      this.#next += countBits(index[at]!);
    }
    this.#models.forEach((model, column) => {
      model.read(block, (bucket, step) => (steps[rowOf(index, bucket) * width + column] = step));
    });
  }
}
