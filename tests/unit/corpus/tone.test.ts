import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SCALES, SUBJECTS } from '../../../src/persona/kinds.ts';
import { nearlySame } from '../../corpus/nearly-same.ts';

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly tone: Readonly<Record<string, number>>;
  readonly subjects: readonly string[];
}

function draftsOf(half: 'tune' | 'measure'): Labelled[] {
  const folder = new URL(`../../corpus/tone/${half}/`, import.meta.url);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        line === '' ? [] : [{ id: `${half}/${file}:${index + 1}`, ...(JSON.parse(line) as Omit<Labelled, 'id'>) }],
      ),
  );
}

const TUNE = draftsOf('tune');
const MEASURE = draftsOf('measure');
const ALL = [...TUNE, ...MEASURE];

it('holds 4,000 drafts or more', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(4000);
});

it('labels with scales and subjects that there are', () => {
  const scales: readonly string[] = SCALES;
  const subjects: readonly string[] = SUBJECTS;
  const wrong = ALL.filter(
    ({ tone, subjects: about }) =>
      Object.entries(tone).some(([scale, value]) => !scales.includes(scale) || ![0.5, 1].includes(value)) ||
      about.some((subject) => !subjects.includes(subject)) ||
      new Set(about).size !== about.length,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

it('has no draft in both halves, nor nearly', () => {
  expect(nearlySame(TUNE, MEASURE)).toEqual([]);
});
