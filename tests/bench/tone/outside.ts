import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import { TONE_SCALES } from '../../../src/tone/registry.ts';
import type { Table } from '../table.ts';
import { countsOf, percent, rates, readRows, THRESHOLDS, valuesOf } from './drafts.ts';

interface Post {
  readonly text: string;
  readonly emotion: string;
}

const NEGATIVE: readonly string[] = ['angry', 'sad', 'fear'];
const ORDINARY: readonly string[] = ['happy', 'neutral'];

const SUNNY = compileWardrobe(
  parseWardrobe({ personas: [{ id: 'sunny', name: '大号', voice: { angry: 'warn', sad: 'warn', afraid: 'warn' } }] }),
);

/** Whether a persona that is never angry, sad or afraid is warned of a post. */
const isUnhappy = ({ text }: Post): boolean =>
  judge({ text }, 'sunny', SUNNY, { detectors: [], promisedOnly: true }).findings.some(({ rule }) => rule === 'voice');

/** Ordinary posts with the emotion that somebody heard in them; nothing is trained on them. */
function benchPosts(folder: URL): Table[] {
  const posts = readRows<Post>(new URL('tone/measure.smp-usual.dev.jsonl', folder));
  const values = valuesOf(posts.map(({ text }) => text));
  const isOver = (scale: 'angry' | 'sad' | 'afraid' | 'happy', at: number): boolean =>
    values[scale][at]! > THRESHOLDS[scale];
  const unhappy = posts.map(isUnhappy);
  const row = (
    name: string,
    isFound: (at: number) => boolean,
    emotions: readonly string[],
    bar: string,
    reference: string,
  ): (string | number)[] => {
    const counts = countsOf(posts.length, isFound, (at) => emotions.includes(posts[at]!.emotion));
    return [name, counts.there, ...rates(counts).slice(0, 2), bar, reference];
  };
  const ordinary = posts.flatMap(({ emotion }, at) => (ORDINARY.includes(emotion) ? [at] : []));
  const alarms = (name: string, isOver: (at: number) => boolean, bar: string): (string | number)[] => {
    const over = ordinary.filter(isOver).length;
    return [name, over, percent(over / ordinary.length), bar];
  };
  return [
    {
      title: `Moods of ${posts.length} ordinary posts (SMP2020-EWECT, usual, development half)`,
      head: ['mood', 'posts', 'precision %', 'recall %', 'bar', 'a model trained on such posts'],
      rows: [
        row('angry', (at) => isOver('angry', at), ['angry'], 'P ≥ 90, R ≥ 45', '93, 58'),
        row(
          'angry, sad or afraid, each by its line',
          (at) => isOver('angry', at) || isOver('sad', at) || isOver('afraid', at),
          NEGATIVE,
          '',
          '',
        ),
        row('the same, told to who minds all three', (at) => unhappy[at]!, NEGATIVE, 'P ≥ 88, R ≥ 60', '91, 76'),
        row('happy', (at) => isOver('happy', at), ['happy'], 'P ≥ 88, R ≥ 40', '92, 44'),
      ],
    },
    {
      title: `Warnings on ${ordinary.length} of them that are happy or neutral`,
      head: ['scale', 'over the line', '%', 'bar'],
      rows: [
        ...TONE_SCALES.map(({ scale, threshold }) =>
          alarms(scale, (at) => values[scale][at]! > threshold, scale === 'hostile' ? '≤ 0.3' : ''),
        ),
        alarms('angry, sad or afraid, told to who minds all three', (at) => unhappy[at]!, ''),
      ],
    },
  ];
}

/** COLD's development half, which was only used to draw the line. */
function benchAttacks(folder: URL): Table {
  const texts = readRows<{ text: string; offensive: number; topic: string }>(new URL('tone/cold.dev.jsonl', folder));
  const values = valuesOf(texts.map(({ text }) => text)).hostile;
  const row = (name: string, isWanted: (topic: string) => boolean): (string | number)[] => {
    const rows = texts.flatMap(({ topic }, at) => (isWanted(topic) ? [at] : []));
    const right = rows.filter((at) => values[at]! > THRESHOLDS.hostile === (texts[at]!.offensive === 1));
    return [name, rows.length, percent(right.length / rows.length)];
  };
  return {
    title: "Attacks on groups (COLD's development half; the bar of 81 % is for its test half)",
    head: ['topic', 'texts', 'right %'],
    rows: [
      ...[...new Set(texts.map(({ topic }) => topic))].sort().map((topic) => row(topic, (other) => other === topic)),
      row('all', () => true),
    ],
  };
}

/** What is measured on sets that are no part of the project; `data` is the path of their folder. */
export function benchOutside(data: string): Table[] {
  const folder = pathToFileURL(`${resolve(data)}/`);
  return [...benchPosts(folder), benchAttacks(folder)];
}
