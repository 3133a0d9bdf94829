import { isCommonPair } from './common-words.ts';
import { LONGER_WORDS } from './data/longer-words.ts';
import { MODERN_WORDS } from './data/modern-words.ts';
import { NAME_LIKE_WORDS } from './data/name-like-words.ts';
import { WORDS_OF_MORE } from './data/rarer-words.ts';
import { goesOn, rowsOf, type PackedRows } from './packed-rows.ts';

/** What words of three characters and more go on with, by their first one and parted by commas. */
let rows: readonly PackedRows[] | undefined;

/** Which of them are like nicknames. */
const NICKNAME_LIKE = 2;

/** Characters of the longest of them. */
export const LONGEST = 4;

const COMMA = 0x2c;

/** Words parted by blanks as rows: those with one first character together. */
function packed(words: string): string {
  const byFirst = new Map<string, string>();
  for (const word of words.trim().split(/\s+/)) {
    const [first, rest] = [word[0]!, word.slice(1)];
    const known = byFirst.get(first);
    byFirst.set(first, known === undefined ? first + rest : `${known},${rest}`);
  }
  return [...byFirst.values()].join(' ');
}

const rowsOfWords = (): readonly PackedRows[] =>
  (rows ??= [WORDS_OF_MORE, NAME_LIKE_WORDS, packed(LONGER_WORDS), packed(MODERN_WORDS)].map(rowsOf));

/** The lengths of a row's words that stand at `from` of a text, as the bits of a number. */
function lengthsIn({ packed, startOf }: PackedRows, text: string, from: number): number {
  let at = startOf(text.charCodeAt(from));
  let lengths = 0;
  if (at === 0) return lengths;
  for (let isRow = true; isRow;) {
    const entry = at;
    let isAlike = true;
    for (; goesOn(packed.charCodeAt(at)) && packed.charCodeAt(at) !== COMMA; at++) {
      isAlike &&= packed.charCodeAt(at) === text.charCodeAt(from + 1 + at - entry);
    }
    const length = at - entry + 1;
    if (isAlike && length <= LONGEST) lengths |= 1 << length;
    isRow = packed.charCodeAt(at) === COMMA;
    at++;
  }
  return lengths;
}

/** The lengths, of three characters or more, of all words that stand at `from` of a text, as the bits of a number. */
export const wordLengthsAt = (text: string, from: number): number =>
  from < text.length ? rowsOfWords().reduce((lengths, row) => lengths | lengthsIn(row, text, from), 0) : 0;

/** The same of words that begin or end like a nickname: 小白鞋. */
export const nicknameLikeLengthsAt = (text: string, from: number): number =>
  from < text.length ? lengthsIn(rowsOfWords()[NICKNAME_LIKE]!, text, from) : 0;

/** Whether a word of three characters or more begins at `from` and holds what stands before `end`. */
const beginsWord = (text: string, from: number, end: number): boolean =>
  wordLengthsAt(text, from) >>> Math.max(3, end - from) !== 0;

/**
 * Whether a word of three characters or more lies over an end of `[start, end)`: 拖拉机 over 机把 in 拖拉机把路轧坏; with
 * `beyond` also one that holds all of it.
 */
export function liesOver(text: string, start: number, end: number, beyond: boolean): boolean {
  for (let from = Math.max(0, start - LONGEST + 1); from < end; from++) {
    const lengths = wordLengthsAt(text, from);
    if (lengths === 0) continue;
    for (let length = Math.max(3, (from < start ? start : end) - from + 1); length <= LONGEST; length++) {
      const isBeyond = from <= start && from + length >= end;
      if ((beyond || !isBeyond) && lengths & (1 << length)) return true;
    }
  }
  return false;
}

/** Whether two doubled characters are one word doubled: 安安静静. */
function isOneDoubled(one: string, other: string): boolean {
  const [first = '', again] = one;
  const [second = '', too] = other;
  return first !== '' && first === again && second !== '' && second === too && isCommonPair(first, second);
}

/** Whether the two characters at `[start, end)` of a folded text are half of a word that is doubled: 安安 in 安安静静. */
export function areDoubled(text: string, start: number, end: number): boolean {
  const two = text.slice(start, end);
  return isOneDoubled(two, text.slice(end, end + 2)) || isOneDoubled(text.slice(Math.max(0, start - 2), start), two);
}

/** Whether the two characters at `[start, end)` of a folded text are part of a longer word: 小白 in 小白鞋, 安安 in 安安静静. */
export function isInLongerWord(text: string, start: number, end: number): boolean {
  if (areDoubled(text, start, end)) return true;
  for (let from = Math.max(0, end - LONGEST); from <= start; from++) if (beginsWord(text, from, end)) return true;
  return false;
}

/** Whether a word of three characters or more begins at `at`, so that no name ends there: 路 in 白路由器. */
export const isBegunWord = (text: string, at: number): boolean => beginsWord(text, at, at + 1);
