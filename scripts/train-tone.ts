/**
 * Trains the models of tone and writes `src/tone/weights/*.ts`. The same texts give the same bytes.
 *
 *   node scripts/train-tone.ts --data FOLDER [--only MODEL]… [--files] [--check]
 *
 * FOLDER holds the published sets that may train (`docs/tone-model.md` names them); the project's own drafts stand in
 * `tests/corpus/tone/tune`. Prints what drafts that were held out say: every fifth one, and with
 * `--files` every file in turn. `--check` only prints.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { LINES } from '../src/tone/lines.ts';
import { valueAt } from '../src/grams/curve.ts';
import type { ModelName } from '../src/tone/model/models.ts';
import { trainGroups } from './train/tone-groups.ts';
import { curveOf } from './train/tone-curve.ts';
import { fit, heldOut } from './train/tone-folds.ts';
import { moduleOf, packed, weightOf } from './train/tone-module.ts';
import { isAsPosted, RECIPES } from './train/tone-recipes.ts';
import { bestScore, calibrationError, scoreAt, type Score } from './train/tone-scores.ts';
import { collect } from './train/tone-sources.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', multiple: true },
    files: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
if (options.data === undefined) {
  console.error('Where is the data? node scripts/train-tone.ts --data FOLDER');
  process.exit(2);
}

const unknown = options.only?.find((name) => !(name in RECIPES));
if (unknown !== undefined) {
  console.error(`There is no model ${unknown}. --only takes ${Object.keys(RECIPES).join(', ')}.`);
  process.exit(2);
}

const WEIGHTS = new URL('../src/tone/weights/', import.meta.url);
const FIFTHS = 5;

const collection = collect(
  new URL('../tests/corpus/tone/tune/', import.meta.url),
  pathToFileURL(`${resolve(options.data)}/`),
);
const own = collection.examples.flatMap((example) => (example.source === 'own' ? [example] : []));
const asPosted = <T>(ofOwn: readonly T[]): T[] => ofOwn.filter((_, index) => isAsPosted(own[index]!));
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const told = ({ line, precision, recall, f1 }: Score): string =>
  `at ${line.toFixed(2)}: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`;

for (const [name, recipe] of Object.entries(RECIPES) as [ModelName, (typeof RECIPES)[ModelName]][]) {
  if (options.only && !options.only.includes(name)) continue;
  if (recipe.scale === undefined) {
    const { trained, curve } = trainGroups(collection, recipe);
    write(name, moduleOf(name, packed(trained, recipe.grams, curve)));
    continue;
  }
  const { scale } = recipe;
  const labels = own.map(({ tone }) => tone[scale] ?? 0);
  const fifths = heldOut(collection, recipe, (index) => index % FIFTHS);
  const curve = curveOf(asPosted(fifths), asPosted(labels));
  const valuesOf = (odds: readonly number[]): number[] => odds.map((one) => valueAt(curve, one));
  const values = valuesOf(fifths);
  console.log(`${name.padEnd(20)} fifths ${told(scoreAt(LINES[scale], values, labels))}`);
  const off = calibrationError(asPosted(values), asPosted(labels));
  console.log(`${''.padEnd(20)} best   ${told(bestScore(values, labels))}, off by ${percent(off)}`);
  if (options.files) {
    const files = valuesOf(heldOut(collection, recipe, (index) => own[index]!.file));
    console.log(`${''.padEnd(20)} files  ${told(scoreAt(LINES[scale], files, labels))}`);
  }
  write(name, moduleOf(name, packed(fit(collection, recipe), recipe.grams, curve)));
}

function write(name: ModelName, source: string): void {
  console.log(`${''.padEnd(20)} ${weightOf(source).toFixed(1)} kB gz`);
  if (options.check) return;
  mkdirSync(WEIGHTS, { recursive: true });
  writeFileSync(new URL(`${name}.ts`, WEIGHTS), source);
}
