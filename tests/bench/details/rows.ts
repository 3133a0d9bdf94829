import { DETECTORS } from '../../../src/detect/registry.ts';
import { judge } from '../../../src/judge/judge.ts';
import { readDrafts } from '../../corpus/details/read.ts';
import { quantile, type Table } from '../table.ts';
import { compiledWardrobe } from './corpus.ts';

/** UTF-16 units of a row: a draft up to 2,000 is read in one piece, so nothing grows beyond. */
const LENGTHS = [500, 1000, 1990] as const;
const LONGEST = 1990;

/** How many pieces are cut out of drafts, how many are put together of two marks, and how many rows are shown. */
const CUT = 600;
const PAIRED = 600;
const SHOWN = 6;

/** Characters that patterns begin and end with, repeat, or look behind. */
const MARKS = [
  ...' \t\n.,，。!！?？~-_—…·*#@$%^&()（）[]【】{}<>《》“”"\'`/\\|+=:：;；',
  ...'0123456789１①一二三四五六七八九十百千万零〇年月日时号楼栋室单元路街区市省县镇村里园大学院班级岁生人我你他她的了是在有和不妈奶哥哔草操',
  ...'aeiouxzwcomhttpqv❤😂🐎💩🌿\u200b\ufe0f',
];

/** A row of the same numbers for every run: a linear congruential generator (Numerical Recipes). */
function numbers(): (below: number) => number {
  let state = 20_261_124;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function pieces(): string[] {
  const next = numbers();
  const drafts = readDrafts('tune')
    .map(({ text }) => text)
    .join('\n');
  const cut = Array.from({ length: CUT }, () => {
    const start = next(drafts.length - 8);
    return drafts.slice(start, start + 2 + next(6));
  });
  const paired = Array.from({ length: PAIRED }, () => MARKS[next(MARKS.length)]! + MARKS[next(MARKS.length)]!);
  return [...new Set([...MARKS, ...cut, ...paired])];
}

/** A piece as a table can show it, what nobody sees by its number. */
const shown = (piece: string): string =>
  JSON.stringify(piece)
    .replaceAll('|', '\\|')
    .replace(/[\p{Cf}\p{Mn}]/gu, (unseen) => `\\u${unseen.codePointAt(0)!.toString(16)}`);

/** Milliseconds for all that the judge reads in a row of one piece: the best of some, so that nothing else is counted. */
function timeOf(piece: string, length: number, runs: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    judge({ text, site: 'weibo' }, 'alt', compiledWardrobe, { detectors: DETECTORS });
    return performance.now() - start;
  });
  return Math.min(...times);
}

/**
 * The rows that take longest, out of more than a thousand: a pattern that backtracks badly takes seconds for one of
 * them, and eight times as long for twice the length.
 */
export function benchRows(): Table {
  const rows = pieces().map((piece) => ({ piece, time: timeOf(piece, LONGEST, 2) }));
  const slowest = rows.toSorted((a, b) => b.time - a.time).slice(0, SHOWN);
  const median = quantile(
    rows.map(({ time }) => time),
    0.5,
  );
  return {
    title: `Milliseconds for the slowest of ${rows.length.toLocaleString('en')} rows of one piece, by their length`,
    head: ['piece', ...LENGTHS.map((length) => length.toLocaleString('en'))],
    rows: [
      ['median of all', '', '', median.toFixed(1)],
      ...slowest.map(({ piece }) => [shown(piece), ...LENGTHS.map((length) => timeOf(piece, length, 3).toFixed(1))]),
    ],
  };
}
