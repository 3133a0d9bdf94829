import { SIGNALS } from '../../src/tone/signals.ts';
import { LINES } from '../../src/tone/lines.ts';
import type { Point } from '../../src/grams/curve.ts';
import { curveOf } from './tone-curve.ts';
import { fit, labelsOf } from './tone-folds.ts';
import { oddsOf, type Labels, type Trained } from './tone-fit.ts';
import type { Recipe } from './tone-recipes.ts';
import type { Collection } from './tone-sources.ts';

const FOLDS = 3;
/** Beyond these log-odds a model that has not seen a text is sure of its label. */
const SURE = 2;
/** How much a text counts whose label comes as no surprise: COLD was gathered by keywords, and those are learned soon. */
const OF_THE_SURE = 0.3;
/** Without any people or place named nobody is attacked as one of a group. */
const UNNAMED = 4;
const NAMES = 'names-people';

/** The labels of a recipe, what is learned soon weighing less; `topic` of COLD is left out. */
function levelled(collection: Collection, recipe: Recipe, topic?: string): Labels {
  const { examples, texts } = collection;
  const isLeft = (index: number): boolean => {
    const example = examples[index]!;
    return (
      topic !== undefined &&
      ((example.source === 'cold' && example.topic === topic) || (topic === 'gender' && example.source === 'swsr'))
    );
  };
  const data = labelsOf(collection, recipe, isLeft);
  const quick = { ...recipe, settings: recipe.settings.map((one) => ({ ...one, iterations: one.iterations / 2 })) };
  const weights = data.weights.slice();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (index: number): boolean =>
      examples[index]!.source !== 'cold' || index % FOLDS === fold || isLeft(index);
    const odds = oddsOf(texts, fit(collection, quick, labelsOf(collection, recipe, isHeld)));
    examples.forEach(({ source }, index) => {
      if (source !== 'cold' || index % FOLDS !== fold || weights[index] === 0) return;
      if ((data.labels[index]! > 0.5 ? 1 : -1) * odds[index]! > SURE) weights[index] = OF_THE_SURE;
    });
  }
  return { labels: data.labels, weights };
}

/** A model with what it takes for granted: that without a name nobody is attacked. */
function gated(trained: Trained): Trained {
  const signals = trained.signals.slice();
  signals[SIGNALS.indexOf(NAMES)] = UNNAMED;
  return { ...trained, signals, bias: trained.bias - UNNAMED };
}

/** Share of the held COLD texts that a line parts rightly. */
function accuracyAt(line: number, odds: Float64Array, held: readonly (readonly [number, number])[]): number {
  return held.filter(([index, offensive]) => odds[index]! > line === (offensive === 1)).length / held.length;
}

/** The best line for the held texts, in steps of a tenth. */
function bestLine(odds: Float64Array, held: readonly (readonly [number, number])[]): number {
  const lines = Array.from({ length: 41 }, (_, step) => (step - 20) / 10);
  return lines.reduce((best, line) => (accuracyAt(line, odds, held) > accuracyAt(best, odds, held) ? line : best));
}

/** A curve moved so that it crosses the line of its scale at `odds`. */
function movedTo(curve: readonly Point[], odds: number): Point[] {
  const above = curve.findIndex(([, value]) => value >= LINES.hostile);
  const [before, low] = curve[above - 1]!;
  const [after, high] = curve[above]!;
  const crossing = before + ((LINES.hostile - low) / (high - low)) * (after - before);
  return curve.map(([at, value]) => [Number((at + odds - crossing).toFixed(3)), value]);
}

/**
 * Trains the model of attacks on groups on COLD's training half, tunes its line on COLD's development half, and prints
 * how well it does there, and on each topic by a model that saw nothing of it, with the line of the other topics.
 */
export function trainGroups(
  collection: Collection,
  recipe: Recipe,
): { readonly trained: Trained; readonly curve: Point[] } {
  const { examples, texts } = collection;
  const heldOf = (isWanted: (topic: string) => boolean): [number, number][] =>
    examples.flatMap((example, index): [number, number][] =>
      example.source === 'cold' && example.held && isWanted(example.topic) ? [[index, example.offensive]] : [],
    );
  const percent = (share: number): string => (100 * share).toFixed(2);
  for (const topic of ['race', 'gender', 'region']) {
    const odds = oddsOf(texts, gated(fit(collection, recipe, levelled(collection, recipe, topic))));
    const line = bestLine(
      odds,
      heldOf((other) => other !== topic),
    );
    const accuracy = accuracyAt(
      line,
      odds,
      heldOf((one) => one === topic),
    );
    console.log(`hostile-at-groups    without ${topic}: ${percent(accuracy)} % of it right`);
  }
  const trained = gated(fit(collection, recipe, levelled(collection, recipe)));
  const odds = oddsOf(texts, trained);
  const held = heldOf(() => true);
  const line = bestLine(odds, held);
  console.log(`hostile-at-groups    COLD dev: ${percent(accuracyAt(line, odds, held))} % right at ${line.toFixed(1)}`);
  const curve = curveOf(
    held.map(([index]) => odds[index]!),
    held.map(([, offensive]) => offensive),
  );
  return { trained, curve: movedTo(curve, line) };
}
