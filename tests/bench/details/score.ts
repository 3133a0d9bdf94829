import { covers } from '../../../src/draft/ranges.ts';
import type { Range } from '../../../src/draft/types.ts';

/** Something that stands in a draft: a label of the corpus, or what a detector found. `kind` may be any word. */
export interface Span extends Range {
  readonly kind: string;
}

/** A draft with what stands in it and what was found in it. */
export interface Judged {
  readonly text: string;
  readonly labels: readonly Span[];
  readonly found: readonly Span[];
}

/** Counts of one kind over many drafts. */
export interface Score {
  /** Drafts in which at least one detail of the kind is labelled. */
  readonly drafts: number;
  readonly labels: number;
  readonly found: number;
  /** Pairs of a label and a finding that mean the same words. */
  readonly right: number;
  /** Such pairs with exactly the same range. */
  readonly exact: number;
}

export const NO_SCORE: Score = { drafts: 0, labels: 0, found: 0, right: 0, exact: 0 };

/** Kinds that only a wardrobe tells; whatever else the same words are is no mistake. */
export const LISTED: ReadonlySet<string> = new Set(['fact', 'listener']);

/** The parameters of one link are one detail, in how many pieces they are labelled or found: no blank parts them. */
const JOINED_BY: Readonly<Record<string, RegExp>> = { 'share-token': /^[!-~]{0,400}$/ };

/** A finding means a label when they share at least half of the longer one. */
const SHARED = 0.5;

const shared = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** How much two ranges have in common, 0…1: of the longer one. */
export function likeness(a: Range, b: Range): number {
  return shared(a, b) / Math.max(a.end - a.start, b.end - b.start);
}

/** Spans of one kind in order, those that belong together joined. */
function joined(kind: string, spans: readonly Span[], text: string): Span[] {
  const own = spans.filter((span) => span.kind === kind).sort((a, b) => a.start - b.start || a.end - b.end);
  const by = JOINED_BY[kind];
  if (by === undefined) return own;
  return own.reduce<Span[]>((done, span) => {
    const last = done.at(-1);
    if (last && by.test(text.slice(last.end, span.start))) done[done.length - 1] = { ...last, end: span.end };
    else done.push(span);
    return done;
  }, []);
}

/** Pairs of a label and a finding, the most alike first, each used once. */
function paired(labels: readonly Span[], found: readonly Span[]): (readonly [Span, Span])[] {
  const pairs = labels
    .flatMap((label) => found.map((finding) => [label, finding] as const))
    .filter(([label, finding]) => likeness(label, finding) >= SHARED)
    .sort((a, b) => likeness(...b) - likeness(...a));
  const used = new Set<Span>();
  return pairs.filter(([label, finding]) => {
    if (used.has(label) || used.has(finding)) return false;
    used.add(label).add(finding);
    return true;
  });
}

/** Whether two spans are the same words, or one stands within the other. */
const within = (a: Span, b: Span): boolean => covers(a, b) || covers(b, a);

/** Whether a finding is neither right nor wrong: of the two, only one is something that a wardrobe lists. */
function isBeside(label: Span, finding: Span): boolean {
  return LISTED.has(label.kind) !== LISTED.has(finding.kind) && within(label, finding);
}

/**
 * Findings without those that are neither right nor wrong: the words of a listed fact may be found as a school as well,
 * and words that are labelled as a school may be found as a listed fact as well.
 */
export function countedOf({ labels, found }: Judged): Span[] {
  const isRight = (finding: Span): boolean =>
    labels.some((label) => label.kind === finding.kind && likeness(label, finding) >= SHARED);
  return found.filter((finding) => isRight(finding) || !labels.some((label) => isBeside(label, finding)));
}

/** What was found, missed and made up, by kind. Kinds that are neither labelled nor found are not in the map. */
export function scoreByKind(drafts: readonly Judged[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const draft of drafts) {
    const findings = countedOf(draft);
    for (const kind of new Set([...draft.labels, ...findings].map((span) => span.kind))) {
      const labels = joined(kind, draft.labels, draft.text);
      const found = joined(kind, findings, draft.text);
      const pairs = paired(labels, found);
      const own: Score = {
        drafts: labels.length > 0 ? 1 : 0,
        labels: labels.length,
        found: found.length,
        right: pairs.length,
        exact: pairs.filter(([label, finding]) => label.start === finding.start && label.end === finding.end).length,
      };
      scores.set(kind, sum([scores.get(kind) ?? NO_SCORE, own]));
    }
  }
  return scores;
}

/** Counts of several kinds taken together. */
export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (all, one) => ({
      drafts: all.drafts + one.drafts,
      labels: all.labels + one.labels,
      found: all.found + one.found,
      right: all.right + one.right,
      exact: all.exact + one.exact,
    }),
    NO_SCORE,
  );
}

/** 0…1; NaN where nothing was found or nothing is labelled. */
export const precision = ({ found }: Score, right: number): number => right / found;
export const recall = ({ labels }: Score, right: number): number => right / labels;
export const f1 = ({ labels, found }: Score, right: number): number => (2 * right) / (labels + found);
