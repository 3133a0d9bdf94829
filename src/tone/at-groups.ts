import { Measured } from '../draft/measured.ts';
import { loudestOf } from './model/scale.ts';
import { SIGNALS } from './signals.ts';
import { viewOf } from './view.ts';
import type { ToneInput, ToneReading } from './types.ts';

/** Half of the people there are: who names them speaks more often of one of them than against all. */
const EVERYBODY = /男人|女人|女孩|男孩|女生|男生|女性|男性|妇女|姑娘|小伙/u;
const HARSH = ['curse', 'coarse', 'insults-you', 'insults-them', 'rage', 'wrong'].map((name) => SIGNALS.indexOf(name));

/** From here on the model is sure without a harsh word. */
const SURE = 0.94;
/** What is left of a reading that is not. */
const UNSURE = 0.5;
/** Units up to which a text is a saying about people rather than a story. */
const SAYING = 25;

const isStory = (input: ToneInput): boolean =>
  input.text.length > SAYING &&
  EVERYBODY.test(input.folded.text) &&
  viewOf(input).pieces.every(({ signals }) => HARSH.every((signal) => signals[signal] === 0));

/** Attacks on groups, as the model heard them; less where a story names men or women and no harsh word. */
export function attacksOnGroups(input: ToneInput): ToneReading {
  const heard = loudestOf('hostile-at-groups', input);
  const { value } = heard;
  return value > 0 && value < SURE && isStory(input) ? new Measured(value * UNSURE, () => heard.because) : heard;
}
