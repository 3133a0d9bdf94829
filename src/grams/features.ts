import { syllablesOf } from '../draft/syllables.ts';
import { EDGE, type Symbols } from './symbols.ts';

/** Places for weights; a feature is a hash of what it is made of. */
export const BUCKETS = 1 << 18;

/** Views of a text, kept apart by the seed of their hash. */
const SINGLE = 0x51ed270b;
const PAIR = 0x2545f491;
const SOUNDS = 0x6c8e9cf5;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Syllable of a character plus one, 0 where it has none; -1 where nobody has asked yet. */
const sounds = new Int16Array(LAST_HAN - FIRST_HAN + 1).fill(-1);

function soundOf(code: number): number {
  if (code < FIRST_HAN || code > LAST_HAN) return 0;
  const known = sounds[code - FIRST_HAN]!;
  if (known >= 0) return known;
  const syllable = syllablesOf(String.fromCharCode(code))[0];
  const sound = syllable === undefined ? 0 : syllable + 1;
  sounds[code - FIRST_HAN] = sound;
  return sound;
}

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

/** In which reading a bucket was last seen, so that nothing need be cleared between readings. */
const seen = new Uint32Array(BUCKETS);
let reading = 0;

/** The features of the symbols `[from, to)`: characters, pairs of them, and pairs of their syllables without tones. */
export function featuresOf({ codes }: Symbols, from: number, to: number): Features {
  const most = 3 * (to - from) + 2;
  const buckets = new Int32Array(most);
  const at = new Int32Array(most);
  const width = new Uint8Array(most);
  let count = 0;
  reading = reading === 0xffffffff ? 1 : reading + 1;
  const add = (bucket: number, place: number, symbols: number): void => {
    if (seen[bucket] === reading) return;
    seen[bucket] = reading;
    buckets[count] = bucket;
    at[count] = place;
    width[count] = symbols;
    count++;
  };
  let previous = EDGE;
  let previousSound = 0;
  for (let place = from; place < to; place++) {
    const code = codes[place]!;
    const sound = soundOf(code);
    const start = place === from ? place : place - 1;
    add(bucketOf(code, 0, SINGLE), place, 1);
    add(bucketOf(previous, code, PAIR), start, place - start + 1);
    if (sound > 0 && previousSound > 0) add(bucketOf(previousSound, sound, SOUNDS), start, 2);
    previous = code;
    previousSound = sound;
  }
  if (to > from) add(bucketOf(previous, EDGE, PAIR), to - 1, 1);
  return { count, buckets, at, width };
}
