/**
 * Trains the model of person names and writes `src/detect/lists/person-model.ts`.
 *
 *   node scripts/lists/persons.ts FOLDER
 *
 * FOLDER holds the texts that may train what is shipped, as JSON lines: `tone/cold.{train,dev}.jsonl` (COLD, Apache-2.0),
 * `tone/swsr.train.jsonl` (SWSR, MIT), `tone/cped.{test,valid}.jsonl` (CPED, Apache-2.0). Names in them are replaced by
 * made-up ones. The same texts give the same file, to the byte.
 */
import { writeFileSync } from 'node:fs';
import { gazetteer, type Gazetteer } from '../../src/detect/gazetteer.ts';
import { unpackPairs } from '../../src/detect/persons/pairs.ts';
import { packWeights } from '../../src/detect/persons/weights.ts';
import { figures, seeded } from './persons/names.ts';
import { packPairs } from './persons/pairs.ts';
import { dialogues, makeSamples, ordinaryTexts, ownSamples, sentenceSamples } from './persons/samples.ts';
import { doubtful, examplesOf, train } from './persons/train.ts';

const SETTINGS = { rate: 0.15, l1: 8, l2: 1, epochs: 3 };
/** What looks this much like a name and is not labelled as one teaches nothing in the second round. */
const DOUBT = 0.6;
/** How often the project's own drafts are repeated among the others. */
const OWN_WEIGHT = 12;
/** How often the ordinary texts are gone through, with other names each time. */
const ROUNDS = 3;
const SEED = 7;

const folder = process.argv[2];
if (!folder) throw new Error('node scripts/lists/persons.ts FOLDER');

const names = (list: Iterable<string>): Gazetteer<true> => gazetteer([...list].map((name) => [name, true] as const));

/** A text without the names of a list, so that their characters do not count as common pairs. */
function without(listed: Gazetteer<true>, text: string): string {
  let kept = '';
  let position = 0;
  for (const { start, end } of listed.find(text)) {
    kept += `${text.slice(position, start)} `;
    position = end;
  }
  return kept + text.slice(position);
}

const cast = dialogues(folder);
const listed = names(figures);
const speakers = names(cast.speakers);
const pairs = packPairs([
  ...ordinaryTexts(folder).map((text) => without(listed, text)),
  ...cast.texts.map((text) => without(speakers, text)),
]);
const random = seeded(SEED);
const samples = Array.from({ length: ROUNDS }, () => [
  ...makeSamples(folder, random),
  ...sentenceSamples(random),
]).flat();
for (let copy = 0; copy < OWN_WEIGHT; copy++) samples.push(...ownSamples());
const examples = examplesOf(samples, unpackPairs(pairs));
const first = train(examples, random, SETTINGS);
const weights = train(examples, random, SETTINGS, doubtful(examples, first, DOUBT));
const { packed, scale } = packWeights(weights);

const target = new URL('../../src/detect/lists/person-model.ts', import.meta.url);
writeFileSync(
  target,
  `/**
 * The model of person names, made by \`scripts/lists/persons.ts\` from COLD (Apache-2.0), SWSR (MIT), CPED (Apache-2.0) and
 * the project's own drafts. Not to be edited.
 */

/** Common pairs of characters, as \`unpackPairs\` reads them. */
export const PERSON_PAIRS = \`
${pairs}
\`;

/** Weights by bucket, as \`unpackWeights\` reads them. */
export const PERSON_WEIGHTS =
  '${packed}';

export const WEIGHT_SCALE = ${scale};
`,
);
console.log(`${examples.labels.length} candidates, ${packed.length / 2} weights`);
