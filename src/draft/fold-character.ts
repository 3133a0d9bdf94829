import { simplify } from './simplify.ts';

/** Zero-width characters, variation selectors and marks that only decorate the character before them. */
const DROPPED = /^[\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}]$/u;

/** Latin letters with accents, each of one code point: the tones of běi, the umlaut of lü. */
const ACCENTED = /^[\u00c0-\u024f\u1e00-\u1eff]$/u;

/** Styled letters and digits that NFKC leaves alone: the first one's code point, how many, and what the first one is. */
const STYLED: readonly (readonly [first: number, count: number, plain: number])[] = [
  [0x1f150, 26, 0x61],
  [0x1f170, 26, 0x61],
  [0x24f5, 9, 0x31],
  [0x24ff, 1, 0x30],
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

/** Whether a code point is a Chinese character of the basic block. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** What each code point of the basic plane folds to, once it was met: a text is made of few characters, again and again. */
const MET: string[] = [];

/** Compatibility forms, case and traditional characters of one code point folded; empty where it is dropped. */
export function foldCodePoint(character: string): string {
  const code = character.codePointAt(0)!;
  return code < 0x10000 ? (MET[code] ??= foldAnew(character, code)) : foldAnew(character, code);
}

/** Emoji of one character in a square, 🈵 and its like: read as emoji, so that it is seen that somebody chose them. */
const FIRST_SQUARED = 0x1f210;
const LAST_SQUARED = 0x1f23b;

/** Pictures, none of which folds to anything else. */
const FIRST_PICTURE = 0x1f300;
const LAST_PICTURE = 0x1faff;

function foldAnew(character: string, code: number): string {
  if (code >= FIRST_PICTURE && code <= LAST_PICTURE) return character;
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
