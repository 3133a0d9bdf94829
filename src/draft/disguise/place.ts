import type { Element } from '../spelled.ts';
import type { Tokens } from '../tokens.ts';
import type { Mark } from './marks.ts';

/** Where a reading stands: the element that comes next, the token, and how much was passed over. */
export interface Place {
  readonly index: number;
  readonly at: number;
  readonly inserted: number;
}

/** A reading of one listed word along the tokens of a draft, as those see it who read single elements of it. */
export interface Walk {
  readonly tokens: Tokens;
  /** The word that is looked for. */
  readonly elements: readonly Element[];
  /** Reads `count` tokens as `elements` elements, and then the rest of the word; takes it back where that fails. */
  take(place: Place, mark: Mark, count?: number, elements?: number): boolean;
}
