import { COMMON_PAIRS } from '../draft/data/common-pairs.ts';
import { ENGLISH_SYLLABLES, ENGLISH_WORDS } from '../draft/data/latin-words.ts';
import { LONGER_WORDS } from '../draft/data/longer-words.ts';

/** Letters that people write for other words of theirs: a listed word that is one of them is met everywhere. */
const LETTERS =
  'yyds xswl awsl nsdd dbq zqsg xdm bdjw plmm ssfd u1s1 ok by up ip ai app vip pk kpi ppt wifi hr boss'.split(' ');

let words: readonly string[] | undefined;

/** Words of everyday writing, to see which of them a listed word would be taken for. */
export function everydayWords(): readonly string[] {
  words ??= [
    ...COMMON_PAIRS.trim()
      .split(/\s+/)
      .flatMap(([first, ...others]) => others.map((other) => first! + other)),
    ...LONGER_WORDS.trim().split(/\s+/),
    ...ENGLISH_WORDS,
    ...ENGLISH_SYLLABLES,
    ...LETTERS,
  ];
  return words;
}
