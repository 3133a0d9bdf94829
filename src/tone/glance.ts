/** What one look at a folded stretch tells, so that no pattern is tried on a stretch that has nothing for it. */
export interface Glance {
  /** How often each ASCII character stands there, by its code. */
  readonly ascii: Uint16Array;
  /** All that is neither ASCII nor a Chinese character, in its order. */
  readonly others: string;
  /** Length of the longest row of the same Chinese character or Latin letter, and of any other unit. */
  readonly letterRow: number;
  readonly otherRow: number;
}

const ASCII = 0x80;

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Looks at a folded stretch. */
export function glanceAt(folded: string): Glance {
  const ascii = new Uint16Array(ASCII);
  let others = '';
  let letterRow = 0;
  let otherRow = 0;
  let row = 0;
  let before = -1;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    row = unit === before ? row + 1 : 1;
    before = unit;
    if (unit < ASCII) ascii[unit]!++;
    else if (!isHan(unit)) others += folded[at]!;
    if (isHan(unit) || isLatin(unit)) letterRow = Math.max(letterRow, row);
    else otherRow = Math.max(otherRow, row);
  }
  return { ascii, others, letterRow, otherRow };
}

/** How often the characters of `list` stand in the stretch, all together. */
export function countIn({ ascii, others }: Glance, list: string): number {
  let count = 0;
  for (let at = 0; at < list.length; at++) if (list.charCodeAt(at) < ASCII) count += ascii[list.charCodeAt(at)]!;
  for (const other of others) if (list.includes(other)) count++;
  return count;
}

/** Units of an emoji, or of a phrase with a mark behind it. */
const PHRASES = [2, 3, 4, 5, 6, 7] as const;

/** Whether `length` units stand three times in a row: then `2 * length` units in a row are what stood before them. */
function isThrice(folded: string, length: number): boolean {
  const isAgain = (at: number): boolean => folded.charCodeAt(at) === folded.charCodeAt(at - length);
  // Of so many in a row every `length`th is looked at, and from there to both sides.
  for (let at = length; at < folded.length; at += length) {
    if (!isAgain(at)) continue;
    let first = at;
    while (first > length && isAgain(first - 1)) first--;
    while (at + 1 < folded.length && isAgain(at + 1)) at++;
    if (at + 1 - first >= 2 * length) return true;
  }
  return false;
}

/** Whether a phrase or an emoji stands three times in a row. */
export const hasThrice = (folded: string): boolean => PHRASES.some((length) => isThrice(folded, length));
