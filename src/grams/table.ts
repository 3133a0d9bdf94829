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

/** Models whose steps share a word of a row, one byte each. */
const IN_WORD = 4;

/** The rows of the draft that is read; its place is kept for the next one. */
let rows = new Int32Array(1024);

/**
 * The weights of several models side by side, in one row for each bucket of which any model says anything. Other buckets
 * have no row: what is left is small enough that reading a draft seldom waits for memory. Rows are made block by block,
 * when a draft first asks for one: to make all of them takes longer than all else that a first draft waits for.
 */
export class WeightTable {
  readonly #models: readonly CutGrams[];
  readonly #index: Index = new Int32Array((BUCKETS / GROUP) * 2);
  /** Words of a row. */
  readonly #width: number;
  /** Steps, row by row: of the first four models in one word, of the next four in the next. */
  readonly #steps: Int32Array;
  /** The row that the next bucket gets. */
  #next = 1;
  /** What one part of a sum weighs for each model. */
  readonly #parts: Float64Array;

  constructor(models: readonly PackedGrams[]) {
    this.#models = models.map(({ grams }) => new CutGrams(grams, BUCKETS / BLOCK, BLOCK));
    // No more rows than weights; memory that no row needs is never touched.
    const most = this.#models.reduce((sum, { count }) => sum + count, 1);
    this.#width = Math.ceil(models.length / IN_WORD);
    this.#steps = new Int32Array(most * this.#width);
    this.#parts = Float64Array.from(models, ({ unit }) => weightOfPart(unit));
  }

  /** What the first `count` of some buckets weigh together, for each model. */
  sumOf(buckets: Int32Array, count: number): Float64Array {
    const found = this.#findRows(buckets, count);
    const sums = new Int32Array(this.#width * IN_WORD);
    for (let word = 0; word < this.#width; word++) this.#addWord(word, found, sums);
    return this.#parts.map((part, model) => part * sums[model]!);
  }

  /** Looks up the rows of buckets, all before the first weight: the processor waits for many of them at once. */
  #findRows(buckets: Int32Array, count: number): number {
    if (rows.length < count) rows = new Int32Array(2 * count);
    const index = this.#index;
    let found = 0;
    for (let at = 0; at < count; at++) {
      let row = rowOf(index, buckets[at]!);
      if (row === UNREAD) row = this.#rowAnew(buckets[at]!);
      if (row !== NO_ROW) rows[found++] = row * this.#width;
    }
    return found;
  }

  /** Adds up the steps of four models over the rows that were found. */
  #addWord(word: number, found: number, sums: Int32Array): void {
    const all = this.#steps;
    const parts = PARTS;
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let at = 0; at < found; at++) {
      const steps = all[rows[at]! + word]!;
      first = (first + parts[steps & 255]!) | 0;
      second = (second + parts[(steps >>> 8) & 255]!) | 0;
      third = (third + parts[(steps >>> 16) & 255]!) | 0;
      fourth = (fourth + parts[steps >>> 24]!) | 0;
    }
    sums.set([first, second, third, fourth], word * IN_WORD);
  }

  /** What a bucket weighs for a model. */
  weightOf(bucket: number, model: number): number {
    let row = rowOf(this.#index, bucket);
    if (row === UNREAD) row = this.#rowAnew(bucket);
    if (row === NO_ROW) return 0;
    const steps = this.#steps[row * this.#width + (model >>> 2)]! >>> ((model & 3) * 8);
    return PARTS[steps & 255]! * this.#parts[model]!;
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
    const width = this.#width;
    for (const model of this.#models)
      model.read(block, (bucket) => (index[(bucket >>> 5) << 1]! |= 1 << (bucket & 31)));
    const from = (block * BLOCK * 2) / GROUP;
    for (let at = from; at < from + (BLOCK * 2) / GROUP; at += 2) {
      index[at + 1] = this.#next;
      this.#next += countBits(index[at]!);
    }
    this.#models.forEach((model, column) => {
      const word = column >>> 2;
      const bits = (column & 3) * 8;
      model.read(block, (bucket, step) => (steps[rowOf(index, bucket) * width + word]! |= (step & 255) << bits));
    });
  }
}
