import { MORE_READINGS, READINGS, SYLLABLES } from './data/pinyin.ts';

/** A toneless syllable, as its place in the list of all. */
export type Syllable = number;

/** All toneless syllables as they are spelled, ü as v. */
export const SPELLINGS: readonly string[] = SYLLABLES.trim().split(/\s+/);

const BY_SPELLING: ReadonlyMap<string, Syllable> = new Map(SPELLINGS.map((spelling, index) => [spelling, index]));

/** Rows and cells of GB2312 in which Chinese characters stand, as bytes of its usual encoding. */
const FIRST_ROW = 0xb0;
const LAST_ROW = 0xf7;
const FIRST_CELL = 0xa1;
const LAST_CELL = 0xfe;
/** The row of the last common characters has five cells fewer. */
const SHORT_ROW = 0xd7;
const SHORT_ROW_END = 0xf9;

const NONE: readonly Syllable[] = [];
/** Each syllable alone. */
const SINGLE: readonly (readonly Syllable[])[] = SPELLINGS.map((_, syllable) => [syllable]);

/** What there is of a character that has no syllable. */
const NO_SYLLABLE = -1;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

function gb2312(): string {
  const bytes = new Uint8Array(2 * (LAST_ROW - FIRST_ROW + 1) * (LAST_CELL - FIRST_CELL + 1));
  let length = 0;
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    const last = row === SHORT_ROW ? SHORT_ROW_END : LAST_CELL;
    for (let cell = FIRST_CELL; cell <= last; cell++) {
      bytes[length++] = row;
      bytes[length++] = cell;
    }
  }
  return new TextDecoder('gb2312').decode(bytes.subarray(0, length));
}

/** Syllables of characters. */
interface Readings {
  /** The usual one of each Chinese character, by its place after the first of them. */
  readonly usual: Int16Array;
  /** All of those that are read in more than one way. */
  readonly several: ReadonlyMap<string, readonly Syllable[]>;
}

/** Reads the packed table; how it is packed stands there. */
function unpackUsual(): Int16Array {
  const usual = new Int16Array(LAST_HAN - FIRST_HAN + 1).fill(NO_SYLLABLE);
  const characters = gb2312();
  let syllable = 0;
  let at = 0;
  for (let place = 0; place < characters.length; place++) {
    while (READINGS[at] === '\n') at++;
    const code = READINGS[at++]!;
    if (code === ',') syllable++;
    else if (code !== '.') syllable = (code.charCodeAt(0) - 65) * 26 + READINGS.charCodeAt(at++) - 97;
    usual[characters.charCodeAt(place) - FIRST_HAN] = syllable;
  }
  return usual;
}

function unpack(): Readings {
  const usual = unpackUsual();
  const several = new Map<string, readonly Syllable[]>();
  for (const row of MORE_READINGS.trim().split(/\s+/)) {
    const character = row[0]!;
    const place = character.charCodeAt(0) - FIRST_HAN;
    const more = row
      .slice(1)
      .split(',')
      .map((spelling) => BY_SPELLING.get(spelling)!);
    const known = several.get(character) ?? (usual[place] === NO_SYLLABLE ? NONE : SINGLE[usual[place]!]!);
    const all = [...known, ...more];
    several.set(character, all);
    usual[place] = all[0]!;
  }
  return { usual, several };
}

let readings: Readings | undefined;

/** The usual toneless syllable of the simplified character of this code; -1 where none is known. */
export function usualSyllable(code: number): Syllable {
  if (code < FIRST_HAN || code > LAST_HAN) return NO_SYLLABLE;
  readings ??= unpack();
  return readings.usual[code - FIRST_HAN]!;
}

/** The toneless syllables that a simplified character is read as, the usual one first; none where it is not known. */
export function syllablesOf(character: string): readonly Syllable[] {
  if (character.length !== 1) return NONE;
  const usual = usualSyllable(character.charCodeAt(0));
  return usual === NO_SYLLABLE ? NONE : (readings!.several.get(character) ?? SINGLE[usual]!);
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
