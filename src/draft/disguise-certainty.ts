import { ABBREVIATIONS, ENGLISH_SYLLABLES, ENGLISH_WORDS } from './data/latin-words.ts';
import {
  endsWell,
  goesOn,
  isAmongEmoji,
  isInCode,
  isInName,
  isModel,
  isOrdinary,
  isRareWord,
  isSwearing,
  isTorn,
  isWonderedAt,
  lettersOf,
  type Read,
} from './disguise-context.ts';
import type { Path } from './disguise-path.ts';
import * as marks from './marks.ts';
import type { Element } from './spelled.ts';
import { DIGIT, EMOJI, HAN, hasMarkInWords, LETTER, type Tokens } from './tokens.ts';

/**
 * How sure a word is meant, by what stands in the place of its characters. Only another numeral or another script leaves
 * no doubt; what sounds or looks alike, initials and masks stay below the certainty that a hold needs (0.9), and
 * initials of three letters, lone emoji and words of which nothing is left stay near the one that a warning needs (0.5).
 */
const CERTAINTY = {
  numeral: 0.95,
  shortNumber: 0.8,
  pinyin: 0.85,
  parts: 0.85,
  emoji: 0.8,
  sound: 0.75,
  emojiSound: 0.65,
  look: 0.65,
  /** Two letters of a long user name are written otherwise: 1inxm_0503. */
  longName: 0.9,
  initial: 0.65,
  masked: 0.55,
  /** A mask or emoji between characters that are all there: 北某邮. */
  inserted: 0.7,
  initialsOnly: 0.6,
  oneInitial: 0.45,
  nothingKept: 0.5,
} as const;

/**
 * How sure a reading is that is nothing by itself, but may be meant where the words around speak of what is listed:
 * two initials, or two characters that both only sound alike.
 */
export const NEEDS_CUE = 0.1;

const OF_MARK = new Map<number, number>([
  [marks.NUMERAL, CERTAINTY.numeral],
  [marks.PINYIN, CERTAINTY.pinyin],
  [marks.PARTS, CERTAINTY.parts],
  [marks.EMOJI_NAME, CERTAINTY.emoji],
  [marks.SOUND, CERTAINTY.sound],
  [marks.EMOJI_SOUND, CERTAINTY.emojiSound],
  [marks.LOOK, CERTAINTY.look],
  [marks.INITIAL, CERTAINTY.initial],
  [marks.MASKED, CERTAINTY.masked],
]);

/** Digits of this many are hardly met by chance when they are said in Chinese. */
const SAID_NUMBER = 5;
/** … and when they are said in characters that only sound like digits, or partly hidden. */
const LONG_NUMBER = 7;
/** Digits of a long number that must be there when others are hidden, and how many may be. */
const LEAST_SHOWN = 5;
/** Letters and digits of a user name that nothing else is named by. */
const LONG_NAME = 8;

/** A number: in Chinese numerals, in characters that sound like them, or partly hidden. */
function certaintyOfNumber({ elements, count, tokens, path, first, last }: Read): number {
  const length = elements.length;
  const hidden = count[marks.MASKED]!;
  if (hidden > 0) {
    const isOneGap = last - first === length - 1;
    return length >= LONG_NUMBER && isOneGap && length - hidden >= LEAST_SHOWN ? CERTAINTY.emoji : 0;
  }
  const written = count[marks.KEPT]! + count[marks.NUMERAL]!;
  if (written === length) {
    if (count[marks.NUMERAL] === 0) return 0;
    const isSplit = path.tokens.some((at, index) => index > 0 && tokens.apart[at]);
    if (length >= SAID_NUMBER) return isSplit ? CERTAINTY.shortNumber : CERTAINTY.numeral;
    return length >= 4 ? CERTAINTY.shortNumber : 0;
  }
  return length >= LONG_NUMBER ? CERTAINTY.sound : 0;
}

/** A name of Latin letters and digits, some of them in other spellings. */
function certaintyOfLetters({ elements, count, tokens, path }: Read): number {
  const length = elements.length;
  const written = count[marks.KEPT]! + count[marks.NUMERAL]!;
  if (written === length && count[marks.NUMERAL]! > 0) return CERTAINTY.pinyin;
  if (length < 4 || written + count[marks.LOOK]! < length) return 0;
  const isStyled = written === 0 && path.tokens.every((at) => tokens.kind[at] === LETTER);
  if (!isStyled && written * 2 < length) return 0;
  return length >= LONG_NAME && count[marks.LOOK]! <= 2 ? CERTAINTY.longName : CERTAINTY.look;
}

