import type { Range } from '../draft/types.ts';
import type { SubstituteKey, Whole } from '../detect/types.ts';
import { LEVELS, louder, type Level } from '../persona/levels.ts';
import type { Finding, Remedy, Verdict } from './types.ts';

/** A finding as a rule tells it; `clear` is none. */
export type Told = Omit<Finding, 'level' | 'text'> & { readonly level: Level };

/** The findings among `told`, with the words that stand in their first range, which every reason may quote. */
export function findingsOf(text: string, told: readonly Told[]): Finding[] {
  return told.flatMap((one) => {
    if (one.level === 'clear') return [];
    const [first] = one.ranges;
    const words = first ? text.slice(first.start, first.end) : '';
    const reason = { ...one.reason, params: { ...one.reason.params, text: words } };
    return [{ ...one, level: one.level, text: words, reason }];
  });
}

const positionOf = ({ ranges: [first] }: Finding): number => first?.start ?? -1;

/** The order of a verdict's findings: the loudest first, then as they stand in the text. */
export function loudestFirst(a: Finding, b: Finding): number {
  return LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || positionOf(a) - positionOf(b);
}

/** The verdict with more findings: those that the background tells, which the judge knows nothing of. */
export function withFindings(verdict: Verdict, more: readonly Finding[]): Verdict {
  if (more.length === 0) return verdict;
  return {
    ...verdict,
    level: more.reduce<Level>((level, finding) => louder(level, finding.level), verdict.level),
    findings: [...more, ...verdict.findings].sort(loudestFirst),
  };
}

/**
 * Ways out for a stretch of words: what it is part of without it, substitutes, taking it out, another persona, not a
 * leak. What is part of something whole is taken out with it: half a link is no use.
 */
export function remediesFor(
  range: Range,
  substitutes: readonly SubstituteKey[],
  personas: readonly string[] = [],
  whole?: Whole,
): Remedy[] {
  const wide = { start: range.start - (whole?.before ?? 0), end: range.end + (whole?.after ?? 0) };
  const text = whole?.text;
  return [
    ...(text === undefined ? [] : [{ type: 'replace', range: wide, text: { words: text }, does: 'unshare' } as const]),
    ...substitutes.map((key): Remedy => ({ type: 'replace', range, text: { key } })),
    { type: 'drop', range: wide },
    ...personas.map((persona): Remedy => ({ type: 'switch', persona })),
    { type: 'dismiss' },
  ];
}
