import type { Subject } from '../../src/persona/kinds.ts';
import type { Example } from './subject-examples.ts';
import { fit, oddsFor, type Settings } from './subject-fit.ts';

/** How examples are held out: every file in turn, or every sixth example. */
export type Folding = 'files' | 'sixths';

const SIXTHS = 6;

/** Log-odds of every example by a model that has not seen its fold; `words` teach all of them. */
export function heldOut(
  examples: readonly Example[],
  words: readonly Example[],
  subject: Subject,
  folding: Folding,
  settings: Settings,
): number[] {
  const folds =
    folding === 'sixths' ? examples.map((_, index) => String(index % SIXTHS)) : examples.map(({ file }) => file);
  const models = new Map(
    [...new Set(folds)].map((fold) => [
      fold,
      fit([...words, ...examples.filter((_, index) => folds[index] !== fold)], subject, settings),
    ]),
  );
  return examples.map((example, index) => oddsFor(example, models.get(folds[index]!)!));
}

/** How well a line parts examples, and where it lies. */
export interface Parting {
  readonly line: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What a line at `line` finds. */
export function partingAt(line: number, odds: readonly number[], labels: readonly boolean[]): Parting {
  const found = odds.filter((one) => one >= line).length;
  const right = odds.filter((one, index) => one >= line && labels[index]).length;
  const there = labels.filter(Boolean).length;
  return {
    line,
    precision: found === 0 ? 0 : right / found,
    recall: there === 0 ? 0 : right / there,
    f1: found + there === 0 ? 0 : (2 * right) / (found + there),
  };
}

/** The middle of the lines whose F1 is within a hundredth of the best one. */
export function bestParting(odds: readonly number[], labels: readonly boolean[]): Parting {
  const lines = Array.from({ length: 201 }, (_, step) => (step - 100) / 20);
  const partings = lines.map((line) => partingAt(line, odds, labels));
  const best = Math.max(...partings.map(({ f1 }) => f1));
  const good = partings.filter(({ f1 }) => f1 >= best - 0.01);
  return good[good.length >> 1]!;
}