/** A word that is written in nothing but Latin letters: whole syllables, initials, or both. */
function certaintyOfLatin(read: Read): number {
  const { elements, count, tokens, first, last } = read;
  const { word, spaced } = lettersOf(read);
  const syllables = count[marks.PINYIN]!;
  if (syllables === elements.length) {
    if (!spaced && ENGLISH_WORDS.has(word)) return 0;
    if (word.length < 4) return spaced || isInName(read) ? 0 : NEEDS_CUE;
    const isEnglish = elements.every(({ spellings }) => spellings.some((one) => ENGLISH_SYLLABLES.has(one)));
    if (isEnglish) return 0;
    return elements.length === 2 && isInName(read) ? CERTAINTY.oneInitial : CERTAINTY.pinyin;
  }
  if (ABBREVIATIONS.has(word)) return 0;
  if (elements.length < 3) return spaced || isInName(read) || isWonderedAt(read) ? 0 : NEEDS_CUE;
  if (syllables > 0) return word.length > elements.length + 1 ? CERTAINTY.initial : 0;
  if (isModel(read) || isWonderedAt(read) || isInCode(read)) return 0;
  if (spaced && (tokens.kind[first - 1] === LETTER || tokens.kind[last + 1] === LETTER)) return 0;
  return elements.length > 3 ? CERTAINTY.initial : CERTAINTY.initialsOnly;
}

/** Whether a word of two characters may be ordinary: always, but beside a syllable in Latin letters that is no English. */
function isDoubtful({ elements, path }: Read): boolean {
  const spelled = elements.filter((_, index) => path.marks[index] === marks.PINYIN);
  return spelled.length === 0 || spelled.some(({ spellings }) => spellings.some((one) => ENGLISH_SYLLABLES.has(one)));
}

/** A word of two characters, where chance is nearest. */
function certaintyOfPair(read: Read, least: number): number {
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
function certaintyOfLonger(read: Read, least: number): number {
  const { elements, count } = read;
  const length = elements.length;
  const kept = count[marks.KEPT]! + count[marks.NUMERAL]!;
  const hidden = count[marks.MASKED]!;
  if (hidden > 0) return hidden === 1 && kept === length - 1 && !isOrdinary(read) ? CERTAINTY.masked : 0;
  const alike = count[marks.SOUND]! + count[marks.LOOK]! + count[marks.EMOJI_SOUND]!;
  if (alike === 0 || kept * 3 >= length * 2) return least;
  if (isOrdinary(read)) return 0;
  if (alike === length) return count[marks.LOOK]! > 0 ? 0 : CERTAINTY.nothingKept;
  return kept === 0 && count[marks.LOOK]! > 0 ? 0 : Math.min(least, CERTAINTY.emojiSound);
}

/** Whether emoji or masks stand between the characters, and nothing else is changed: 北某邮. */
function certaintyOfInsertion(read: Read): number {
  const { path, first, last, tokens, elements } = read;
  const words = tokens.folded.text.slice(tokens.start[first], tokens.end[last]);
  // linxm下划线0503
  if (hasMarkInWords(words) && elements.some(({ kind }) => kind === LETTER)) return CERTAINTY.numeral;
  if (last - first + 1 === path.tokens.length) return 0;
  const isMask = Array.from({ length: last - first }, (_, step) => first + step).some(
    (at) => !path.tokens.includes(at) && tokens.kind[at] !== EMOJI,
  );
  return isMask && !isTorn(read) ? CERTAINTY.inserted : 0;
}

/** How sure it is that the word was meant, 0…1. 0 where it is written as listed, and where it is chance. */
export function certaintyOfPath(tokens: Tokens, elements: readonly Element[], path: Path): number {
  const count = new Array<number>(marks.MARKS).fill(0);
  for (const mark of path.marks) count[mark]!++;
  const first = path.tokens[0]!;
  const last = path.tokens.at(-1)!;
  const read: Read = { tokens, elements, path, count, first, last };
  if (goesOn(read)) return 0;
  if (elements.every(({ kind }) => kind === DIGIT)) return certaintyOfNumber(read);
  if (count[marks.KEPT] === elements.length) return certaintyOfInsertion(read);
  if (!elements.some(({ kind }) => kind === HAN)) return certaintyOfLetters(read);
  if (path.marks.every((mark) => mark === marks.PINYIN || mark === marks.INITIAL)) return certaintyOfLatin(read);
  const least = Math.min(...path.marks.map((mark) => OF_MARK.get(mark) ?? 1));
  return elements.length === 2 ? certaintyOfPair(read, least) : certaintyOfLonger(read, least);
}
