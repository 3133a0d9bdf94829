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

/** What a step weighs in parts of `weightOfPart`, by its byte: the square of the step with its sign. */
export const PARTS = Int32Array.from({ length: 256 }, (_, byte) => (byte - MIDDLE) * Math.abs(byte - MIDDLE));

/** The byte of a step that weighs nothing. */
export const NO_STEP = MIDDLE;

/** What one part weighs, by the largest weight. */
export const weightOfPart = (unit: number): number => unit / (STEPS * STEPS);

/** The buckets that have a weight, in rising order, and the step of each. */
export interface Unpacked {
  readonly buckets: Int32Array;
  /** As bytes; `PARTS` says what they weigh. */
  readonly steps: Uint8Array;
}

/** Reads packed weights from their text. */
export function unpackGrams(text: string): Unpacked {
  // Read as it is decoded: an array of all bytes would be one pass more over what is read while somebody waits.
  const packed = atob(text);
  let told = 0;
  for (let at = 0; at + told < packed.length; at++) if (packed.charCodeAt(at) !== LONGEST_GAP) told++;
  const first = packed.length - told;
  const buckets = new Int32Array(told);
  const steps = new Uint8Array(told);
  let count = 0;
  let bucket = -1;
  for (let at = 0; at < first; at++) {
    const gap = packed.charCodeAt(at);
    bucket += gap;
    if (gap === LONGEST_GAP) continue;
    buckets[count] = ++bucket;
    steps[count] = packed.charCodeAt(first + count);
    count++;
  }
  return { buckets, steps };
}

/** Bytes as text that may stand in a module: base64. */
export function toText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
