import { allMatches } from '../draft/matches.ts';
import type { Range } from '../draft/types.ts';

/** What a calmer hand would write for a run of marks; each pattern matches only what is more than it need be. */
const RUNS: readonly (readonly [pattern: RegExp, calm: (run: string, once: string) => string])[] = [
  // ！！！, ？？, ！？！？: one mark, a question where there is one.
  [/([!！?？])[!！?？]+/gu, (run, once) => /[?？]/u.exec(run)?.[0] ?? once],
  [/([。~～])\1+|(…)\2{2,}/gu, (run) => run[0]!],
  // The same sticker, emoji or letter again and again; laughter keeps three letters.
  [/(\[[^[\]\s]{1,8}\])\1+/gu, (_, once) => once],
  [/(\p{Extended_Pictographic}\p{M}?\p{Emoji_Modifier}?)\1+/gu, (_, once) => once],
  [/([哈嘻嘿呵])\1{3,}/gu, (_, once) => once.repeat(3)],
  [/([啊呜哦噢喔呀哇啦嗷吼呃嗯草])\1{2,}/gu, (_, once) => once],
  [/\b[A-Z]{4,}(?:\s+[A-Z]{2,})*\b/gu, (run) => run[0]! + run.slice(1).toLowerCase()],
];

/** A stretch of a text and the same with fewer marks. */
export interface Calmer {
  readonly range: Range;
  readonly words: string;
}

/**
 * The shortest stretch of `text` that holds every run of marks, with each taken down to one; undefined where there is
 * none. `own` is the text with somebody else's words blanked out: those are left as they are.
 */
export function calmed(text: string, own: string): Calmer | undefined {
  const edits = RUNS.flatMap(([pattern, calm]) =>
    allMatches(own, pattern).map(({ 0: run, 1: once = '', index }) => ({
      start: index,
      end: index + run.length,
      words: calm(run, once),
    })),
  ).sort((one, other) => one.start - other.start);
  const [first] = edits;
  const last = edits.at(-1);
  if (!first || !last) return undefined;
  let words = '';
  let position = first.start;
  for (const edit of edits) {
    words += text.slice(position, edit.start) + edit.words;
    position = edit.end;
  }
  return { range: { start: first.start, end: last.end }, words };
}
