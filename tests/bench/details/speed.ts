import compromise from 'compromise';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { DETECTORS } from '../../../src/detect/registry.ts';
import { judge } from '../../../src/judge/judge.ts';
import { Recollection } from '../../../src/judge/recollection.ts';
import { readDrafts } from '../../corpus/details/read.ts';
import { quantile, type Table } from '../table.ts';
import { compiledWardrobe, judgedAs } from './corpus.ts';

/** Something that reads a draft, and how much rarer it runs than the judge because it takes so much longer. */
interface Reader {
  readonly name: string;
  readonly rarer: number;
  readonly read: (text: string) => unknown;
}

/** Judges as the background does, with the detectors that are always there. */
function read(text: string, recollection?: Recollection): unknown {
  return judge({ text, site: 'weibo' }, 'alt', compiledWardrobe, {
    detectors: DETECTORS,
    recollection,
    promisedOnly: true,
  });
}

const READERS: readonly Reader[] = [
  { name: 'judge', rarer: 1, read: (text) => read(text) },
  { name: 'judge, English prose read by compromise', rarer: 1, read: (text) => judgedAs('alt', text) },
  { name: 'libphonenumber-js alone', rarer: 1, read: (text) => findPhoneNumbersInText(text, 'CN') },
  { name: 'compromise alone', rarer: 10, read: (text) => compromise(text).people().json() },
];

/** UTF-16 units of a post at Weibo's old limit, and how many of them are timed. */
const POST = { length: 140, runs: 2000 } as const;

/** UTF-16 units of a pasted article, and how many of them are timed. */
const ARTICLE = { length: 20_000, runs: 30 } as const;

/** Lengths at which growth is looked at, and how often. compromise takes seconds for the last. */
const GROWTH = [
  { length: 1000, runs: 100 },
  { length: 10_000, runs: 20 },
  { length: 100_000, runs: 5 },
] as const;

const DRAFTS = readDrafts('measure').map(({ text }) => text);

/** All drafts of the measuring half end to end, as often as the longest length needs, no line the same as another. */
function corpusText(length: number): string {
  let text = '';
  for (let pass = 0; text.length < length; pass++) {
    text += DRAFTS.map((draft) => (pass === 0 ? draft : `${draft}（${pass}）`)).join('\n') + '\n';
  }
  return text;
}

const TEXT = corpusText(3 * Math.max(...GROWTH.map(({ length }) => length)));

/** A draft of `length` units out of the corpus, each `turn` another one. */
function draftOf(length: number, turn: number): string {
  const start = (turn * 7919) % (TEXT.length - length);
  return TEXT.slice(start, start + length);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds that `read` takes for each of `runs` drafts of `length` units. */
function timesOf({ read, rarer }: Reader, length: number, runs: number): number[] {
  const drafts = Array.from({ length: Math.max(2, Math.ceil(runs / rarer)) }, (_, turn) => draftOf(length, turn));
  for (const draft of drafts.slice(0, 200)) read(draft);
  return drafts.map((draft) => timed(() => read(draft)));
}

const ms = (value: number): string => value.toFixed(value < 10 ? 3 : 1);

function benchPosts(): Table {
  const rows = READERS.map((reader) => {
    const times = timesOf(reader, POST.length, POST.runs);
    const bar = reader.name === 'judge' ? 'p50 ≤ 0.5, p95 ≤ 2' : '';
    return [reader.name, times.length, ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), bar];
  });
  return {
    title: `Milliseconds for a post of ${POST.length} characters`,
    head: ['what', 'runs', 'p50', 'p95', 'bar'],
    rows,
  };
}

/** A long draft that is judged for the first time, and again with one letter more in its middle. */
function benchArticles(): Table {
  const times = Array.from({ length: ARTICLE.runs }, (_, turn) => {
    const draft = draftOf(ARTICLE.length, turn);
    const middle = ARTICLE.length / 2;
    const recollection = new Recollection();
    return {
      first: timed(() => read(draft, recollection)),
      again: timed(() => read(`${draft.slice(0, middle)}好${draft.slice(middle)}`, recollection)),
    };
  }).slice(2);
  const row = (name: string, values: readonly number[], bar: string): (string | number)[] => [
    name,
    values.length,
    ms(quantile(values, 0.5)),
    ms(quantile(values, 0.95)),
    bar,
  ];
  return {
    title: `Milliseconds for the judge on a draft of ${ARTICLE.length.toLocaleString('en')} characters`,
    head: ['when', 'runs', 'p50', 'p95', 'bar'],
    rows: [
      row(
        'the first time',
        times.map(({ first }) => first),
        '≤ 40',
      ),
      row(
        'after one more key',
        times.map(({ again }) => again),
        '≤ 3',
      ),
    ],
  };
}

function benchGrowth(): Table {
  const rows = READERS.filter(({ name }) => !name.includes('English')).map((reader) => {
    const medians = GROWTH.map(({ length, runs }) => quantile(timesOf(reader, length, runs), 0.5));
    return [
      reader.name,
      ...medians.flatMap((median, index) => [ms(median), ms((median * 1000) / GROWTH[index]!.length)]),
    ];
  });
  return {
    title: 'Growth: milliseconds a draft (p50), and milliseconds per 1,000 characters of it',
    head: ['what', ...GROWTH.flatMap(({ length }) => [`${length / 1000}k`, 'per 1k'])],
    rows,
  };
}

/** How long the judge takes, beside two libraries that do a part of its work, on the same drafts in the same run. */
export function benchSpeed(): Table[] {
  return [benchPosts(), benchArticles(), benchGrowth()];
}
