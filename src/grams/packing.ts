/** Largest step of a weight from zero; one byte each, 128 in the middle. */
const STEPS = 127;
const MIDDLE = 128;

/** A gap of this many places is told, and the next byte tells how it goes on. */
const LONGEST_GAP = 255;

/**
 * Packs the weights that are not zero: all gaps between them, then all weights as steps that grow with the square, so
 * that small ones keep their digits (Krishnamoorthi 2018 on companding). `unit` is the largest weight.
 */
export function packGrams(weights: Float32Array): { readonly grams: Uint8Array; readonly unit: number } {
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const gaps: number[] = [];
  const steps: number[] = [];
  let last = -1;
  weights.forEach((weight, bucket) => {
    const step = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / unit) * STEPS);
    if (step === 0) return;
    let gap = bucket - last - 1;
    for (; gap >= LONGEST_GAP; gap -= LONGEST_GAP) gaps.push(LONGEST_GAP);
    gaps.push(gap);
    steps.push(step + MIDDLE);
    last = bucket;
  });
  return { grams: Uint8Array.from([...gaps, ...steps]), unit };
}

/** What a step of −127…127 weighs in parts of `weightOfPart`, at `step & 255`: the square of the step with its sign. */
export const PARTS = Int32Array.from({ length: 256 }, (_, byte) => {
  const step = (byte << 24) >> 24;
  return step * Math.abs(step);
});

/** What one part weighs, by the largest weight. */
export const weightOfPart = (unit: number): number => unit / (STEPS * STEPS);

/** Bytes as text that may stand in a module: base64. */
export function toText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Numbers that are kept of each place where packed weights are cut. */
const KEPT = 3;

/**
 * The packed weights of one model, cut where the blocks of a table begin, so that each block can be read without the
 * ones before it. To find the cuts only the gaps are run through, which is far less than to read all weights.
 */
export class CutGrams {
  /** Bytes as the units of a text, as it is decoded: an array of them would be one pass more. */
  readonly #packed: string;
  readonly #size: number;
  /** For each block: where its first gap stands, the bucket from which that is counted, and how many weights are before. */
  readonly #cuts: Int32Array;
  /** Weights that there are. */
  readonly count: number;

  /** Cuts `blocks` blocks of `size` buckets. */
  constructor(grams: string, blocks: number, size: number) {
    const packed = atob(grams);
    const cuts = new Int32Array(blocks * KEPT);
    let block = 0;
    let count = 0;
    let bucket = -1;
    let at = 0;
    // There are as many steps behind the gaps as gaps that end.
    for (; at + count < packed.length; at++) {
      const before = bucket;
      const gap = packed.charCodeAt(at);
      bucket += gap;
      if (gap === LONGEST_GAP) continue;
      bucket++;
      for (; block * size <= bucket; block++) {
        cuts[block * KEPT] = at;
        cuts[block * KEPT + 1] = before;
        cuts[block * KEPT + 2] = count;
      }
      count++;
    }
    for (; block < blocks; block++) cuts[block * KEPT] = at;
    this.#packed = packed;
    this.#size = size;
    this.#cuts = cuts;
    this.count = count;
  }

  /** Tells the buckets of a block that have a weight, in rising order, and the step of each, −127…127. */
  read(block: number, tell: (bucket: number, step: number) => void): void {
    const packed = this.#packed;
    const steps = packed.length - this.count;
    const end = (block + 1) * this.#size;
    let bucket = this.#cuts[block * KEPT + 1]!;
    let weight = this.#cuts[block * KEPT + 2]!;
    for (let at = this.#cuts[block * KEPT]!; at < steps; at++) {
      const gap = packed.charCodeAt(at);
      bucket += gap;
      if (gap === LONGEST_GAP) continue;
      if (++bucket >= end) return;
      tell(bucket, packed.charCodeAt(steps + weight++) - MIDDLE);
    }
  }
}
