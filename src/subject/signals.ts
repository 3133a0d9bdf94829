import { SUBJECTS } from '../persona/kinds.ts';
import { TIERS, type Named } from './words.ts';

const TIER_SIGNALS = SUBJECTS.length * TIERS.length;

/** Number of signals: words of every subject and tier, then each subject's share of all words. */
export const SIGNALS = TIER_SIGNALS + SUBJECTS.length;

/** What one, two, three… different words of a tier say: the second less than the first. Our own judgement. */
const HEARD = [0, 1, 1.6, 2, 2.3, 2.5] as const;

/** How much a word of each tier counts for its subject's share. */
const PARTS = [1, 0.5, 0.1] as const;

/** Keeps the share of a single hint small. */
const SILENCE = 0.5;

/** How much a whole share weighs beside a word. */
const SHARE = 3;

/** The signals of the words of one stretch: `subject * 3 + tier`, then the shares. */
export function signalsOf(named: readonly Named[]): Float64Array {
  const values = new Float64Array(SIGNALS);
  const known = new Set<number>();
  for (const { word, signals } of named) {
    if (signals.length === 0 || known.has(word)) continue;
    known.add(word);
    for (const signal of signals) values[signal]!++;
  }
  let all = SILENCE;
  for (let signal = 0; signal < TIER_SIGNALS; signal++) {
    const count = values[signal]!;
    if (count === 0) continue;
    const subject = TIER_SIGNALS + Math.floor(signal / TIERS.length);
    const part = count * PARTS[signal % TIERS.length]!;
    values[subject]! += part;
    all += part;
    values[signal] = HEARD[Math.min(count, HEARD.length - 1)]!;
  }
  for (let subject = TIER_SIGNALS; subject < SIGNALS; subject++) values[subject]! *= SHARE / all;
  return values;
}
