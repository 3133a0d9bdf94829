/** How one character of a listed word is written in a draft. */
export const KEPT = 0;
/** Another numeral of the same digit: 四 for 4, 贰 for 二. */
export const NUMERAL = 1;
/** Its syllable in Latin letters. */
export const PINYIN = 2;
/** Taken apart: 弓长 for 张. */
export const PARTS = 3;
/** An emoji that has its name. */
export const EMOJI_NAME = 4;
/** Another character of the same syllable. */
export const SOUND = 5;
/** An emoji whose name has the same syllable. */
export const EMOJI_SOUND = 6;
/** A character that looks like it. */
export const LOOK = 7;
/** The first letter of its syllable. */
export const INITIAL = 8;
/** Hidden behind a mask: 林*满. */
export const MASKED = 9;

export type Mark = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Number of marks. */
export const MARKS = 10;
