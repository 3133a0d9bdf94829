import { formsOf } from '../../src/draft/normal.ts';
import { ownWords } from '../../src/draft/own-words.ts';
import { BUCKETS } from '../../src/grams/features.ts';
import { SIGNALS } from '../../src/tone/signals.ts';
import { viewOf } from '../../src/tone/view.ts';

/** Texts as the models read them: features one text after the other, and the signals of each. */
export interface Texts {
  readonly count: number;
  readonly features: Int32Array;
  /** Where each text's features start; one more than there are texts. */
  readonly starts: Uint32Array;
  /** Signals of each text, one text after the other. */
  readonly signals: Float32Array;
}

/** Reads texts; of a long one only the first piece teaches, since labels are of the whole. */
export function readTexts(texts: readonly string[]): Texts {
  const width = SIGNALS.length;
  const starts = new Uint32Array(texts.length + 1);
  const signals = new Float32Array(texts.length * width);
  let features = new Int32Array(1 << 20);
  let used = 0;
  texts.forEach((text, index) => {
    const [piece] = viewOf(formsOf(ownWords(text))).pieces;
    if (piece) {
      const { count, buckets } = piece.features;
      while (used + count > features.length) {
        const larger = new Int32Array(features.length * 2);
        larger.set(features);
        features = larger;
      }
      features.set(buckets.subarray(0, count), used);
      used += count;
      signals.set(piece.signals, index * width);
    }
    starts[index + 1] = used;
  });
  return { count: texts.length, features: features.subarray(0, used), starts, signals };
}

/** A dense numbering of the buckets that `least` of the texts that count or more have; -1 for the others. */
export function numbering(
  { count, features, starts }: Texts,
  least: number,
  weights: Float32Array,
): { readonly places: Int32Array; readonly size: number } {
  const counts = new Uint32Array(BUCKETS);
  for (let text = 0; text < count; text++) {
    if (weights[text] === 0) continue;
    for (let at = starts[text]!; at < starts[text + 1]!; at++) counts[features[at]!]!++;
  }
  const places = new Int32Array(BUCKETS).fill(-1);
  let size = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) if (counts[bucket]! >= least) places[bucket] = size++;
  return { places, size };
}
