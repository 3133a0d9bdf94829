import { toOriginal } from '../normal.ts';
import { elementsOf, type Element } from '../spelled.ts';
import type { Term, TermFinder, TermMatch } from '../terms.ts';
import { LETTER, tokensOf, type Tokens } from '../tokens.ts';
import { Beginnings } from './beginnings.ts';
import { certaintyOfPath } from './certainty.ts';
import { PathFinder } from './path.ts';

interface Disguised<T> {
  readonly target: T;
  readonly elements: readonly Element[];
}

/** Whether a letter stands inside a run of letters, where no word begins. */
const isInside = ({ kind, start, end }: Tokens, at: number): boolean =>
  kind[at] === LETTER && kind[at - 1] === LETTER && start[at] === end[at - 1];

/** `words` in groups of those that begin with the same two characters, as many spellings of one room do. */
function byBeginning<T>(words: readonly Disguised<T>[]): readonly (readonly Disguised<T>[])[] {
  const groups = Map.groupBy(words, ({ elements: [first, second] }) =>
    [first, second].map((one) => `${one!.text}${one!.run?.value ?? ''}`).join(' '),
  );
  return [...groups.values()];
}

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
  const groups = byBeginning(words);
  const beginnings = new Beginnings(groups.map(([word]) => word!.elements));

  const matchAt = (paths: PathFinder, word: Disguised<T>, at: number): TermMatch<T> | undefined => {
    const path = paths.find(word.elements, at);
    if (!path) return undefined;
    const { tokens } = paths;
    const certainty = certaintyOfPath(tokens, word.elements, path);
    if (certainty === 0) return undefined;
    const foldedStart = tokens.start[at]!;
    const foldedEnd = tokens.end[path.tokens.at(-1)!]!;
    return {
      ...{ target: word.target, certainty, foldedStart, foldedEnd },
      ...toOriginal(tokens.folded, foldedStart, foldedEnd),
    };
  };

  return ({ folded }) => {
    const tokens = tokensOf(folded);
    const paths = new PathFinder(tokens);
    const found: TermMatch<T>[] = [];
    for (let at = 0; at < tokens.text.length; at++) {
      if (isInside(tokens, at)) continue;
      const bits = beginnings.at(tokens, at);
      if (!bits) continue;
      for (let index = 0; index < bits.length; index++) {
        for (let left = bits[index]!; left !== 0; left &= left - 1) {
          for (const word of groups[index * 32 + 31 - Math.clz32(left & -left)]!) {
            const match = matchAt(paths, word, at);
            if (match) found.push(match);
          }
        }
      }
    }
    return found;
  };
}
