import type { Scale } from '../persona/kinds.ts';
import { drafts as draftsEn } from './en/drafts.ts';
import { voices as voicesEn } from './en/voices.ts';
import type { Language } from './language.ts';
import { drafts as draftsCN } from './zh-CN/drafts.ts';
import { voices as voicesCN } from './zh-CN/voices.ts';
import { drafts as draftsTW } from './zh-TW/drafts.ts';
import { voices as voicesTW } from './zh-TW/voices.ts';

/** Sentences by the scale that they show; none where the scale does not hear the language. */
export type Voices = Readonly<Record<Scale, readonly string[]>>;

/** Drafts of our own, as somebody would write them in a language: what contracts are shown by. */
export interface Examples {
  /** Of many subjects, tones and details, for what a whole contract stops and lets pass. */
  readonly drafts: readonly string[];
  readonly voices: Voices;
}

/** The examples of each language: written for it, not translated, since the judge is to hear each of them. */
export const EXAMPLES: Readonly<Record<Language, Examples>> = {
  'zh-CN': { drafts: draftsCN, voices: voicesCN },
  'zh-TW': { drafts: draftsTW, voices: voicesTW },
  en: { drafts: draftsEn, voices: voicesEn },
};
