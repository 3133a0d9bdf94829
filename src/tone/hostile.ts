import { directedness } from './directed.ts';
import { reading } from './measure.ts';
import { swearwordsIn } from './swearing.ts';
import type { ToneScale } from './types.ts';

/** Insult that is directed at somebody. Swearing at the world, and at oneself, is not hostile. */
export const hostile: ToneScale = {
  scale: 'hostile',
  threshold: 0.5,
  measure: (input) =>
    reading(
      swearwordsIn(input).map(({ target, foldedStart, foldedEnd, start, end }) => {
        const insult = target.insult ?? 0;
        const at = insult === 0 || target.aimed ? 1 : directedness(input, foldedStart, foldedEnd);
        return { weight: insult * at, start, end };
      }),
    ),
};
