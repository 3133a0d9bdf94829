import { isCommonPair } from './common-words.ts';
import { LONGER_WORDS } from './data/longer-words.ts';
import { WORDS_OF_MORE } from './data/rarer-words.ts';

/** What words of three characters and more go on with, by their first one; a comma before, between and behind. */
let rows: ReadonlyMap<string, string> | undefined;

/** Characters of the longest of them. */
const LONGEST = 4;

function rowsOfWords(): ReadonlyMap<string, string> {
  if (!rows) {
    const all = new Map<string, string>();
    for (const row of WORDS_OF_MORE.trim().split(/\s+/)) all.set(row[0]!, `,${row.slice(1)},`);
    for (const word of LONGER_WORDS.trim().split(/\s+/)) {
      all.set(word[0]!, `${all.get(word[0]!) ?? ','}${word.slice(1)},`);
    }
    rows = all;
  }
  return rows;
}

/** Whether a word of three characters or more begins at `from` and holds what stands before `end`. */
function beginsWord(text: string, from: number, end: number): boolean {
  const row = rowsOfWords().get(text[from] ?? '');
  if (row === undefined) return false;
  for (let length = Math.max(3, end - from); length <= LONGEST && from + length <= text.length; length++) {
    if (row.includes(`,${text.slice(from + 1, from + length)},`)) return true;
  }
  return false;
}

/** Whether two doubled characters are one word doubled: 安安静静. */
function areDoubled(one: string, other: string): boolean {
  const [first = '', again] = one;
  const [second = '', too] = other;
  return first !== '' && first === again && second !== '' && second === too && isCommonPair(first, second);
}

/** Whether the two characters at `[start, end)` of a folded text are part of a longer word: 小白 in 小白鞋, 安安 in 安安静静. */
export function isInLongerWord(text: string, start: number, end: number): boolean {
  const two = text.slice(start, end);
  if (areDoubled(two, text.slice(end, end + 2)) || areDoubled(text.slice(Math.max(0, start - 2), start), two))
    return true;
  for (let from = Math.max(0, end - LONGEST); from <= start; from++) if (beginsWord(text, from, end)) return true;
  return false;
}

/** Whether a word of three characters or more begins at `at`, so that no name ends there: 路 in 白路由器. */
export const isBegunWord = (text: string, at: number): boolean => beginsWord(text, at, at + 1);
