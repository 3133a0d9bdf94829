import { CERTAINTY, certaintyOfGaps, LONG_NUMBER } from './term-gaps.ts';
import { gapsOf, isBracketed, type TermShape } from './term-shape.ts';

const LETTER = /\p{Script=Latin}/u;
const DIGIT = /\d/;

/** Whether one more single letter or digit follows after the same gap: `a b c` is no term in `a b c d`. */
function goesOn(text: string, at: number, step: 1 | -1, gap: string): boolean {
  const near = step === 1 ? text.slice(at, at + gap.length) : text.slice(at - gap.length, at);
  if (near !== gap) return false;
  const next = step === 1 ? at + gap.length : at - gap.length - 1;
  const single = (index: number): boolean => LETTER.test(text[index] ?? '') || DIGIT.test(text[index] ?? '');
  return single(next) && !single(next + step);
}

const MOBILE_LENGTH = 11;
/** The code of the country before a mobile number is no part of it. */
const COUNTRY_CODE = /(?:^|\D|\D00|^00)86[ -]?$/;

/** Certainty by what touches a match: 1 for a free edge, 0 where the match is part of a longer word or number. */
function certaintyOfEdge(edge: string, neighbour: string | undefined, term: TermShape): number {
  if (neighbour === undefined) return 1;
  if (DIGIT.test(edge)) {
    if (DIGIT.test(neighbour)) return 0;
    if (!LETTER.test(neighbour) || (term.digits && term.length >= LONG_NUMBER)) return 1;
    // 计科2103vlog: what is told in Chinese with a number behind it is no code that goes on.
    return term.han ? CERTAINTY.numbered : 0;
  }
  if (!LETTER.test(edge) || !(LETTER.test(neighbour) || DIGIT.test(neighbour))) return 1;
  return LETTER.test(neighbour) ? 0 : CERTAINTY.numbered;
}

/**
 * How sure it is that a term was meant, 0…1, where its characters stand at the positions `at` of the folded `text`: by
 * what touches it and by what stands between. 0 where it is part of a longer word or number.
 */
export function certaintyOf(text: string, at: readonly number[], term: TermShape): number {
  const start = at[0]!;
  const end = at.at(-1)! + 1;
  const isAbroad =
    term.digits && term.length === MOBILE_LENGTH && COUNTRY_CODE.test(text.slice(Math.max(0, start - 6), start));
  const edges = Math.min(
    isAbroad ? 1 : certaintyOfEdge(text[start]!, text[start - 1], term),
    certaintyOfEdge(text[end - 1]!, text[end], term),
  );
  if (edges === 0) return 0;
  if (text.slice(start, end) === term.folded) return Math.min(edges, CERTAINTY.exact);
  if (isBracketed(text, at)) return Math.min(edges, CERTAINTY.partlySpaced);
  const gaps = gapsOf(text, at);
  const spaced = gaps.length > 0 && gaps[0] !== '' && gaps.every((gap) => gap === gaps[0]);
  if (spaced && !term.han && (goesOn(text, start, -1, gaps[0]!) || goesOn(text, end, 1, gaps[0]!))) return 0;
  return Math.min(edges, certaintyOfGaps(gaps, term));
}
