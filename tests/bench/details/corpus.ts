import { readFileSync } from 'node:fs';
import compromise from 'compromise';
import { englishDetectors, hasLatinProse } from '../../../src/detect/english.ts';
import { DETECTORS } from '../../../src/detect/registry.ts';
import type { Detector } from '../../../src/detect/types.ts';
import { compileWardrobe, type CompiledWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import type { Verdict } from '../../../src/judge/types.ts';
import { DETAIL_KINDS } from '../../../src/persona/kinds.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import { readDrafts, type Half, type LabelledDraft } from '../../corpus/details/read.ts';
import type { Table } from '../table.ts';
import {
  countedOf,
  f1,
  likeness,
  LISTED,
  NO_SCORE,
  precision,
  recall,
  scoreByKind,
  sum,
  type Judged,
  type Score,
  type Span,
} from './score.ts';

const WITH_ENGLISH: readonly Detector[] = [...DETECTORS, ...englishDetectors(compromise)];

/** The detectors that the background would judge a text with. */
export const detectorsFor = (text: string): readonly Detector[] => (hasLatinProse(text) ? WITH_ENGLISH : DETECTORS);

/** The wardrobe of the corpus, as it is written. */
export const WARDROBE = parseWardrobe(
  JSON.parse(readFileSync(new URL('../../corpus/details/wardrobe.json', import.meta.url), 'utf8')),
);

export const compiledWardrobe: CompiledWardrobe = compileWardrobe(WARDROBE);

/** A draft judged as it would be in one persona's compose box on Weibo. */
export function judgedAs(personaId: string, text: string): Verdict {
  const uid = WARDROBE.personas.find(({ id }) => id === personaId)?.accounts.find(({ site }) => site === 'weibo')?.uid;
  const account = uid === undefined ? undefined : { uid };
  return judge({ text, site: 'weibo', account }, personaId, compiledWardrobe, { detectors: detectorsFor(text) });
}

/** Everything that is found in a text, whatever any contract says of it; names that everybody knows as well. */
export function foundIn(text: string): Span[] {
  return judgedAs('alt', text).details.map(({ kind, start, end }) => ({ kind, start, end }));
}

/** What a user can be told of a text: names that everybody knows are nobody's secret, and no rule speaks of them. */
function toldIn(text: string): Span[] {
  return judgedAs('alt', text)
    .details.filter(({ known }) => !known)
    .map(({ kind, start, end }) => ({ kind, start, end }));
}

/** Groups of kinds that have a bar of their own, with that bar. */
const GROUPS: readonly { name: string; kinds: readonly string[]; bar: string }[] = [
  {
    name: 'numbers',
    kinds: [
      ...['phone', 'landline', 'id-card', 'bank-card', 'plate', 'passport', 'email', 'qq', 'wechat-id'],
      ...['coordinates', 'waybill'],
    ],
    bar: 'P ≥ .99 R ≥ .99',
  },
  { name: 'links and pictures', kinds: ['share-token', 'opaque-link', 'picture-id'], bar: 'P 1.0 R ≥ .99' },
  { name: 'listed, plain', kinds: ['listed, plain'], bar: 'R 1.0' },
  { name: 'listed, disguised', kinds: ['listed, disguised'], bar: 'P ≥ .98 R ≥ .95' },
];

const BARS: Readonly<Record<string, string>> = { school: 'P ≥ .97 R ≥ .95', place: 'P ≥ .93' };

const LISTED_WORDS: ReadonlySet<string> = new Set([
  ...WARDROBE.facts.flatMap(({ value, aliases }) => [value, ...aliases]),
  ...WARDROBE.listeners.flatMap(({ name, aliases }) => [name, ...aliases]),
]);

/** Facts and listeners apart by whether they are written as they are listed. */
function byDisguise({ text, labels, found }: Judged): Judged {
  const named = (spans: readonly Span[]): Span[] =>
    spans
      .filter(({ kind }) => LISTED.has(kind))
      .map((span) => ({
        ...span,
        kind: LISTED_WORDS.has(text.slice(span.start, span.end)) ? 'listed, plain' : 'listed, disguised',
      }));
  return { text, labels: named(labels), found: named(found) };
}

/**
 * Whether somebody is told of a picture's name: only where it decodes to another persona of the wardrobe. Many names
 * that mean nothing have the shape of one that does; what nobody is told of is no mistake.
 */
function isTold(text: string, picture: Span): boolean {
  return WARDROBE.personas.some(({ id }) =>
    judgedAs(id, text).findings.some(
      (finding) => finding.kind === picture.kind && finding.ranges.some((range) => likeness(range, picture) > 0),
    ),
  );
}

function asJudged({ text, details }: LabelledDraft): Judged {
  const found = countedOf({ text, labels: details, found: toldIn(text) }).filter(
    (span) =>
      span.kind !== 'picture-id' ||
      details.some((label) => label.kind === span.kind && likeness(label, span) > 0) ||
      isTold(text, span),
  );
  return { text, labels: details, found };
}

/** A share as `.987`, `1.0` or `–` where there is nothing to count. */
export function share(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value === 1 ? '1.0' : value.toFixed(3).replace(/^0/, '');
}

/** The cells of a score: how many there are, how many were found rightly and wrongly, and how well that is. */
export function cells(score: Score): (string | number)[] {
  return [
    score.drafts,
    score.labels,
    score.labels - score.right,
    score.found - score.right,
    share(precision(score, score.right)),
    share(recall(score, score.right)),
    share(f1(score, score.right)),
    share(f1(score, score.exact)),
  ];
}

export const SCORE_HEAD = ['drafts', 'details', 'missed', 'wrong', 'P', 'R', 'F1', 'F1 exact'] as const;

const TITLES: Readonly<Record<Half, string>> = {
  tune: 'Kinds on the half that detectors are tuned on',
  measure: 'Kinds on the half that only measures',
};

/** Precision and recall of every kind on one half of the corpus. */
export function benchCorpus(half: Half): Table {
  const judged = readDrafts(half).map(asJudged);
  const scores = scoreByKind(judged);
  const all = new Map([...scores, ...scoreByKind(judged.map(byDisguise))]);
  const of = (kind: string): Score => all.get(kind) ?? NO_SCORE;
  const clean = judged.filter(({ labels }) => labels.length === 0);
  const touched = clean.filter(({ found }) => found.length > 0);
  const rows = [
    ...DETAIL_KINDS.map((kind) => [kind, ...cells(of(kind)), BARS[kind] ?? '']),
    ...GROUPS.map(({ name, kinds, bar }) => [`**${name}**`, ...cells(sum(kinds.map(of))), bar]),
    ['**all kinds**', ...cells({ ...sum([...scores.values()]), drafts: judged.length }), ''],
    ['**drafts without details**', clean.length, '', '', touched.length, '', '', '', '', ''],
  ];
  return { title: TITLES[half], head: ['kind', ...SCORE_HEAD, 'bar'], rows };
}
