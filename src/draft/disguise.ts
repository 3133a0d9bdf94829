import { certaintyOfPath } from './disguise-certainty.ts';
import { findPath } from './disguise-path.ts';
import { Beginnings } from './disguise-starts.ts';
import { toOriginal } from './normal.ts';
import { elementsOf, type Element } from './spelled.ts';
import { LETTER, tokensOf, type Tokens } from './tokens.ts';
import type { Term, TermFinder, TermMatch } from './terms.ts';

interface Disguised<T> {
  readonly target: T;
  readonly elements: readonly Element[];
}

/** Whether a letter stands inside a run of letters, where no word begins. */
const isInside = ({ kind, start, end }: Tokens, at: number): boolean =>
  kind[at] === LETTER && kind[at - 1] === LETTER && start[at] === end[at - 1];

/**
 * Makes a finder of `terms` behind disguises: other numerals, whole syllables and initials in Latin letters, characters
 * of the same syllable or look, characters taken apart, emoji, masks. Terms are looked for where their first two
 * characters may begin, so a draft costs two look-ups per character; what is written as listed is left to `compileTerms`.
 */
export function compileDisguises<T>(terms: readonly Term<T>[]): TermFinder<T> {
  const words = terms.flatMap(({ text, target }): Disguised<T>[] => {
    const elements = elementsOf(text);
    return elements && elements.length > 1 ? [{ target, elements }] : [];
  });
  if (words.length === 0) return () => [];
  const beginnings = new Beginnings(words.map(({ elements }) => elements));

  const matchAt = (tokens: Tokens, { target, elements }: Disguised<T>, at: number): TermMatch<T> | undefined => {
    const path = findPath(tokens, elements, at);
    const certainty = path ? certaintyOfPath(tokens, elements, path) : 0;
    if (!path || certainty === 0) return undefined;
    const foldedStart = tokens.start[at]!;
    const foldedEnd = tokens.end[path.tokens.at(-1)!]!;
    return { target, certainty, foldedStart, foldedEnd, ...toOriginal(tokens.folded, foldedStart, foldedEnd) };
  };

  return ({ folded }) => {
    const tokens = tokensOf(folded);
    const found: TermMatch<T>[] = [];
    for (let at = 0; at < tokens.text.length; at++) {
      if (isInside(tokens, at)) continue;
      const bits = beginnings.at(tokens, at);
      if (!bits) continue;
      for (let index = 0; index < bits.length; index++) {
        for (let left = bits[index]!; left !== 0; left &= left - 1) {
          const match = matchAt(tokens, words[index * 32 + 31 - Math.clz32(left & -left)]!, at);
          if (match) found.push(match);
        }
      }
    }
    return found;
  };
}
