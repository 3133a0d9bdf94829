import type { Forms } from '../draft/normal.ts';
import { BUCKETS } from '../grams/features.ts';
import { readingOf, type Piece, type Reading } from '../grams/reading.ts';
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
  const all = wordsIn(text);
  return pieces.map(({ from, to, features }) => {
    const named: Named[] = [];
    const blank: Named[] = [];
    for (const one of all) {
      if (one.start < from || one.start >= to) continue;
      (one.signals.length === 0 ? blank : named).push(one);
    }
    return { text, symbols, features, named, blank, signals: signalsOf(text, named) };
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

/** Called with a bucket of a stretch and where it was first seen, in units of the folded text. */
type Visit = (bucket: number, start: number, end: number) => void;

/** Visits the buckets of a stretch, each once: n-grams outside look-alikes, then words. Returns how many there are. */
export function visitBuckets({ text, symbols, features, named, blank }: Stretch, visit: Visit): number {
  const { starts, ends } = symbols;
  const { count, buckets, at, width } = features;
  let visited = 0;
  for (let index = 0; index < count; index++) {
    const first = at[index]!;
    const start = starts[first]!;
    const end = ends[first + width[index]! - 1]!;
    if (blank.some((one) => one.start < end && start < one.end)) continue;
    visit(buckets[index]!, start, end);
    visited++;
  }
  const words = new Set<number>();
  for (const { start, end } of named) {
    const bucket = bucketOf(text, start, end);
    if (words.has(bucket)) continue;
    words.add(bucket);
    visit(bucket, start, end);
    visited++;
  }
  return visited;
}

/** How much n-grams count in a text of `count` features: less each, the more there are. */
export const shareOf = (count: number): number => 2 / Math.sqrt(count + 10);
