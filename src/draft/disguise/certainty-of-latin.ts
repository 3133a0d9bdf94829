import { ABBREVIATIONS, ENGLISH_SYLLABLES, ENGLISH_WORDS } from '../data/latin-words.ts';
import { HAN, LETTER } from '../tokens.ts';
import { CERTAINTY, NEEDS_CUE } from './certainties.ts';
import {
  isInCode,
  isInHost,
  isInName,
  isInPinyin,
  isInQuery,
  isModel,
  isWonderedAt,
  lettersOf,
} from './latin-context.ts';
import * as marks from './marks.ts';
import type { Read } from './read.ts';

/** English words that read as 阿 and a syllable. */
const ENGLISH_IN_A: ReadonlySet<string> = new Set(
  'along amen aping aging awake await alike aligned abide aside alan akin'.split(' '),
);

/** Letters of this many in one, between Chinese characters, are hardly an English word that no list has: fangfang. */
const LONG_WORD = 7;

/** Whether syllables that English has too are written in one among Chinese words. */
function isSaidInChinese({ tokens, first, last }: Read, word: string, spaced: boolean): boolean {
  if (spaced || word.length < LONG_WORD) return false;
  return [first - 1, last + 1].some((at) => tokens.kind[at] === HAN);
}

/** A word that is written in nothing but Latin letters: whole syllables, initials, or both. */
export function certaintyOfLatin(read: Read): number {
  const { elements, count, tokens, first, last } = read;
  const { word, spaced } = lettersOf(read);
  if (isInHost(tokens.folded.text, tokens.start[first]!, tokens.end[last]!)) return 0;
  const syllables = count[marks.PINYIN]!;
  if (syllables === elements.length) {
    if (!spaced && ENGLISH_WORDS.has(word)) return 0;
    if (word.length < 4) return spaced || isInName(read) ? 0 : NEEDS_CUE;
    const isEnglish = elements.every(({ spellings }) => spellings.some((one) => ENGLISH_SYLLABLES.has(one)));
    if (elements.length === 2 && isInPinyin(read, spaced)) return NEEDS_CUE;
    if (isEnglish) return isSaidInChinese(read, word, spaced) ? CERTAINTY.oneInitial : 0;
    return elements.length === 2 && isInName(read) ? CERTAINTY.oneInitial : CERTAINTY.pinyin;
  }
  if (ABBREVIATIONS.has(word)) return 0;
  if (elements.length < 3) {
    if (isInName(read) || isWonderedAt(read)) return 0;
    // nian g
    if (spaced) return syllables > 0 && word.length > 4 ? NEEDS_CUE : 0;
    // 阿 is spelled by one letter: ajie.
    return word.length > 3 && elements[0]!.text === '阿' && !ENGLISH_IN_A.has(word) ? CERTAINTY.nothingKept : NEEDS_CUE;
  }
  if (ENGLISH_WORDS.has(word)) return 0;
  if (syllables > 0) return word.length > elements.length + 1 ? CERTAINTY.initial : 0;
  if (isModel(read) || isWonderedAt(read) || isInCode(read) || isInQuery(read)) return 0;
  if (spaced && (tokens.kind[first - 1] === LETTER || tokens.kind[last + 1] === LETTER)) return 0;
  return elements.length > 3 ? CERTAINTY.initial : CERTAINTY.initialsOnly;
}
