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

/** The weight that a step stands for, for all steps. */
export function weightsOfSteps(unit: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const step = byte - MIDDLE;
    return (Math.sign(step) * step * step * unit) / (STEPS * STEPS);
  });
}

/**
 * Writes the steps of packed weights into every `stride`th place of `table` from `column` on, and sets the bit of each
 * bucket that has one in `speaks`.
 */
export function unpackGrams(
  packed: Uint8Array,
  table: Uint8Array,
  stride: number,
  column: number,
  speaks?: Uint32Array,
): void {
  let told = 0;
  for (let at = 0; at + told < packed.length; at++) if (packed[at] !== LONGEST_GAP) told++;
  const first = packed.length - told;
  let bucket = -1;
  let weight = first;
  for (let at = 0; at < first; at++) {
    const gap = packed[at]!;
    bucket += gap;
    if (gap === LONGEST_GAP) continue;
    bucket++;
    table[bucket * stride + column] = packed[weight++]!;
    if (speaks) speaks[bucket >>> 5]! |= 1 << (bucket & 31);
  }
}

/** What a bucket holds that no weight was written for. */
export const NO_STEP = MIDDLE;

/** Bytes as text that may stand in a module: base64. */
export function toText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The bytes of such a text. */
export function toBytes(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
