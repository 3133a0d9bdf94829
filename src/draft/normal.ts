import { foldCodePoint, isHan } from './fold-character.ts';
import { STROKES } from './ornaments.ts';
import { isSimple } from './simplify.ts';
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

const MEANINGFUL = /^[\p{L}\p{N}]$/u;

/** Whether a UTF-16 unit is a character that folds to itself, as nearly all of a draft does. */
const staysAsItIs = (unit: number): boolean =>
  unit < 0x80 ? unit < 0x41 || unit > 0x5a : isHan(unit) && isSimple(unit);

/**
 * Folds `text` for matching: NFKC by code point (full-width, circled and styled letters), lower case, Latin letters
 * without their accents, traditional to simplified, zero-width characters, variation selectors and combining marks
 * dropped. A dropped character belongs to the character before it, so that what replaces a match leaves no mark behind.
 */
export function fold(text: string): NormalForm {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  /** From here on all stays as it is, and is taken over in one piece. */
  let kept = 0;
  for (let at = 0; at < text.length;) {
    if (staysAsItIs(text.charCodeAt(at))) {
      starts.push(at++);
      ends.push(at);
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const end = at + character.length;
    const other = foldCodePoint(character);
    folded += text.slice(kept, at) + other;
    kept = end;
    if (other === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let left = other.length; left > 0; left--) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text: folded + text.slice(kept), starts, ends };
}

/** All but simplified characters, small letters and what stands between words. */
const UNFOLDED = /[^\u4e00-\u9fffa-z0-9| \n]+/g;

const foldAll = (text: string): string => [...text].map(foldCodePoint).join('');

/** Folds a list of ours. It is written in simplified characters and small letters, so only the rest is looked at. */
export const foldList = (words: string): string => words.replace(UNFOLDED, foldAll);

function isMeaningful(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
  const character = String.fromCodePoint(code);
  return (isHan(code) || MEANINGFUL.test(character)) && !STROKES.includes(character);
}

/** Whether each code point of the basic plane is a letter or a digit, once it was met. */
const UNMET = 0;
const MARK = 1;
const LETTER = 2;
const KINDS = new Uint8Array(0x10000);

function isLetter(code: number): boolean {
  if (code >= 0x10000) return isMeaningful(code);
  if (KINDS[code] === UNMET) KINDS[code] = isMeaningful(code) ? LETTER : MARK;
  return KINDS[code] === LETTER;
}

/** What is left of a folded text without blanks, punctuation, symbols and emoji. */
export function skeleton(folded: NormalForm): Skeleton {
  const starts: number[] = [];
  const ends: number[] = [];
  const at: number[] = [];
  let text = '';
  /** From here on all is left, and is taken over in one piece. */
  let kept = 0;
  for (let unit = 0; unit < folded.text.length;) {
    const code = folded.text.codePointAt(unit)!;
    const end = unit + (code > 0xffff ? 2 : 1);
    if (!isLetter(code)) {
      text += folded.text.slice(kept, unit);
      kept = end;
    }
    for (; unit < end; unit++) {
      if (kept === end) continue;
      starts.push(folded.starts[unit]!);
      ends.push(folded.ends[unit]!);
      at.push(unit);
    }
  }
  return { text: text + folded.text.slice(kept), starts, ends, folded, at };
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
