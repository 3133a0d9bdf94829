const FIRST_HAN = 0x4e00;
const HAN = 0x5200;

/** Rows of a packed list, found by the character that each begins with, without a string for any of them. */
export interface PackedRows {
  readonly packed: string;
  /** Where in `packed` stands what follows a character, given by its UTF-16 unit; 0 where no row begins with it. */
  startOf(unit: number): number;
}

/** Whether a row goes on: a blank or a line break ends it, and so does the end of the list. */
export const goesOn = (unit: number): boolean => unit > 0x20;

/** Finds the rows of a list, parted by blanks and line breaks; each begins with another Chinese character. */
export function rowsOf(packed: string): PackedRows {
  const starts = new Uint32Array(HAN);
  let isInside = false;
  for (let at = 0; at < packed.length; at++) {
    const unit = packed.charCodeAt(at);
    const wasInside = isInside;
    isInside = goesOn(unit);
    if (isInside && !wasInside) starts[unit - FIRST_HAN] = at + 1;
  }
  return { packed, startOf: (unit) => starts[unit - FIRST_HAN] ?? 0 };
}
