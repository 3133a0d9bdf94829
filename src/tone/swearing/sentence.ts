import type { Range } from '../../draft/types.ts';

const ENDS = /[。！？!?;；\n]/u;
/** UTF-16 units on each side in which a sentence is read. */
const REACH = 60;

/** The sentence around a range of a folded text, as far as it is near: what the next one speaks of is something else. */
export function sentenceAround(text: string, { start, end }: Range): string {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split(ENDS)
    .at(-1)!;
  const behind = text.slice(end, end + REACH).split(ENDS)[0]!;
  return before + text.slice(start, end) + behind;
}
