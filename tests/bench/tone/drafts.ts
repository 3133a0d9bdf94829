import { readdirSync, readFileSync } from 'node:fs';
import { formsOf } from '../../../src/draft/normal.ts';
import { ownWords } from '../../../src/draft/own-words.ts';
import type { Scale } from '../../../src/persona/kinds.ts';
import { TONE_SCALES } from '../../../src/tone/registry.ts';

const CORPUS = new URL('../../corpus/tone/', import.meta.url);

/** A draft of the corpus: how it sounds, 0.5 where that is a matter of taste, 1 where it is not. */
export interface Draft {
  readonly text: string;
  readonly tone: Readonly<Partial<Record<Scale, number>>>;
}

/** Files of the measuring half that are about swearing alone. */
export const OF_SWEARING: readonly string[] = ['swearing.jsonl', 'look-alikes.jsonl'];

/** One JSON object a line. */
export function readRows<T>(file: URL): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The drafts of one file of the corpus; none where there is no such file. */
export function draftsOf(half: 'tune' | 'measure', file: string): Draft[] {
  const folder = new URL(`${half}/`, CORPUS);
  return readdirSync(folder).includes(file) ? readRows<Draft>(new URL(file, folder)) : [];
}

/** All drafts of a half but those about swearing alone. */
export function readDrafts(half: 'tune' | 'measure'): Draft[] {
  return readdirSync(new URL(`${half}/`, CORPUS))
    .sort()
    .filter((file) => !OF_SWEARING.includes(file))
    .flatMap((file) => draftsOf(half, file));
}

/** What every scale says of each text, quoted words left out as the judge leaves them out. */
export function valuesOf(texts: readonly string[]): Readonly<Record<Scale, number[]>> {
  const values = Object.fromEntries(TONE_SCALES.map(({ scale }) => [scale, []])) as unknown as Record<Scale, number[]>;
  for (const text of texts) {
    const forms = formsOf(ownWords(text));
    for (const { scale, measure } of TONE_SCALES) values[scale].push(measure(forms).value);
  }
  return values;
}

/** Where each scale's line is drawn by a bare level. */
export const THRESHOLDS = Object.fromEntries(TONE_SCALES.map(({ scale, threshold }) => [scale, threshold])) as Readonly<
  Record<Scale, number>
>;

export const percent = (share: number): string => (Number.isNaN(share) ? '' : (100 * share).toFixed(1));

/** How well what is found agrees with what is there. */
export interface Counts {
  readonly found: number;
  readonly right: number;
  readonly there: number;
}

/** Counts over the indexes from 0 to `length`. */
export function countsOf(length: number, isFound: (at: number) => boolean, isThere: (at: number) => boolean): Counts {
  let [found, right, there] = [0, 0, 0];
  for (let at = 0; at < length; at++) {
    if (isFound(at)) found++;
    if (isThere(at)) there++;
    if (isFound(at) && isThere(at)) right++;
  }
  return { found, right, there };
}

/** Precision, recall and F1 in percent. */
export const rates = ({ found, right, there }: Counts): string[] => [
  percent(right / found),
  percent(right / there),
  percent((2 * right) / (found + there)),
];
