import type { Neighbours } from '../common-words.ts';
import type { Element } from '../spelled.ts';
import { EMOJI, HAN, type Tokens } from '../tokens.ts';
import type { Path } from './path.ts';

/** A path through a draft, with what it is judged by. */
export interface Read {
  readonly tokens: Tokens;
  readonly elements: readonly Element[];
  readonly path: Path;
  readonly count: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** Whether nothing stands between two tokens. */
export const touches = ({ start, end }: Tokens, left: number, right: number): boolean => start[right] === end[left];

/** The Chinese characters that touch a match. */
export function neighboursOf({ tokens, first, last }: Read): Neighbours {
  const at = (index: number, left: number): string | undefined =>
    tokens.kind[index] === HAN && touches(tokens, left, left + 1) ? tokens.text[index] : undefined;
  return { before: at(first - 1, first - 1), after: at(last + 1, last) };
}

/** Whether other emoji stand beside the match: a row of them is decoration. */
export const isAmongEmoji = ({ tokens, first, last }: Read): boolean =>
  tokens.kind[first - 1] === EMOJI || tokens.kind[last + 1] === EMOJI;
