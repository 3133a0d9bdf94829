import { simplify } from './simplify.ts';
import type { Range } from './types.ts';

/** A text folded for matching, with the way back. `starts` and `ends` have one entry per UTF-16 unit of `text`. */
export interface NormalForm {
  readonly text: string;
  /** Where the original of a unit starts, in UTF-16 units of the original. */
  readonly starts: readonly number[];
  /** Where the original of a unit ends, exclusive. */
  readonly ends: readonly number[];
}

/** A folded text with nothing left but letters and digits, and the way back to the folded text and to the original. */
export interface Skeleton extends NormalForm {
  readonly folded: NormalForm;
  /** Where each unit stands in `folded.text`. */
  readonly at: readonly number[];
}

/** A text in all forms that detectors and scales work on, each made once. */
export interface Forms {
  readonly text: string;
  readonly folded: NormalForm;
  readonly skeleton: Skeleton;
}

/** Zero-width characters, variation selectors and marks that only decorate the character before them. */
const DROPPED = /^[\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}]$/u;

/** Strokes that are letters to Unicode, but stand between words as ornaments: 北丶邮. */
const ORNAMENTS: ReadonlySet<string> = new Set('丶丨丿亅灬');

/** Latin letters with accents, each of one code point: the tones of běi, the umlaut of lü. */
const ACCENTED = /^[\u00c0-\u024f\u1e00-\u1eff]$/u;

/** Styled letters and digits that NFKC leaves alone: the first one's code point, how many, and what the first one is. */
const STYLED: readonly (readonly [first: number, count: number, plain: number])[] = [
  [0x1f150, 26, 0x61],
  [0x1f170, 26, 0x61],
  [0x24f5, 9, 0x31],
  [0x2776, 9, 0x31],
  [0x2780, 9, 0x31],
  [0x278a, 9, 0x31],
];

function plainOf(code: number): string | undefined {
  for (const [first, count, plain] of STYLED) {
    if (code >= first && code < first + count) return String.fromCharCode(plain + code - first);
  }
  return undefined;
}

const MEANINGFUL = /^[\p{L}\p{N}]$/u;

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** What each code point of the basic plane folds to, once it was met: a text is made of few characters, again and again. */
const MET: string[] = [];

/** Compatibility forms, case and traditional characters of one code point folded; empty where it is dropped. */
function foldCodePoint(character: string): string {
  const code = character.codePointAt(0)!;
  return code < 0x10000 ? (MET[code] ??= foldAnew(character, code)) : foldAnew(character, code);
}

/** Emoji of one character in a square, 🈵 and its like: read as emoji, so that it is seen that somebody chose them. */
const FIRST_SQUARED = 0x1f210;
const LAST_SQUARED = 0x1f23b;

function foldAnew(character: string, code: number): string {
  if (code >= FIRST_SQUARED && code <= LAST_SQUARED) return character;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : character;
  if (isHan(code)) return simplify(character);
  if (DROPPED.test(character)) return '';
  const plain = plainOf(code);
  if (plain !== undefined) return plain;
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase()) {
    if (DROPPED.test(part)) continue;
    folded += ACCENTED.test(part) ? part.normalize('NFD')[0]! : simplify(part);
  }
  return folded;
}

/**
 * Folds `text` for matching: NFKC by code point (full-width, circled and styled letters), lower case, Latin letters
 * without their accents, traditional to simplified, zero-width characters, variation selectors and combining marks
 * dropped. A dropped character belongs to the character before it, so that what replaces a match leaves no mark behind.
 */
export function fold(text: string): NormalForm {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (const character of text) {
    const start = position;
    position += character.length;
    const folded = foldCodePoint(character);
    if (folded === '') {
      if (ends.length > 0) ends[ends.length - 1] = position;
      continue;
    }
    parts.push(folded);
    for (let left = folded.length; left > 0; left--) {
      starts.push(start);
      ends.push(position);
    }
  }
  return { text: parts.join(''), starts, ends };
}

function isMeaningful(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
  return (isHan(code) || MEANINGFUL.test(character)) && !ORNAMENTS.has(character);
}

/** What is left of a folded text without blanks, punctuation, symbols and emoji. */
export function skeleton(folded: NormalForm): Skeleton {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const at: number[] = [];
  let position = 0;
  for (const character of folded.text) {
    if (isMeaningful(character)) {
      parts.push(character);
      for (let unit = position; unit < position + character.length; unit++) {
        starts.push(folded.starts[unit]!);
        ends.push(folded.ends[unit]!);
        at.push(unit);
      }
    }
    position += character.length;
  }
  return { text: parts.join(''), starts, ends, folded, at };
}

/** All forms of a text. */
export function formsOf(text: string): Forms {
  const folded = fold(text);
  return { text, folded, skeleton: skeleton(folded) };
}

/** The range of the original that `[start, end)` of a normal form came from. The range must not be empty. */
export function toOriginal(form: NormalForm, start: number, end: number): Range {
  return { start: form.starts[start]!, end: form.ends[end - 1]! };
}
