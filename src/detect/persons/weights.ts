/** Printable characters that need no escape in a string: the digits of packed weights. */
const DIGITS = [...Array(94).keys()]
  .map((index) => String.fromCharCode(33 + index))
  .filter((character) => !'\\`$"\''.includes(character));

/** The largest step from zero; steps grow with the square, so that small weights keep their digits. */
const STEPS = (DIGITS.length - 1) >> 1;

/** Longest gap that one digit tells; a gap that is longer is told by several, with weights of zero between. */
const LONGEST_GAP = DIGITS.length - 1;

/** Packs the weights that are not zero, each as the gap to it and its step: two printable characters. */
export function packWeights(weights: Float32Array): { packed: string; scale: number } {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  let packed = '';
  let gap = 0;
  weights.forEach((weight) => {
    const step = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale) * STEPS);
    if (step === 0 && gap < LONGEST_GAP) {
      gap++;
      return;
    }
    packed += DIGITS[gap]! + DIGITS[step + STEPS]!;
    gap = 0;
  });
  return { packed, scale };
}

/** The weights that `packWeights` packed, in `length` places. */
export function unpackWeights(packed: string, scale: number, length: number): Float32Array {
  const gaps = new Uint8Array(128);
  const steps = new Float32Array(128);
  DIGITS.forEach((digit, index) => {
    const step = index - STEPS;
    gaps[digit.charCodeAt(0)] = index;
    steps[digit.charCodeAt(0)] = (Math.sign(step) * step * step * scale) / (STEPS * STEPS);
  });
  const weights = new Float32Array(length);
  let place = -1;
  for (let at = 0; at < packed.length; at += 2) {
    place += gaps[packed.charCodeAt(at)]! + 1;
    weights[place] = steps[packed.charCodeAt(at + 1)]!;
  }
  return weights;
}
