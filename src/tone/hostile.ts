import { Measured } from '../draft/measured.ts';
import { directedness } from './directed.ts';
import { LINES } from './lines.ts';
import { reading } from './measure.ts';
import { loudestOf } from './model/scale.ts';
import { swearwordsIn } from './swearing/swearing.ts';
import { viewOf } from './view.ts';
import { WORD_SIGNALS } from './words.ts';
import type { ToneInput, ToneReading, ToneScale } from './types.ts';

/** Insults by the words themselves and by who is near. */
function insults(input: ToneInput): ToneReading {
  return reading(
    swearwordsIn(input).map(({ target, foldedStart, foldedEnd, start, end }) => {
      const insult = target.insult ?? 0;
      const at = insult === 0 || target.aimed ? 1 : directedness(input, foldedStart, foldedEnd);
      return { weight: insult * at, start, end };
    }),
  );
}

/** A doge takes a harsh line back, though not the harshest. */
const TAKEN_BACK = 0.8;
const DOGE = WORD_SIGNALS.indexOf('doge');

const isTakenBack = (input: ToneInput): boolean =>
  viewOf(input).pieces.some(({ words }) => words.some(({ signals }) => signals.includes(DOGE)));

/**
 * An attack on somebody: by an insult that is directed, or as models heard it, one of attacks on somebody and one of
 * attacks on whole groups. Swearing at the world, and at oneself, is not hostile. The loudest of the three is told.
 */
export const hostile: ToneScale = {
  scale: 'hostile',
  threshold: LINES.hostile,
  measure: (input) => {
    const loudest = [loudestOf('hostile-at-somebody', input), loudestOf('hostile-at-groups', input)].reduce(
      (most, one) => (one.value > most.value ? one : most),
      insults(input),
    );
    const { value } = loudest;
    return value > 0 && isTakenBack(input) ? new Measured(value * TAKEN_BACK, () => loudest.because) : loudest;
  },
};
