import { LINES } from './lines.ts';
import { reading } from './measure.ts';
import { swearwordsIn } from './swearing/swearing.ts';
import type { Swearword } from './swearing/types.ts';
import type { ToneScale } from './types.ts';

/** From here on a word is coarser for being said again. */
const COARSE = 0.4;

const isFirst = (words: readonly Swearword[], index: number): boolean =>
  words.findIndex(({ target }) => target === words[index]!.target) === index;

/** Swearing, whether it is said to somebody or not. */
export const vulgar: ToneScale = {
  scale: 'vulgar',
  threshold: LINES.vulgar,
  measure: (input) => {
    const words = swearwordsIn(input);
    const counted = words.filter(({ target }, index) => target.vulgar >= COARSE || isFirst(words, index));
    return reading(counted.map(({ target, start, end }) => ({ weight: target.vulgar, start, end })));
  },
};
