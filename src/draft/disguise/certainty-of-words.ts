import { ENGLISH_SYLLABLES } from '../data/latin-words.ts';
import { digitOf } from '../numerals.ts';
import { DIGIT, HAN } from '../tokens.ts';
import { CERTAINTY, NEEDS_CUE } from './certainties.ts';
import { isJoining, isParticleAtEdge } from './edges.ts';
import { isInCode, isInNumbers, isSwearing } from './latin-context.ts';
import * as marks from './marks.ts';
import { endsWell, isAcrossWords, isOrdinary, isRareWord } from './ordinary.ts';
import { isAmongEmoji, type Read } from './read.ts';

/** Whether a word of two characters may be ordinary: always, but beside a syllable in Latin letters that is no English. */
function isDoubtful({ elements, path }: Read): boolean {
  const spelled = elements.filter((_, index) => path.marks[index] === marks.PINYIN);
  return spelled.length === 0 || spelled.some(({ spellings }) => spellings.some((one) => ENGLISH_SYLLABLES.has(one)));
}

/** Characters of which all others are kept, so that a particle in the place of one is no chance: 着江工业大学. */
const MOSTLY_KEPT = 3;

/** Whether the first character of a match is a Chinese numeral. */
const isNumeral = ({ tokens, path }: Read): boolean => {
  const first = tokens.text[path.tokens[0]!]!;
  return tokens.kind[path.tokens[0]!] === HAN && digitOf(first) !== undefined;
};

/**
 * Whether digits that sound like characters are those of a number or a code: 611 where 陆乐乐 is listed, 11月 where 姚乐乐,
 * x11 where 熊依依.
 */
function isCode({ count, tokens, path }: Read): boolean {
  const digits = path.tokens.filter((at) => tokens.kind[at] === DIGIT).length;
  if (count[marks.SOUND] === 0 || digits === 0) return false;
  if (digits === path.tokens.length) return true;
  return count[marks.KEPT] === 0 && (digits > 1 || count[marks.INITIAL]! > 0);
}

/** Whether a match is a month before its day: 5月 in 5月13日. */
const isMonth = ({ tokens, last }: Read): boolean =>
  tokens.text[last] === '月' && tokens.kind[last - 1] === DIGIT && tokens.kind[last + 1] === DIGIT;

/** A word of two characters, where chance is nearest. */
export function certaintyOfPair(read: Read, least: number): number {
  const { count, tokens, path } = read;
  const kept = count[marks.KEPT]! + count[marks.NUMERAL]!;
  const deliberate = count[marks.PINYIN]! + count[marks.PARTS]! + count[marks.EMOJI_NAME]!;
  if (count[marks.MASKED]! > 0 || (isDoubtful(read) && isOrdinary(read))) return 0;
  if (isRareWord(read)) return NEEDS_CUE;
  if (isMonth(read)) return 0;
  const alike = count[marks.SOUND]! + count[marks.LOOK]!;
  // A numeral and what sounds alike count something, and so do two digits: 六刀, 11.
  const digits = path.tokens.filter((at) => tokens.kind[at] === DIGIT).length;
  if (digits === 2 && isInNumbers(read)) return 0;
  // 三斤, 七期: how many there are, where 三金 and 七七 are listed.
  if (alike > 0 && kept === 1 && path.marks[0] === marks.KEPT && isNumeral(read)) return NEEDS_CUE;
  if (alike > 0 && (count[marks.NUMERAL]! > 0 || digits === 2)) return 0;
  if (kept === 1) {
    // A digit and a letter are an amount (2w), a digit and what sounds alike another one.
    if (count[marks.INITIAL] === 0) return alike > 0 && (digits > 0 || !endsWell(read)) ? 0 : least;
    return digits > 0 || isSwearing(read) || isInCode(read) ? 0 : CERTAINTY.oneInitial;
  }
  if (count[marks.INITIAL]! > 0) return 0;
  if (deliberate === 0) return count[marks.LOOK]! > 1 || !endsWell(read) ? 0 : NEEDS_CUE;
  if (count[marks.EMOJI_NAME] === 2) {
    if (isAmongEmoji(read)) return 0;
    // One emoji is mostly meant as itself: 🍊 where 橘子 is listed.
    return path.tokens.length === 1 ? NEEDS_CUE : CERTAINTY.nothingKept;
  }
  if (deliberate === 2) return least;
  return CERTAINTY.nothingKept;
}

/** A word of three characters or more. */
export function certaintyOfLonger(read: Read, least: number): number {
  const { elements, count, tokens, path } = read;
  const length = elements.length;
  const kept = count[marks.KEPT]! + count[marks.NUMERAL]!;
  const hidden = count[marks.MASKED]!;
  if (hidden > 0) return hidden === 1 && kept === length - 1 && !isOrdinary(read) ? CERTAINTY.masked : 0;
  if (isCode(read)) return 0;
  // 想婷婷 where 向婷婷 is listed.
  if (length === 3 && path.marks[0] === marks.SOUND && isJoining(tokens.text[path.tokens[0]!]!)) return 0;
  const isNearlyWhole = kept >= MOSTLY_KEPT && kept === length - 1;
  if ((isParticleAtEdge(read) && !isNearlyWhole) || (count[marks.INITIAL]! > 0 && isSwearing(read))) return 0;
  const alike = count[marks.SOUND]! + count[marks.LOOK]! + count[marks.EMOJI_SOUND]!;
  if (alike === 0) return least;
  if (kept * 3 >= length * 2) return isAcrossWords(read) ? 0 : least;
  if (isOrdinary(read)) return 0;
  if (alike === length) return count[marks.LOOK]! > 0 ? 0 : CERTAINTY.nothingKept;
  return kept === 0 && count[marks.LOOK]! > 0 ? 0 : Math.min(least, CERTAINTY.emojiSound);
}
