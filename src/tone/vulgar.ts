import { LINES } from './lines.ts';
import { reading } from './measure.ts';
import { swearwordsIn } from './swearing/swearing.ts';
import type { ToneScale } from './types.ts';

/** Swearing, whether it is said to somebody or not. */
export const vulgar: ToneScale = {
  scale: 'vulgar',
  threshold: LINES.vulgar,
  measure: (input) =>
    reading(swearwordsIn(input).map(({ target, start, end }) => ({ weight: target.vulgar, start, end }))),
};
