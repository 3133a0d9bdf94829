import { isThing } from './context.ts';
import { longestRowIn } from './numbers/digits.ts';
import { papersIn, type Paper } from './numbers/documents.ts';
import type { Detector } from './types.ts';

const PASSPORT_CUE = /(?:护照|passport|旅行证|出签|签证页)[^\d\n]{0,16}$/u;

const PAPERS: readonly Paper[] = [
  {
    // Ordinary passports since 1992 and since 2012 (E, then E with a second letter), official and diplomatic ones.
    kind: 'passport',
    pattern: /(?<![\da-z])(?:[eg](?: ?\d){8}|e[a-hj-np-z]\d{7}|[psd][edp]?\d{7,8}|1[45]\d{7})(?![\da-z])/g,
    cue: PASSPORT_CUE,
    alone: (written) => {
      if (/^E[A-HJ-NP-Z]\d{7}$/.test(written)) return 0.6;
      return /^[EG]\d{8}$/.test(written) && !/^.(?:19|20)/.test(written) ? 0.5 : 0;
    },
  },
  {
    // Hong Kong, Macau, Taiwan and foreign ones: a few letters and six to nine digits, known by the cue alone.
    kind: 'passport',
    pattern: /(?<![\da-z])(?:[a-z][ -]?[a-z]?(?:[ -]?\d){6,8}|\d{9})(?![\da-z])/g,
    cue: PASSPORT_CUE,
    alone: () => 0,
  },
  {
    // Some digits hidden.
    kind: 'passport',
    pattern: /(?<![\da-z])[a-z]{1,2}(?=[\d*x×]{7,8}(?![\d*x×]))\d{0,5}[*x×]{2,7}\d{0,5}(?![\da-z*×])/g,
    cue: PASSPORT_CUE,
    alone: () => 0,
  },
  {
    // Permits to Hong Kong, Macau and Taiwan.
    kind: 'passport',
    pattern: /(?<![\da-z])(?:[cwtl]\d{8}|[cl][a-hj-np-z]\d{7})(?![\da-z])/g,
    cue: /(?:通行证|港澳证|大通证)[^\d\n]{0,10}$/u,
    alone: () => 0,
  },
];

/** Digits that are partly hidden. */
const HIDDEN = /\d[*x×]{2}|[*x×]{2}\d/;

/** Passports and exit permits: after their name, or where the form of a Chinese passport is written in capitals. */
export const passport: Detector = {
  kind: 'passport',
  defaultLevel: 'warn',
  substitutes: [],
  find: (input) =>
    longestRowIn(input) >= 6 || HIDDEN.test(input.folded.text)
      ? papersIn(input, PAPERS).filter(
          ({ certainty, start }) => certainty > 0.9 || !isThing(input.text.toLowerCase(), start),
        )
      : [],
};
