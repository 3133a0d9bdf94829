import { ENGLISH_SYLLABLES } from '../data/latin-words.ts';
import { DIGIT } from '../tokens.ts';
import { CERTAINTY, NEEDS_CUE } from './certainties.ts';
import { isParticleAtEdge } from './edges.ts';
import { isInCode, isSwearing } from './latin-context.ts';
import * as marks from './marks.ts';
import { endsWell, isOrdinary, isRareWord } from './ordinary.ts';
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
  if (kept === 1) {
    // A digit and a letter are an amount (2w), a digit and what sounds alike another one.
    const isDigit = path.tokens.some((at) => tokens.kind[at] === DIGIT);
    if (count[marks.INITIAL] === 0) {
      const isAlike = count[marks.SOUND]! + count[marks.LOOK]! > 0;
      return isAlike && (isDigit || !endsWell(read)) ? 0 : least;
    }
    return isDigit || isSwearing(read) || isInCode(read) ? 0 : CERTAINTY.oneInitial;
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
  if (isParticleAtEdge(read)) return 0;
  const alike = count[marks.SOUND]! + count[marks.LOOK]! + count[marks.EMOJI_SOUND]!;
  if (alike === 0 || kept * 3 >= length * 2) return least;
  if (isOrdinary(read)) return 0;
  if (alike === length) return count[marks.LOOK]! > 0 ? 0 : CERTAINTY.nothingKept;
  return kept === 0 && count[marks.LOOK]! > 0 ? 0 : Math.min(least, CERTAINTY.emojiSound);
}
