import { latinOf } from '../../draft/disguised-letters.ts';
import { allMatches } from '../../draft/matches.ts';
import type { Forms } from '../../draft/normal.ts';
import { LETTERS_FOR } from './letters-for.ts';

/** Digits and marks among letters; digits may also be set between them (t3m4d5). */
const MIXED =
  /(?<![a-z0-9@])[a-z]+(?:[0-9](?:[a-z0-9]*[a-z][0-9]?|[0-9]?)|(?:[@!$](?=[a-z])[a-z0-9@!$]*(?:[a-z]|@(?!\S))))(?![a-z0-9])/g;

/** Shorter ones are seasons, sizes, grades: s8, b1. */
const SHORTEST_MIXED = 3;

/** Put in the place of a digit between letters. */
export const BETWEEN = '·';

const reread = ({ text, folded, skeleton }: Forms, read: string): Forms => ({
  text,
  folded: { ...folded, text: read },
  skeleton,
});

/** Where digits and letters are mixed in a folded text, in its units. */
export const mixedIn = (text: string): { readonly index: number; readonly length: number }[] =>
  allMatches(text, MIXED)
    .map(({ index, 0: { length } }) => ({ index, length }))
    .filter(({ length }) => length >= SHORTEST_MIXED);

/** A draft as it reads with its digits taken for letters, and without digits between letters. */
export const withoutDigits = (forms: Forms): Forms[] => [
  reread(
    forms,
    forms.folded.text.replace(MIXED, (word) => word.replace(/[0-9@!$]/g, (digit) => LETTERS_FOR[digit]?.[0] ?? digit)),
  ),
  reread(
    forms,
    forms.folded.text.replace(MIXED, (word) => word.replace(/(?<=[a-z])[0-9](?=[a-z])/g, BETWEEN)),
  ),
];

/** Said to be bleeped out, in brackets between the characters of a word: 你妈(消音)逼. */
const BLEEPS = /[([【](?:消音|静音|哔+|和谐|bi+|beep)[)\]】]/g;

/** A draft with marks in the place of bleeps. */
export function withoutBleeps(forms: Forms): Forms {
  const bare = forms.folded.text.replace(BLEEPS, (bleep) => BETWEEN.repeat(bleep.length));
  return bare === forms.folded.text ? forms : reread(forms, bare);
}

/** Letters that look like Latin ones: Cyrillic, Greek, small capitals. */
const LOOK_ALIKES = /[\u0250-\u02af\u0370-\u03ff\u0400-\u052f\u1d00-\u1d22\ua730\ua731]/g;

/** A draft with Latin letters for those that look like them; nothing where there are none. */
export function withLatinLetters(forms: Forms): Forms | undefined {
  const latin = forms.folded.text.replace(LOOK_ALIKES, (letter) => latinOf(letter) ?? letter);
  return latin === forms.folded.text ? undefined : reread(forms, latin);
}
