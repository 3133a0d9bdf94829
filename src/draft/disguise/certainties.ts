import * as marks from './marks.ts';

/**
 * How sure a word is meant, by what stands in the place of its characters. Only another numeral or another script leaves
 * no doubt; what sounds or looks alike, initials and masks stay below the certainty that a hold needs (0.9), and
 * initials of three letters, lone emoji and words of which nothing is left stay near the one that a warning needs (0.5).
 */
export const CERTAINTY = {
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

/** How sure the least sure of some marks is. */
export const leastOf = (all: readonly marks.Mark[]): number => Math.min(...all.map((mark) => OF_MARK.get(mark) ?? 1));
