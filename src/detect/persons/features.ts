import { GIVEN_NAME, isHan, SURNAME, usesOf } from './alphabet.ts';
import type { Shape } from './candidates.ts';
import type { Pairs } from './pairs.ts';

/** Buckets that features are hashed into: a power of two. */
export const BUCKETS = 1 << 16;

const EDGE = 1;
const OTHER = 2;
const DIGIT = 3;
const LETTER = 4;

/** Classes of ASCII; punctuation that tells something of a name beside it stands for itself. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code >= 0x61 && code <= 0x7a) return LETTER;
  return '@:,/".!?'.includes(String.fromCharCode(code)) ? code : OTHER;
});

/** Marks of Chinese writing that tell something: 、 · “ ” 《 》. */
const isTelling = (code: number): boolean =>
  code === 0x3001 || code === 0xb7 || code === 0x201c || code === 0x201d || code === 0x300a || code === 0x300b;

/** A unit as features see it: Chinese and telling marks as they are, the rest by class. */
function seen(text: string, at: number): number {
  if (at < 0 || at >= text.length) return EDGE;
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code]!;
  return isHan(code) || isTelling(code) ? code : OTHER;
}

/** FNV-like mix of a template's number and up to three values into a bucket. */
function bucket(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template ^ 0x811c9dc5, 0x01000193);
  hash = Math.imul(hash ^ a, 0x01000193);
  hash = Math.imul(hash ^ b, 0x85ebca6b);
  hash = Math.imul(hash ^ c, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash & (BUCKETS - 1);
}

/** Features that one candidate can have at most. */
export const MOST_FEATURES = 40;

/**
 * Writes the features of the candidate `[start, end)` of a folded text into `into` and returns how many there are: its
 * shape, its characters by place, the pairs inside and across its edges, what stands beside it, and how common those
 * pairs are in ordinary writing.
 */
export function featuresOf(
  text: string,
  start: number,
  end: number,
  shape: Shape,
  pairs: Pairs,
  into: Uint16Array,
): number {
  let count = 0;
  const left = seen(text, start - 1);
  const farLeft = seen(text, start - 2);
  const right = seen(text, end);
  const farRight = seen(text, end + 1);
  const length = end - start;
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  const last = text.charCodeAt(end - 1);
  const form = shape * 16 + length;

  into[count++] = bucket(1, form);
  into[count++] = bucket(2, shape, left);
  into[count++] = bucket(3, shape, right);
  into[count++] = bucket(4, farLeft, left);
  into[count++] = bucket(5, right, farRight);
  into[count++] = bucket(6, left, first);
  into[count++] = bucket(7, last, right);
  into[count++] = bucket(8, shape, left, right);
  into[count++] = bucket(9, first, second);
  into[count++] = bucket(10, shape, first);
  into[count++] = bucket(11, shape, second);
  if (length > 2) {
    const third = text.charCodeAt(start + 2);
    into[count++] = bucket(12, shape, third);
    into[count++] = bucket(9, second, third);
    into[count++] = bucket(13, first, second, third);
  }
  into[count++] = bucket(14, first, second, right);
  into[count++] = bucket(15, left, first, second);
  into[count++] = bucket(16, shape, last);
  into[count++] = bucket(17, last, right, farRight);

  const uses = (usesOf(second) & GIVEN_NAME) | (length > 2 ? (usesOf(last) & GIVEN_NAME) << 1 : 0);
  into[count++] = bucket(18, form, uses, usesOf(first) & SURNAME);
  into[count++] = bucket(19, form, isHan(left) ? 0 : left, isHan(right) ? 0 : right);
  into[count++] = bucket(20, form, usesOf(right) & GIVEN_NAME, usesOf(left) & SURNAME);

  const before = pairs.of(left, first);
  const after = pairs.of(last, right);
  const inside = pairs.of(first, second);
  const within = length > 2 ? pairs.of(second, text.charCodeAt(start + 2)) : 0;
  const beyond = pairs.of(right, farRight);
  const ahead = pairs.of(farLeft, left);
  into[count++] = bucket(21, form, before, after);
  into[count++] = bucket(22, form, inside, within);
  into[count++] = bucket(23, form, before, inside);
  into[count++] = bucket(24, form, after, within * 8 + inside);
  into[count++] = bucket(25, form, after, beyond);
  into[count++] = bucket(26, form, ahead, before);
  return count;
}
