import { calibrationError } from '../../../scripts/train/tone-scores.ts';
import { SCALES } from '../../../src/persona/kinds.ts';
import type { Table } from '../table.ts';
import { countsOf, draftsOf, percent, rates, readDrafts, THRESHOLDS, valuesOf } from './drafts.ts';

/** Scales of which the issue asks an F1. */
const MANNERS: ReadonlySet<string> = new Set(['intense', 'formal', 'cute', 'fandom']);

/** Precision, recall, F1 and calibration of every scale on the drafts that only measure. */
export function benchScales(): Table {
  const drafts = readDrafts('measure');
  const values = valuesOf(drafts.map(({ text }) => text));
  const rows = SCALES.map((scale) => {
    const labels = drafts.map(({ tone }) => tone[scale] ?? 0);
    const sure = labels.flatMap((label, index) => (label === 0.5 ? [] : [index]));
    const counts = countsOf(
      sure.length,
      (at) => values[scale][sure[at]!]! > THRESHOLDS[scale],
      (at) => labels[sure[at]!] === 1,
    );
    const off = calibrationError(values[scale], labels);
    const bar = MANNERS.has(scale) ? 'F1 ≥ 85, off ≤ 5' : 'off ≤ 5';
    return [scale, counts.there, THRESHOLDS[scale], ...rates(counts), percent(off), bar];
  });
  return {
    title: `Scales on ${drafts.length} drafts that only measure`,
    head: ['scale', 'drafts', 'line', 'precision %', 'recall %', 'F1 %', 'off %', 'bar'],
    rows,
  };
}

/** How much disguised swearing is heard, and how much that only looks like it. */
export function benchSwearing(): Table {
  const heard = (file: string, isWanted: (vulgar: number) => boolean): [heard: number, all: number] => {
    const drafts = draftsOf('measure', file).filter(({ tone }) => isWanted(tone.vulgar ?? 0));
    const values = valuesOf(drafts.map(({ text }) => text)).vulgar;
    return [values.filter((value) => value > THRESHOLDS.vulgar).length, drafts.length];
  };
  const row = (name: string, [some, all]: readonly [number, number], bar: string): (string | number)[] => [
    name,
    all,
    some,
    percent(some / all),
    bar,
  ];
  return {
    title: 'Disguised swearing that only measures',
    head: ['drafts', 'all', 'over the line', '%', 'bar'],
    rows: [
      row(
        'that swear',
        heard('swearing.jsonl', (vulgar) => vulgar === 1),
        '≥ 95',
      ),
      row(
        'that swear mildly',
        heard('swearing.jsonl', (vulgar) => vulgar === 0.5),
        '',
      ),
      row(
        'that only look like it',
        heard('look-alikes.jsonl', (vulgar) => vulgar === 0),
        '≤ 0.2',
      ),
    ],
  };
}
