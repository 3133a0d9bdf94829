/** The unified ideographs that texts are written with; the rare blocks behind the BMP hold no word of an address. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Whether a UTF-16 unit is one of them. */
export const isCommonHan = (unit: number): boolean => unit >= FIRST && unit <= LAST;

/** The inside of a character class: every Han character but those of `words`. Ranges are what a search is fastest on. */
export function hanExcept(words: string): string {
  const codes = [...new Set(words)].map((character) => character.charCodeAt(0)).sort((a, b) => a - b);
  let ranges = '';
  let from = FIRST;
  for (const code of [...codes, LAST + 1]) {
    if (code > from) ranges += `${String.fromCharCode(from)}-${String.fromCharCode(code - 1)}`;
    from = code + 1;
  }
  return ranges;
}
