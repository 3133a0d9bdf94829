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

function gb2312(): string {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    const last = row === SHORT_ROW ? SHORT_ROW_END : LAST_CELL;
    for (let cell = FIRST_CELL; cell <= last; cell++) bytes.push(row, cell);
  }
  return new TextDecoder('gb2312').decode(new Uint8Array(bytes));
}

/** Reads the packed table; how it is packed stands there. */
function unpack(): Map<string, readonly Syllable[]> {
  const readings = new Map<string, readonly Syllable[]>();
  const single = SPELLINGS.map((_, index) => [index]);
  let syllable = 0;
  let at = 0;
  for (const character of gb2312()) {
    while (READINGS[at] === '\n') at++;
    const code = READINGS[at++]!;
    if (code === ',') syllable++;
    else if (code !== '.') syllable = (code.charCodeAt(0) - 65) * 26 + READINGS.charCodeAt(at++) - 97;
    readings.set(character, single[syllable]!);
  }
  for (const row of MORE_READINGS.trim().split(/\s+/)) {
    const more = row.slice(1).split(',');
    const known = readings.get(row[0]!) ?? NONE;
    readings.set(row[0]!, [...known, ...more.map((spelling) => BY_SPELLING.get(spelling)!)]);
  }
  return readings;
}

let table: ReadonlyMap<string, readonly Syllable[]> | undefined;

/** The toneless syllables that a simplified character is read as, the usual one first; none where it is not known. */
export function syllablesOf(character: string): readonly Syllable[] {
  table ??= unpack();
  return table.get(character) ?? NONE;
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
