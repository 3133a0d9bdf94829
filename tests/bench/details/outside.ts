import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DETAIL_KINDS, type DetailKind } from '../../../src/persona/kinds.ts';
import { louder, type Level } from '../../../src/persona/levels.ts';
import type { Verdict } from '../../../src/judge/types.ts';
import type { Table } from '../table.ts';
import { foundIn, judgedAs, share } from './corpus.ts';
import { f1, likeness, NO_SCORE, precision, recall, scoreByKind, type Judged, type Score, type Span } from './score.ts';

/** The rules that speak of identifying details; tone and circumstances have benches of their own. */
const DETAIL_RULES: ReadonlySet<string> = new Set(['detail', 'fact', 'listener']);

const LOUD = ['hold', 'warn', 'note'] as const satisfies readonly Level[];

/** Rows of a set that is no part of the project: JSON lines under the folder that `--data` names. */
function readRows<T>(folder: string, file: string): T[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Postal addresses, one a row: how many are found as one detail that is most of the row. */
function benchAddresses(folder: string): Table {
  const rows = readRows<{ text: string }>(folder, 'details/measure.address.dev.jsonl').map(({ text }) => ({
    whole: { start: 0, end: text.length },
    found: foundIn(text),
  }));
  const of = (accepts: (span: Span, whole: { start: number; end: number }) => boolean): string =>
    share(rows.filter(({ found, whole }) => found.some((span) => accepts(span, whole))).length / rows.length);
  return {
    title: 'Addresses of measure.address.dev',
    head: ['what is found', 'rows', 'share', 'bar'],
    rows: [
      [
        'an address, half of the row or more',
        rows.length,
        of((span, whole) => span.kind === 'address' && likeness(span, whole) >= 0.5),
        'R ≥ .95',
      ],
      [
        'an address, exactly the row',
        rows.length,
        of((span, whole) => span.kind === 'address' && likeness(span, whole) === 1),
        '',
      ],
      [
        'an address, a dorm or a place, any part of it',
        rows.length,
        of((span) => span.kind === 'address' || span.kind === 'dorm' || span.kind === 'place'),
        '',
      ],
    ],
  };
}

interface NamedRow {
  readonly text: string;
  readonly spans: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

/** What the names of the set are called here. Only names count, not nouns (`NOM`). */
const NAMED: readonly { kind: DetailKind; gold: readonly string[]; bar: string }[] = [
  { kind: 'person', gold: ['PER.NAM'], bar: 'F1 ≥ .45' },
  { kind: 'place', gold: ['GPE.NAM'], bar: '' },
  { kind: 'place', gold: ['GPE.NAM', 'LOC.NAM'], bar: '' },
];

/** Persons and places of the Weibo corpus of names, by exact range. */
function benchNames(folder: string): Table {
  const sets = ['train', 'dev'].map((name) => {
    const rows = readRows<NamedRow>(folder, `details/measure.weibo-ner.${name}.jsonl`);
    return { name, rows: rows.map((row) => ({ ...row, found: foundIn(row.text) })) };
  });
  const rows = NAMED.flatMap(({ kind, gold, bar }) =>
    sets.map(({ name, rows: drafts }) => {
      const judged = drafts.map(({ text, spans, found }): Judged => ({
        text,
        labels: spans.filter((span) => gold.includes(span.kind)).map((span) => ({ ...span, kind })),
        found: found.filter((span) => span.kind === kind),
      }));
      return [kind, gold.join(' + '), name, ...exactCells(scoreByKind(judged).get(kind) ?? NO_SCORE), bar];
    }),
  );
  return {
    title: 'Names of measure.weibo-ner, exact ranges',
    head: ['kind', 'counted as right', 'set', 'drafts', 'names', 'found', 'P', 'R', 'F1', 'bar'],
    rows,
  };
}

function exactCells(score: Score): (string | number)[] {
  return [
    score.drafts,
    score.labels,
    score.found,
    share(precision(score, score.exact)),
    share(recall(score, score.exact)),
    share(f1(score, score.exact)),
  ];
}

/** How loud the rules of details are about a kind, or about all kinds. */
function levelOf({ findings }: Verdict, kind?: DetailKind): Level {
  return findings
    .filter((finding) => DETAIL_RULES.has(finding.rule) && (kind === undefined || finding.kind === kind))
    .reduce<Level>((level, finding) => louder(level, finding.level), 'clear');
}

/** False alarms: ordinary posts judged as a tree-hole account that promised nothing, at default levels. */
function benchAlarms(folder: string): Table {
  const posts = readRows<{ text: string }>(folder, 'tone/measure.smp-usual.dev.jsonl').map(({ text }) =>
    judgedAs('alt', text),
  );
  const row = (name: string, kind?: DetailKind, bar = ''): (string | number)[] => {
    const levels = posts.map((post) => levelOf(post, kind));
    const details = posts.flatMap((post) => post.details.filter((detail) => !kind || detail.kind === kind));
    return [
      name,
      details.length,
      ...LOUD.map((loud) => {
        const count = levels.filter((level) => level === loud).length;
        return kind ? count : `${count} (${((100 * count) / posts.length).toFixed(2)} %)`;
      }),
      bar,
    ];
  };
  const kinds = DETAIL_KINDS.filter((kind) => posts.some(({ details }) => details.some((one) => one.kind === kind)));
  return {
    title: `False alarms on the ${posts.length} ordinary posts of measure.smp-usual.dev: posts by their loudest finding`,
    head: ['kind', 'details found', ...LOUD, 'bar'],
    rows: [row('**all kinds**', undefined, 'hold 0, warn ≤ 1 %, note ≤ 8 %'), ...kinds.map((kind) => row(kind, kind))],
  };
}

/** Everything that is measured on sets that are no part of the project. */
export function benchOutside(folder: string): Table[] {
  return [benchAddresses(folder), benchNames(folder), benchAlarms(folder)];
}
