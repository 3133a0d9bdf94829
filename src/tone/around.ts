import type { Range } from '../draft/types.ts';

const CLAUSE_END = /[。！？!?;；\n]/u;
const LETTER = /[a-z]/i;
const REST_OF_A_WORD = /^[a-z]+/i;

/**
 * Up to `reach` UTF-16 units of a text before `start`, without what is left of a Latin word that would be cut: the i of
 * taxi is nobody.
 */
export function wordsBefore(text: string, start: number, reach: number): string {
  const from = Math.max(0, start - reach);
  const words = text.slice(from, start);
  return from > 0 && LETTER.test(text[from - 1]!) ? words.replace(REST_OF_A_WORD, '') : words;
}

/** What stands before and behind a range in its clause, up to `reach` UTF-16 units on each side. */
export function clauseAround(
  text: string,
  { start, end }: Range,
  reach: number,
): readonly [left: string, right: string] {
  const left = wordsBefore(text, start, reach).split(CLAUSE_END).at(-1)!;
  return [left, text.slice(end, end + reach).split(CLAUSE_END)[0]!];
}
