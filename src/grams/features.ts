import { usualSyllable } from '../draft/syllables.ts';
import { EDGE, type Symbols } from './symbols.ts';

/** Places for weights; a feature is a hash of what it is made of. */
export const BUCKETS = 1 << 18;

/** Views of a text, kept apart by the seed of their hash. */
const SINGLE = 0x51ed270b;
const PAIR = 0x2545f491;
const SOUNDS = 0x6c8e9cf5;

/** The bucket of a single symbol, and of a pair of them. */
export const singleBucket = (code: number): number => bucketOf(code, 0, SINGLE);
export const pairBucket = (first: number, second: number): number => bucketOf(first, second, PAIR);

/** Mixes two numbers well enough for a table of 2^18 (the finalizer of MurmurHash3, public domain). */
function bucketOf(first: number, second: number, seed: number): number {
  let hash = Math.imul(first ^ seed, 0x85ebca6b) ^ Math.imul(second + seed, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

/** Which features a stretch of a text has, each once, with the place of the first symbol that made it. */
export interface Features {
  readonly count: number;
  readonly buckets: Int32Array;
  /** Index of the symbol where a feature was first seen. */
  readonly at: Int32Array;
  /** Symbols that a feature spans. */
  readonly width: Uint8Array;
}

/** Buckets that a stretch was seen to have, by their last bits; a bucket whose place is taken has the next free one. */
let seen = new Int32Array(2048);
const FREE = -1;

/** Clears `seen`, which keeps more than half of its places free for `most` buckets. */
function forget(most: number): void {
  let size = seen.length;
  while (size < 2 * most) size *= 2;
  if (size > seen.length) seen = new Int32Array(size);
  seen.fill(FREE);
}

/** Whether a bucket is seen for the first time. */
function isNew(bucket: number): boolean {
  const last = seen.length - 1;
  let place = bucket & last;
  for (; seen[place] !== FREE; place = (place + 1) & last) if (seen[place] === bucket) return false;
  seen[place] = bucket;
  return true;
}

/** The features of the symbols `[from, to)`: characters, pairs of them, and pairs of their syllables without tones. */
export function featuresOf({ codes }: Symbols, from: number, to: number): Features {
  const most = 3 * (to - from) + 2;
  const buckets = new Int32Array(most);
  const at = new Int32Array(most);
  const width = new Uint8Array(most);
  let count = 0;
  forget(most);
  const add = (bucket: number, place: number, symbols: number): void => {
    if (!isNew(bucket)) return;
    buckets[count] = bucket;
    at[count] = place;
    width[count] = symbols;
    count++;
  };
  let previous = EDGE;
  let previousSyllable = -1;
  for (let place = from; place < to; place++) {
    const code = codes[place]!;
    const syllable = usualSyllable(code);
    const start = place === from ? place : place - 1;
    add(bucketOf(code, 0, SINGLE), place, 1);
    add(bucketOf(previous, code, PAIR), start, place - start + 1);
    // Syllables are counted from one here.
    if (syllable >= 0 && previousSyllable >= 0) add(bucketOf(previousSyllable + 1, syllable + 1, SOUNDS), start, 2);
    previous = code;
    previousSyllable = syllable;
  }
  if (to > from) add(bucketOf(previous, EDGE, PAIR), to - 1, 1);
  return { count, buckets, at, width };
}
