import type { Forms } from '../draft/normal.ts';
import { directedness } from './directed.ts';
import { MARK_SIGNALS, marksOf } from './marks.ts';
import type { Swearword } from './swearing/types.ts';
import { WORD_SIGNALS, type Heard } from './words.ts';

/** What swearwords say: how coarse, and how hard they hit the reader, somebody absent, oneself. */
const SWEAR_SIGNALS = ['coarse', 'coarser', 'insults-you', 'insults-them', 'insults-self'] as const;

/** Whether anybody is there to be attacked: a group by its name, any people or place, the reader. */
const MENTIONS = [
  ['names-group', ['group']],
  ['names-people', ['group', 'gender', 'region']],
  ['names-anybody', ['group', 'gender', 'region', 'you', 'third']],
] as const;

/** Two signals that stand together say more than both: an insult and the reader, anger and a mark. */
const TOGETHER = [
  ['rage', 'doge'],
  ['rage', 'laughter'],
  ['annoyed', 'laughter'],
  ['fed-up', 'laughter'],
  ['curse', 'laughter'],
  ['coarse', 'laughter'],
  ['coarse', 'joy'],
  ['coarse', 'praise'],
  ['coarse', 'exclaims'],
  ['grief', 'laughter'],
  ['grief', 'joy'],
  ['tears', 'laughter'],
  ['tears', 'joy'],
  ['tears', 'fond'],
  ['joy', 'sad-sticker'],
  ['joy', 'annoyed'],
  ['joy', 'wish'],
  ['joy', 'if'],
  ['fright', 'laughter'],
  ['insults-you', 'doge'],
  ['insults-you', 'laughter'],
  ['insults-them', 'doge'],
  ['annoyed', 'you'],
  ['rage', 'you'],
  ['demand', 'you'],
  ['rhetoric', 'you'],
  ['wrong', 'you'],
  ['curse', 'you'],
  ['wrong', 'names-group'],
  ['curse', 'names-group'],
  ['annoyed', 'names-group'],
  ['coarse', 'names-group'],
  ['you', 'asks'],
  ['formal2', 'date'],
  ['formal3', 'formal2'],
  ['cute3', 'waves'],
  ['cute3', 'doubles'],
  ['fandom3', 'fandom2'],
] as const;

/** Names of all signals in the order of their values; weights are trained for this order. */
export const SIGNALS: readonly string[] = [
  ...WORD_SIGNALS,
  ...SWEAR_SIGNALS,
  ...MARK_SIGNALS,
  ...MENTIONS.map(([name]) => name),
  ...TOGETHER.map(([one, other]) => `${one}+${other}`),
];

const FIRST_SWEAR = WORD_SIGNALS.length;
const FIRST_MARK = FIRST_SWEAR + SWEAR_SIGNALS.length;
const FIRST_MENTION = FIRST_MARK + MARK_SIGNALS.length;
const FIRST_PAIR = FIRST_MENTION + MENTIONS.length;
const MENTIONED = MENTIONS.map(([, signals]) => signals.map((signal) => WORD_SIGNALS.indexOf(signal)));
const PAIRS = TOGETHER.map(([one, other]) => [SIGNALS.indexOf(one), SIGNALS.indexOf(other)] as const);

/** Above this coarseness a word is more than a mild one. */
const COARSE = 0.5;

/** A stretch of a draft with what was read of it. Positions in units of the folded text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly words: readonly Heard[];
  readonly swearing: readonly Swearword[];
}

/** Units up to which a word says all that it can; in a longer text it says less of the whole. */
const DENSE = 30;

/** The signals of a stretch, each 0…1. */
export function signalsOf(forms: Forms, { from, to, words, swearing }: Stretch): Float64Array {
  const values = new Float64Array(SIGNALS.length);
  const hear = (signal: number, weight: number): void => {
    values[signal] = 1 - (1 - values[signal]!) * (1 - weight);
  };
  for (const { signals } of words) for (const signal of signals) hear(signal, 0.5);
  for (const { target, foldedStart, foldedEnd } of swearing) {
    hear(FIRST_SWEAR, target.vulgar);
    if (target.vulgar >= COARSE) hear(FIRST_SWEAR + 1, target.vulgar);
    const insult = target.insult ?? 0;
    if (insult === 0) continue;
    const at = target.aimed ? 1 : directedness(forms, foldedStart, foldedEnd);
    hear(FIRST_SWEAR + (at === 1 ? 2 : at > 0 ? 3 : 4), insult);
  }
  const share = Math.min(1, Math.sqrt(DENSE / Math.max(1, to - from)));
  for (let signal = 0; signal < FIRST_MARK; signal++) values[signal] = values[signal]! * share;
  const { text, starts, ends } = forms.folded;
  const original = to > from ? forms.text.slice(starts[from], ends[to - 1]) : '';
  marksOf(original, text.slice(from, to)).forEach((value, index) => (values[FIRST_MARK + index] = value));
  MENTIONED.forEach((signals, index) => {
    values[FIRST_MENTION + index] = Number(signals.some((signal) => values[signal]! > 0));
  });
  PAIRS.forEach(([one, other], index) => (values[FIRST_PAIR + index] = values[one]! * values[other]!));
  return values;
}
