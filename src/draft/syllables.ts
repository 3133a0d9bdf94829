import { MORE_READINGS, READINGS, SYLLABLES } from './data/pinyin.ts';

/** A toneless syllable, as its place in the list of all. */
export type Syllable = number;

/** All toneless syllables as they are spelled, ü as v. */
export const SPELLINGS: readonly string[] = SYLLABLES.trim().split(/\s+/);

const BY_SPELLING: ReadonlyMap<string, Syllable> = new Map(SPELLINGS.map((spelling, index) => [spelling, index]));

const NONE: readonly Syllable[] = [];
/** Each syllable alone. */
const SINGLE: readonly (readonly Syllable[])[] = SPELLINGS.map((_, syllable) => [syllable]);

/** What there is of a character that has no syllable. */
const NO_SYLLABLE = -1;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** How the table of readings is laid out: behind a line break two letters for each character, so many in a line. */
const IN_LINE = 50;
const LINE = 2 * IN_LINE + 1;
const SMALL_A = 0x61;
const LETTERS = 26;

function readUsual(place: number): Syllable {
  const line = Math.floor(place / IN_LINE);
  const at = 1 + line * LINE + 2 * (place - line * IN_LINE);
  const code = READINGS.charCodeAt(at) - SMALL_A;
  return code < 0 ? NO_SYLLABLE : code * LETTERS + READINGS.charCodeAt(at + 1) - SMALL_A;
}

/** Nobody has asked yet for the syllable of a character. */
const UNREAD = -2;
/** The usual syllable of each Chinese character, by its place after the first of them. */
const usual = new Int16Array(LAST_HAN - FIRST_HAN + 1).fill(UNREAD);

/** The usual toneless syllable of the simplified character of this code; -1 where none is known. */
export function usualSyllable(code: number): Syllable {
  if (code < FIRST_HAN || code > LAST_HAN) return NO_SYLLABLE;
  const place = code - FIRST_HAN;
  const known = usual[place]!;
  return known === UNREAD ? (usual[place] = readUsual(place)) : known;
}

/** All syllables of the characters that are read in more than one way. */
let several: ReadonlyMap<string, readonly Syllable[]> | undefined;

const readSeveral = (): ReadonlyMap<string, readonly Syllable[]> =>
  new Map(
    MORE_READINGS.trim()
      .split(/\s+/)
      .map((row) => {
        const more = row.slice(1).split(',');
        return [row[0]!, [usualSyllable(row.charCodeAt(0)), ...more.map((spelling) => BY_SPELLING.get(spelling)!)]];
      }),
  );

/** The toneless syllables that a simplified character is read as, the usual one first; none where it is not known. */
export function syllablesOf(character: string): readonly Syllable[] {
  if (character.length !== 1) return NONE;
  const first = usualSyllable(character.charCodeAt(0));
  if (first === NO_SYLLABLE) return NONE;
  several ??= readSeveral();
  return several.get(character) ?? SINGLE[first]!;
}

/** The syllable that is spelled so. */
export function syllableOf(spelling: string): Syllable | undefined {
  return BY_SPELLING.get(spelling);
}

/** Whether two characters may sound alike, tones aside. */
export function shareSyllable(some: readonly Syllable[], others: readonly Syllable[]): boolean {
  for (const one of some) if (others.includes(one)) return true;
  return false;
}
