import { Measured } from '../draft/measured.ts';
import { attacksOnGroups } from './at-groups.ts';
import { insultsIn } from './insults.ts';
import { LINES } from './lines.ts';
import { loudestOf } from './model/scale.ts';
import { viewOf } from './view.ts';
import { WORD_SIGNALS } from './words.ts';
import type { ToneInput, ToneScale } from './types.ts';

/** A doge takes a harsh line back, though not the harshest. */
const TAKEN_BACK = 0.89;
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
    const loudest = [loudestOf('hostile-at-somebody', input), attacksOnGroups(input)].reduce(
      (most, one) => (one.value > most.value ? one : most),
      insultsIn(input),
    );
    const { value } = loudest;
    return value > 0 && isTakenBack(input) ? new Measured(value * TAKEN_BACK, () => loudest.because) : loudest;
  },
};
