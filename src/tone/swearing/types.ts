import type { Range } from '../../draft/types.ts';
import type { SwearGroup } from '../lexicon/types.ts';

/** What a character of a swearword was read from. */
export type Reading = 'own' | 'custom' | 'parts' | 'spelled' | 'initial' | 'sound' | 'near' | 'mask';

/** Where a swearword stands in a folded text, and how each of its characters is written there. */
export interface SwearMatch {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly { readonly at: number; readonly how: Reading }[];
}

/** A swearword as it was read in a draft. */
export interface Swearword extends Range {
  readonly target: SwearGroup;
  readonly foldedStart: number;
  readonly foldedEnd: number;
  /** How many of its characters are written otherwise. */
  readonly disguised: number;
}
