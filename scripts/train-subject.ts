/**
 * Trains the models of subjects from `tests/corpus/tone/tune` and the lexicons, and writes `src/subject/weights.ts`. The
 * same texts give the same bytes.
 *
 *   node scripts/train-subject.ts [--check]
 *
 * Prints what examples that were held out say: every sixth one. `--check` also holds out every file in turn, and only
 * prints.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { valueAt } from '../src/grams/curve.ts';
import { SUBJECTS } from '../src/persona/kinds.ts';
import { readExamples } from './train/subject-examples.ts';
import { fit, SETTINGS } from './train/subject-fit.ts';
import { bestParting, heldOut, partingAt, type Parting } from './train/subject-folds.ts';
import { moduleOf, packed, withLine } from './train/subject-module.ts';
import { wordExamples } from './train/subject-words.ts';
import { curveOf } from './train/tone-curve.ts';
import { calibrationError } from './train/tone-scores.ts';

const WEIGHTS = new URL('../src/subject/weights.ts', import.meta.url);

const examples = readExamples(new URL('../tests/corpus/tone/tune/', import.meta.url));
const words = wordExamples();
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const told = ({ precision, recall, f1 }: Parting): string =>
  `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`;

const isCheck = process.argv.includes('--check');

const models = new Map(
  SUBJECTS.map((subject) => {
    const labels = examples.map(({ subjects }) => subjects.has(subject));
    const odds = heldOut(examples, words, subject, 'sixths', SETTINGS);
    const best = bestParting(odds, labels);
    const shares = labels.map(Number);
    const curve = withLine(curveOf(odds, shares), best.line);
    const off = calibrationError(
      odds.map((one) => valueAt(curve, one)),
      shares,
    );
    console.log(
      `${subject.padEnd(12)} ${String(labels.filter(Boolean).length).padStart(4)}  sixths ${told(best)}, off by ${percent(off)}`,
    );
    if (isCheck) {
      const files = heldOut(examples, words, subject, 'files', SETTINGS);
      console.log(`${''.padEnd(18)}files  ${told(partingAt(best.line, files, labels))}`);
    }
    return [subject, packed(fit([...words, ...examples], subject, SETTINGS), curve)] as const;
  }),
);

const source = await format(moduleOf(models), { ...(await resolveConfig(WEIGHTS)), parser: 'typescript' });
console.log(`${examples.length} examples, ${words.length} words; ${(gzipSync(source).length / 1000).toFixed(1)} kB gz`);
if (!isCheck) writeFileSync(WEIGHTS, source);
