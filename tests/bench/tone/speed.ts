import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { formsOf } from '../../../src/draft/normal.ts';
import { measureSubjects } from '../../../src/subject/measure.ts';
import { TONE_SCALES } from '../../../src/tone/registry.ts';
import { bundled, starts } from '../loaded.ts';
import { quantile, type Table } from '../table.ts';
import { readDrafts } from './drafts.ts';

const WEIGHTS = fileURLToPath(new URL('../../../src/tone/weights/', import.meta.url));
const SUBJECT_WEIGHTS = fileURLToPath(new URL('../../../src/subject/weights.ts', import.meta.url));
const ENTRY = new URL('entry.ts', import.meta.url);

/** Drafts that are read until the engine has compiled what every key runs through, and drafts that are timed. */
const WARM = 2000;
const TIMED = 1000;

/** Everything that is heard in a draft. */
function read(forms: ReturnType<typeof formsOf>): void {
  for (const { measure } of TONE_SCALES) measure(forms);
  measureSubjects(forms);
}

/** Median µs for all scales and subjects of drafts of `length` units, each read once; folding is the draft's own. */
function speed(length: number): number {
  const text = readDrafts('tune')
    .map((draft) => draft.text)
    .join('，');
  const draftOf = (turn: number): string => {
    const start = (turn * 7919) % (text.length - length);
    return text.slice(start, start + length);
  };
  for (let turn = 0; turn < WARM; turn++) read(formsOf(draftOf(turn)));
  const times = Array.from({ length: TIMED }, (_, turn) => {
    const forms = formsOf(draftOf(WARM + turn));
    const start = performance.now();
    read(forms);
    return (performance.now() - start) * 1000;
  });
  return quantile(times, 0.5);
}

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

/** Milliseconds from nothing loaded until a first draft is heard: median and best of some processes. */
async function loading(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tone-'));
  try {
    return starts(await bundled(ENTRY, folder, 'tone'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How fast all scales and subjects are read, and what their weights weigh. */
export async function benchSpeed(): Promise<Table> {
  const files = readdirSync(WEIGHTS).sort();
  const sizeOf = (isWanted: (file: string) => boolean): number =>
    files.filter(isWanted).reduce((size, file) => size + gzipped(join(WEIGHTS, file)), 0);
  const subjects = gzipped(SUBJECT_WEIGHTS);
  return {
    title: 'Speed and size of all scales and subjects',
    head: ['what', 'measured', 'bar'],
    rows: [
      ['140 characters, µs', speed(140).toFixed(0), '≤ 100'],
      ['2,000 characters, µs', speed(2000).toFixed(0), '≤ 1,000'],
      ['weights of hostile, kB gz', sizeOf((file) => file.startsWith('hostile')).toFixed(1), '≤ 120'],
      ['weights of all scales, kB gz', sizeOf(() => true).toFixed(1), ''],
      ['weights of all subjects, kB gz', subjects.toFixed(1), ''],
      ['weights of both, kB gz', (sizeOf(() => true) + subjects).toFixed(1), '≤ 450'],
      ['load until a first draft is heard, ms: median, best', await loading(), '≤ 30'],
    ],
  };
}
