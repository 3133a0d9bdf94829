import { ENGLISH_SYLLABLES } from '../data/latin-words.ts';
import { DIGIT } from '../tokens.ts';
import { CERTAINTY, NEEDS_CUE } from './certainties.ts';
import { isParticleAtEdge } from './edges.ts';
import { isInCode, isSwearing } from './latin-context.ts';
import * as marks from './marks.ts';
import { endsWell, isAcrossWords, isOrdinary, isRareWord } from './ordinary.ts';
import { isAmongEmoji, type Read } from './read.ts';

/** Whether a word of two characters may be ordinary: always, but beside a syllable in Latin letters that is no English. */
function isDoubtful({ elements, path }: Read): boolean {
  const spelled = elements.filter((_, index) => path.marks[index] === marks.PINYIN);
  return spelled.length === 0 || spelled.some(({ spellings }) => spellings.some((one) => ENGLISH_SYLLABLES.has(one)));
}

/** A word of two characters, where chance is nearest. */
export function certaintyOfPair(read: Read, least: number): number {
  const { count, tokens, path } = read;
  const kept = count[marks.KEPT]! + count[marks.NUMERAL]!;
  const deliberate = count[marks.PINYIN]! + count[marks.PARTS]! + count[marks.EMOJI_NAME]!;
  if (count[marks.MASKED]! > 0 || (isDoubtful(read) && isOrdinary(read))) return 0;
  if (isRareWord(read)) return NEEDS_CUE;
  const alike = count[marks.SOUND]! + count[marks.LOOK]!;
  // A numeral and what sounds alike count something, and so do two digits: 六刀, 11.
  const digits = path.tokens.filter((at) => tokens.kind[at] === DIGIT).length;
  if (alike > 0 && (count[marks.NUMERAL]! > 0 || digits === 2)) return 0;
  if (kept === 1) {
    // A digit and a letter are an amount (2w), a digit and what sounds alike another one.
    if (count[marks.INITIAL] === 0) return alike > 0 && (digits > 0 || !endsWell(read)) ? 0 : least;
    return digits > 0 || isSwearing(read) || isInCode(read) ? 0 : CERTAINTY.oneInitial;
  }
  if (count[marks.INITIAL]! > 0) return 0;
  if (deliberate === 0) return count[marks.LOOK]! > 1 || !endsWell(read) ? 0 : NEEDS_CUE;
  if (count[marks.EMOJI_NAME] === 2) return isAmongEmoji(read) ? 0 : CERTAINTY.nothingKept;
  if (deliberate === 2) return least;
  return CERTAINTY.nothingKept;
}

/** A word of three characters or more. */
export function certaintyOfLonger(read: Read, least: number): number {
  const { elements, count } = read;
  const length = elements.length;
  const kept = count[marks.KEPT]! + count[marks.NUMERAL]!;
  const hidden = count[marks.MASKED]!;
  if (hidden > 0) return hidden === 1 && kept === length - 1 && !isOrdinary(read) ? CERTAINTY.masked : 0;
  if (isParticleAtEdge(read) || (count[marks.INITIAL]! > 0 && isSwearing(read))) return 0;
  const alike = count[marks.SOUND]! + count[marks.LOOK]! + count[marks.EMOJI_SOUND]!;
  if (alike === 0) return least;
  if (kept * 3 >= length * 2) return isAcrossWords(read) ? 0 : least;
  if (isOrdinary(read)) return 0;
  if (alike === length) return count[marks.LOOK]! > 0 ? 0 : CERTAINTY.nothingKept;
  return kept === 0 && count[marks.LOOK]! > 0 ? 0 : Math.min(least, CERTAINTY.emojiSound);
}
