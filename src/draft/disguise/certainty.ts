import type { Element } from '../spelled.ts';
import { DIGIT, EMOJI, HAN, hasMarkInWords, LETTER, type Tokens } from '../tokens.ts';
import { CERTAINTY, leastOf } from './certainties.ts';
import { certaintyOfLatin } from './certainty-of-latin.ts';
import { certaintyOfLetters, certaintyOfNumber } from './certainty-of-names.ts';
import { certaintyOfLonger, certaintyOfPair } from './certainty-of-words.ts';
import { goesOn } from './edges.ts';
import * as marks from './marks.ts';
import { isTorn } from './ordinary.ts';
import type { Path } from './path.ts';
import type { Read } from './read.ts';

/** Whether emoji or masks stand between the characters, and nothing else is changed: 北某邮. */
function certaintyOfInsertion(read: Read): number {
  const { path, first, last, tokens, elements } = read;
  const words = tokens.folded.text.slice(tokens.start[first], tokens.end[last]);
  // linxm下划线0503
  if (hasMarkInWords(words) && elements.some(({ kind }) => kind === LETTER)) return CERTAINTY.numeral;
  if (last - first + 1 === path.tokens.length) return 0;
  const isMask = Array.from({ length: last - first }, (_, step) => first + step).some(
    (at) => !path.tokens.includes(at) && tokens.kind[at] !== EMOJI,
  );
  return isMask && !isTorn(read) ? CERTAINTY.inserted : 0;
}

/** How sure it is that the word was meant, 0…1. 0 where it is written as listed, and where it is chance. */
export function certaintyOfPath(tokens: Tokens, elements: readonly Element[], path: Path): number {
  const count = new Array<number>(marks.MARKS).fill(0);
  for (const mark of path.marks) count[mark]!++;
  const first = path.tokens[0]!;
  const last = path.tokens.at(-1)!;
  const read: Read = { tokens, elements, path, count, first, last };
  if (goesOn(read)) return 0;
  if (elements.every(({ kind }) => kind === DIGIT)) return certaintyOfNumber(read);
  if (count[marks.KEPT] === elements.length) return certaintyOfInsertion(read);
  if (!elements.some(({ kind }) => kind === HAN)) return certaintyOfLetters(read);
  if (path.marks.every((mark) => mark === marks.PINYIN || mark === marks.INITIAL)) return certaintyOfLatin(read);
  const least = leastOf(path.marks);
  return elements.length === 2 ? certaintyOfPair(read, least) : certaintyOfLonger(read, least);
}
