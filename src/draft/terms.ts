import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { fold, skeleton, toOriginal, type Skeleton } from './normal.ts';
import { certaintyOf } from './term-certainty.ts';
import { isBracketed, shapeOf, type TermShape } from './term-shape.ts';
import type { Range } from './types.ts';

/** Words to look for, and what they stand for. */
export interface Term<T> {
  readonly text: string;
  readonly target: T;
}

/** A term that was found: where in the original, where in the folded text, and how sure it is that it was meant. */
export interface TermMatch<T> extends Range {
  readonly target: T;
  readonly certainty: number;
  readonly foldedStart: number;
  readonly foldedEnd: number;
}

interface CompiledTerm<T> extends TermShape {
  readonly target: T;
}

function compile<T>(term: Term<T>): [string, CompiledTerm<T>] {
  const bare = skeleton(fold(term.text.trim()));
  return [bare.text, { ...shapeOf(bare), target: term.target }];
}

/** Finds every listed term in a text. Overlapping matches are all there; see `longestOf`. */
export type TermFinder<T> = (bare: Skeleton) => TermMatch<T>[];

/**
 * Makes a finder of `terms` through full-width, case, traditional characters and anything inserted that is no letter
 * or digit, with an Aho–Corasick automaton over the skeleton (linear in the text). A term of a single character is
 * ignored: it would be everywhere.
 */
export function compileTerms<T>(terms: readonly Term<T>[]): TermFinder<T> {
  const byBare = new Map<string, CompiledTerm<T>[]>();
  for (const term of terms) {
    const [bare, compiled] = compile(term);
    if (compiled.length < 2) continue;
    byBare.set(bare, [...(byBare.get(bare) ?? []), compiled]);
  }
  if (byBare.size === 0) return () => [];
  const automaton = new AhoCorasick([...byBare.keys()]);

  return (bare) =>
    automaton.matchInText(bare.text).flatMap(({ begin, end, keyword }) => {
      const at = bare.at.slice(begin, end);
      const closing = isBracketed(bare.folded.text, at) ? 1 : 0;
      const foldedStart = at[0]!;
      const foldedEnd = at.at(-1)! + 1 + closing;
      const place = { foldedStart, foldedEnd, ...toOriginal(bare.folded, foldedStart, foldedEnd) };
      return byBare.get(keyword)!.flatMap((term) => {
        const certainty = certaintyOf(bare.folded.text, at, term);
        return certainty > 0 ? [{ target: term.target, certainty, ...place }] : [];
      });
    });
}

/** Matches below this certainty never take the place of a surer, shorter one. */
const SURE = 0.9;
/** … unless they are this long, in UTF-16 units, and hardly less sure: 1inxm_0503, of which 0503 is listed as well. */
const LONG = 8;
const NEARLY_SURE = 0.8;

const isSure = ({ certainty, foldedStart, foldedEnd }: TermMatch<unknown>): boolean =>
  certainty >= (foldedEnd - foldedStart >= LONG ? NEARLY_SURE : SURE);

/**
 * `matches` without those that lie across an end of one of `others`: each of the two has characters of its own, as 豆 豆
 * has in 豆豆 豆豆.
 */
export function uncrossed<T>(
  matches: readonly TermMatch<T>[],
  others: readonly TermMatch<T>[],
): readonly TermMatch<T>[] {
  if (matches.length === 0 || others.length === 0) return matches;
  const lastEnds = new Map<number, number>();
  const firstStarts = new Map<number, number>();
  for (const { foldedStart, foldedEnd } of others) {
    lastEnds.set(foldedStart, Math.max(foldedEnd, lastEnds.get(foldedStart) ?? foldedEnd));
    firstStarts.set(foldedEnd, Math.min(foldedStart, firstStarts.get(foldedEnd) ?? foldedStart));
  }
  return matches.filter(({ foldedStart, foldedEnd }) => {
    for (let at = foldedStart + 1; at < foldedEnd; at++) {
      if ((lastEnds.get(at) ?? at) > foldedEnd || (firstStarts.get(at) ?? at) < foldedStart) return false;
    }
    return true;
  });
}

/** Of overlapping matches the longest, sure ones first; several targets of one and the same range all stay. */
export function longestOf<T>(matches: readonly TermMatch<T>[]): TermMatch<T>[] {
  if (matches.length < 2) return [...matches];
  const ranked = [...matches].sort(
    (a, b) => Number(isSure(b)) - Number(isSure(a)) || b.end - b.start - (a.end - a.start) || b.certainty - a.certainty,
  );
  const taken = new Set<number>();
  const targets = new Map<string, Set<T>>();
  const kept = ranked.filter((match) => {
    const place = `${match.foldedStart}-${match.foldedEnd}`;
    const told = targets.get(place);
    if (told) return told.size < told.add(match.target).size;
    for (let unit = match.foldedStart; unit < match.foldedEnd; unit++) if (taken.has(unit)) return false;
    for (let unit = match.foldedStart; unit < match.foldedEnd; unit++) taken.add(unit);
    targets.set(place, new Set([match.target]));
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
