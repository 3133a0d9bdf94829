import type { Scale } from '../persona/kinds.ts';

/** Sentences by the scale that they show; none where the scale does not hear the language. */
export type Voices = Readonly<Record<Scale, readonly string[]>>;

/** Drafts of our own, as somebody would write them in a language: what contracts are shown by. */
export interface Examples {
  /** Of many subjects, tones and details, for what a whole contract stops and lets pass. */
  readonly drafts: readonly string[];
  readonly voices: Voices;
}
