import { Lexicon, NO_WORD } from '../grams/lexicon.ts';
import { SUBJECTS } from '../persona/kinds.ts';
import { LEXICON } from './lexicon/all.ts';
import { LOOK_ALIKES } from './lexicon/look-alikes.ts';

/** How much a word of a lexicon says alone; the order of a signal's number. */
export const TIERS = ['sure', 'likely', 'hint'] as const;

/** Number of signals: one for each subject and tier, `subject * 3 + tier` by their places in `SUBJECTS` and `TIERS`. */
export const SIGNALS = SUBJECTS.length * TIERS.length;

/** A word of the lexicons as it stands in a text. Positions in units of the folded text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  /** The same number for the same word. */
  readonly word: number;
  /** What it signals; nothing where it only looks like a word of some subject. */
  readonly signals: readonly number[];
}

/** What a word signals; shared by the words of a list. */
type Signals = readonly number[];

const NO_SIGNALS: Signals = [];

/** All words; a look-alike that some subject lists is no look-alike. */
function compile(): Lexicon<Signals> {
  const lists = SUBJECTS.flatMap((subject, place) =>
    TIERS.map((tier, rank) => ({ words: LEXICON[subject][tier], says: [place * TIERS.length + rank] })),
  );
  return new Lexicon<Signals>([...lists, { words: LOOK_ALIKES, says: NO_SIGNALS }], (known, said) => [
    ...known,
    ...said,
  ]);
}

let lexicon: Lexicon<Signals> | undefined;

/** The words of the lexicons in a folded text, the longest at each place; none lies inside another. */
export function wordsIn(text: string): Named[] {
  lexicon ??= compile();
  const named: Named[] = [];
  let covered = 0;
  for (let at = 0; at < text.length; at++) {
    const word = lexicon.longestAt(text, at);
    if (word === NO_WORD) continue;
    const end = at + lexicon.lengthOf(word);
    if (end <= covered) continue;
    covered = end;
    const signals = lexicon.saidBy(word);
    named.push({ start: at, end, word, signals });
    // Nothing starts inside a look-alike: 妈呀 leaves no 呀.
    if (signals.length === 0) at = end - 1;
  }
  return named;
}
