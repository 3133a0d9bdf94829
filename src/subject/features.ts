import type { Forms } from '../draft/normal.ts';
import type { Range } from '../draft/types.ts';
import { BUCKETS } from '../grams/features.ts';
import { inPieces, readingOf, type Piece, type Reading } from '../grams/reading.ts';
import { signalsOf } from './signals.ts';
import { wordsIn, type Named } from './words.ts';

/** What the model reads of one stretch of a draft. */
export interface Stretch {
  readonly text: string;
  readonly symbols: Reading['symbols'];
  readonly features: Piece['features'];
  /** Words of the lexicons. */
  readonly named: readonly Named[];
  /** Look-alikes, which say nothing, and nothing inside them. */
  readonly blank: readonly Named[];
  readonly signals: Float64Array;
}

/** A draft as the subjects' model reads it, stretch by stretch, piece by piece. */
export function stretchesOf(forms: Forms): Stretch[] {
  const { symbols, pieces } = readingOf(forms);
  const { text } = forms.folded;
  const words = inPieces(pieces, wordsIn(text), ({ start }) => start);
  return pieces.map(({ features }, piece) => {
    const named: Named[] = [];
    const blank: Named[] = [];
    for (const one of words[piece]!) (one.signals.length === 0 ? blank : named).push(one);
    return { text, symbols, features, named, blank, signals: signalsOf(named) };
  });
}

/** Keeps the buckets of words apart from those of n-grams. */
const WORDS = 0x7f4a7c15;

/** FNV-1a of a word, folded into the table of n-grams. */
function bucketOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 ^ WORDS;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

/** Of all symbols the ones that stand in a look-alike, if only in part; none where there is no look-alike. */
function blanksOf({ symbols: { count, starts, ends }, blank }: Stretch): Uint8Array | undefined {
  if (blank.length === 0) return undefined;
  const blanks = new Uint8Array(count);
  let symbol = 0;
  for (const { start, end } of blank) {
    while (symbol < count && ends[symbol]! <= start) symbol++;
    for (let at = symbol; at < count && starts[at]! < end; at++) blanks[at] = 1;
  }
  return blanks;
}

/** The buckets of a stretch, each once. */
export interface Buckets {
  readonly count: number;
  readonly buckets: Int32Array;
  /** What made each of them: the place of a feature, or behind all features that of a word. */
  readonly sources: Int32Array;
}

/** The buckets of a stretch: of n-grams outside look-alikes, then of words. */
export function bucketsOf(stretch: Stretch): Buckets {
  const { text, features, named } = stretch;
  const { at, width } = features;
  const blanks = blanksOf(stretch);
  const buckets = new Int32Array(features.count + named.length);
  const sources = new Int32Array(features.count + named.length);
  let count = 0;
  for (let feature = 0; feature < features.count; feature++) {
    const first = at[feature]!;
    if (blanks && (blanks[first] === 1 || blanks[first + width[feature]! - 1] === 1)) continue;
    buckets[count] = features.buckets[feature]!;
    sources[count++] = feature;
  }
  const grams = count;
  named.forEach(({ start, end }, word) => {
    const bucket = bucketOf(text, start, end);
    if (buckets.subarray(grams, count).includes(bucket)) return;
    buckets[count] = bucket;
    sources[count++] = features.count + word;
  });
  return { count, buckets, sources };
}

/** Where a source of buckets stands, in units of the folded text. */
export function placeOf({ symbols: { starts, ends }, features, named }: Stretch, source: number): Range {
  if (source >= features.count) return named[source - features.count]!;
  const first = features.at[source]!;
  return { start: starts[first]!, end: ends[first + features.width[source]! - 1]! };
}

/** How much n-grams count in a text of `count` features: less each, the more there are. */
export const shareOf = (count: number): number => 2 / Math.sqrt(count + 10);
