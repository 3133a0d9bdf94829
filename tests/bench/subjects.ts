import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { formsOf } from '../../src/draft/normal.ts';
import { ownWords } from '../../src/draft/own-words.ts';
import { SUBJECTS, type Subject } from '../../src/persona/kinds.ts';
import { measureSubjects } from '../../src/subject/measure.ts';
import { ABOUT } from '../../src/subject/types.ts';
import { viewOf } from '../../src/tone/view.ts';
import { quantile, type Table } from './table.ts';

const CORPUS = new URL('../corpus/tone/', import.meta.url);
const WEIGHTS = new URL('../../src/subject/weights.ts', import.meta.url);

interface Labelled {
  readonly text: string;
  readonly subjects: readonly Subject[];
}

function read(half: 'tune' | 'measure'): Labelled[] {
  const folder = new URL(`${half}/`, CORPUS);
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Labelled),
    );
}

const percent = (share: number): string => (100 * share).toFixed(1);

const BINS = 10;

/** Bins of equal width: how far the values in each are, in sum, from what is there. */
const noBins = (): Float64Array => new Float64Array(BINS);

/** Expected calibration error (Naeini et al. 2015): how far values are from shares, over all drafts. */
const calibrationError = (off: Float64Array, drafts: number): number =>
  off.reduce((sum, error) => sum + Math.abs(error), 0) / drafts;

/** Precision, recall, F1 and calibration of every subject on the drafts of the measuring half. */
function accuracy(): Table {
  const counts = SUBJECTS.map(() => ({ right: 0, wrong: 0, missed: 0, off: noBins() }));
  const drafts = read('measure');
  for (const { text, subjects } of drafts) {
    const measured = measureSubjects(formsOf(ownWords(text)));
    SUBJECTS.forEach((subject, index) => {
      const { value } = measured.get(subject)!;
      const isFound = value >= ABOUT;
      const isThere = subjects.includes(subject);
      counts[index]!.off[Math.min(BINS - 1, Math.floor(value * BINS))]! += value - Number(isThere);
      if (isFound) counts[index]![isThere ? 'right' : 'wrong']++;
      else if (isThere) counts[index]!.missed++;
    });
  }
  const rows = SUBJECTS.map((subject, index) => {
    const { right, wrong, missed, off } = counts[index]!;
    const f1 = (2 * right) / (2 * right + wrong + missed);
    const shares = [right / (right + wrong), right / (right + missed), f1, calibrationError(off, drafts.length)];
    return [subject, right + missed, ...shares.map(percent)];
  });
  return {
    title: `Subjects of ${drafts.length} drafts that only measure`,
    head: ['subject', 'drafts', 'precision %', 'recall %', 'F1 %', 'off by %'],
    rows,
  };
}

const ROUNDS = 20;
const LENGTH = 140;

/** What one measurement of a draft of Weibo's old length takes once the draft is read for its tone, µs. */
function speed(): number {
  const drafts = read('tune')
    .map(({ text }) => text.padEnd(LENGTH, `，${text}`).slice(0, LENGTH))
    .slice(0, 200);
  const times: number[] = [];
  for (const text of drafts) {
    const forms = formsOf(text);
    viewOf(forms);
    measureSubjects(forms);
    const start = performance.now();
    for (let round = 0; round < ROUNDS; round++) measureSubjects(forms);
    times.push(((performance.now() - start) * 1000) / ROUNDS);
  }
  return quantile(times.slice(times.length / 2), 0.5);
}

/** How well and how fast the subjects of a draft are told. */
export function benchSubjects(): Table[] {
  const weights = gzipSync(readFileSync(WEIGHTS), { level: 9 }).length;
  return [
    accuracy(),
    {
      title: 'Subjects, speed and size',
      head: ['measured', 'value', 'goal'],
      rows: [
        [`all subjects of ${LENGTH} characters, µs`, speed().toFixed(1), '≤ 40'],
        ['weights, kB gz', (weights / 1000).toFixed(1), '≤ 150'],
      ],
    },
  ];
}
