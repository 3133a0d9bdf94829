import { drafts as draftsEn } from './en/drafts.ts';
import { voices as voicesEn } from './en/voices.ts';
import type { Examples } from './example-types.ts';
import type { Language } from './language.ts';
import { drafts as draftsCN } from './zh-CN/drafts.ts';
import { voices as voicesCN } from './zh-CN/voices.ts';
import { drafts as draftsTW } from './zh-TW/drafts.ts';
import { voices as voicesTW } from './zh-TW/voices.ts';

/** The examples of each language: written for it, not translated, since the judge is to hear each of them. */
export const EXAMPLES: Readonly<Record<Language, Examples>> = {
  'zh-CN': { drafts: draftsCN, voices: voicesCN },
  'zh-TW': { drafts: draftsTW, voices: voicesTW },
  en: { drafts: draftsEn, voices: voicesEn },
};
