import { fold } from '../../src/draft/normal.ts';
import { pairBucket, singleBucket } from '../../src/grams/features.ts';
import { EDGE, symbolsOf } from '../../src/grams/symbols.ts';
import { oddsOf, meanOf, train, type Labels, type Trained } from './tone-fit.ts';
import type { Recipe } from './tone-recipes.ts';
import type { Collection } from './tone-sources.ts';

/** What all examples teach a model; `without` leaves examples out. */
export function labelsOf(
  { examples }: Collection,
  { lesson }: Recipe,
  without: (index: number) => boolean = () => false,
): Labels {
  const labels = new Float32Array(examples.length);
  const weights = new Float32Array(examples.length);
  examples.forEach((example, index) => {
    const taught = without(index) ? undefined : lesson(example, index);
    if (!taught) return;
    labels[index] = taught.label;
    weights[index] = taught.weight;
  });
  return { labels, weights };
}

/** Buckets of the n-grams that hold one of some marks. */
function bucketsWith(marks: string, { examples }: Collection): Set<number> {
  const codes = new Set([...marks].map((mark) => mark.codePointAt(0)!));
  const buckets = new Set([...codes].map(singleBucket));
  for (const { source, text } of examples) {
    if (source !== 'own' && source !== 'cped') continue;
    const symbols = symbolsOf(fold(text));
    let previous = EDGE;
    for (let at = 0; at <= symbols.count; at++) {
      const code = at < symbols.count ? symbols.codes[at]! : EDGE;
      if (codes.has(previous) || codes.has(code)) buckets.add(pairBucket(previous, code));
      previous = code;
    }
  }
  return buckets;
}

/** Trains a model by its recipe. */
export function fit(collection: Collection, recipe: Recipe, data = labelsOf(collection, recipe)): Trained {
  const skipped = recipe.deafTo ? bucketsWith(recipe.deafTo, collection) : undefined;
  return meanOf(recipe.settings.map((settings) => train(collection.texts, data, { ...settings, skipped })));
}

/** Log-odds of every own draft by a model that has not seen its fold; `foldOf` says which fold a draft is in. */
export function heldOut(collection: Collection, recipe: Recipe, foldOf: (index: number) => string | number): number[] {
  const own = collection.examples.flatMap(({ source }, index) => (source === 'own' ? [index] : []));
  const odds: number[] = [];
  for (const fold of new Set(own.map(foldOf))) {
    const isHeld = (index: number): boolean => collection.examples[index]!.source === 'own' && foldOf(index) === fold;
    const all = oddsOf(collection.texts, fit(collection, recipe, labelsOf(collection, recipe, isHeld)));
    for (const index of own) if (isHeld(index)) odds[index] = all[index]!;
  }
  return odds;
}
