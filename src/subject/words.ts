import { SUBJECTS } from '../persona/kinds.ts';
import { LEXICON } from './lexicon/all.ts';
import { LOOK_ALIKES } from './lexicon/look-alikes.ts';
import { wordsOf } from './lexicon/types.ts';

/** How much a word of a lexicon says alone; the order of a signal's number. */
export const TIERS = ['sure', 'likely', 'hint'] as const;

/** Number of signals: one for each subject and tier, `subject * 3 + tier` by their places in `SUBJECTS` and `TIERS`. */
export const SIGNALS = SUBJECTS.length * TIERS.length;

interface Entry {
  readonly word: string;
  /** None for a look-alike. */
  readonly signals: readonly number[];
  /** The next word, no longer than this, that begins with the same two units. */
  next: Entry | undefined;
}

/** A word of the lexicons as it stands in a text. Positions in units of the folded text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  /** What it signals; nothing where it only looks like a word of some subject. */
  readonly signals: readonly number[];
}

/** Words by how they begin: longer ones by a hash of their first two units, single characters by themselves. */
interface Compiled {
  /** The longest word of each hash. */
  readonly longer: readonly (Entry | undefined)[];
  /** Whether some word begins with a pair of this hash; most pairs begin none. */
  readonly begins: Uint8Array;
  readonly single: ReadonlyMap<number, Entry>;
}

/** Bits of a pair's hash: enough that two pairs seldom share one. */
const PAIR_BITS = 17;

const pairAt = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca77)) >>> (32 - PAIR_BITS);

const NO_SIGNALS: readonly number[] = [];

/** Every word with its signals. Most words have one, and share the list of it. */
function signalsOfWords(): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, readonly number[]>();
  SUBJECTS.forEach((subject, place) => {
    TIERS.forEach((tier, rank) => {
      const alone = [place * TIERS.length + rank];
      for (const word of wordsOf(LEXICON[subject][tier])) {
        const known = words.get(word);
        words.set(word, known ? [...known, ...alone] : alone);
      }
    });
  });
  for (const phrase of wordsOf(LOOK_ALIKES)) if (!words.has(phrase)) words.set(phrase, NO_SIGNALS);
  return words;
}

function compile(): Compiled {
  const longer = new Array<Entry | undefined>(1 << PAIR_BITS);
  const single = new Map<number, Entry>();
  const begins = new Uint8Array(1 << PAIR_BITS);
  for (const [word, signals] of signalsOfWords()) {
    const entry: Entry = { word, signals, next: undefined };
    if (word.length === 1) {
      single.set(word.charCodeAt(0), entry);
      continue;
    }
    const pair = pairAt(word, 0);
    let before: Entry | undefined;
    entry.next = longer[pair];
    while (entry.next && entry.next.word.length > word.length) {
      before = entry.next;
      entry.next = before.next;
    }
    if (before) before.next = entry;
    else longer[pair] = entry;
    begins[pair] = 1;
  }
  return { longer, begins, single };
}

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Whether a word of Latin letters stands in a longer one. */
function isPart(text: string, start: number, end: number): boolean {
  return (
    (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) ||
    (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)))
  );
}

function longestAt({ longer, single, begins }: Compiled, text: string, at: number): Entry | undefined {
  const pair = at + 1 < text.length ? pairAt(text, at) : 0;
  if (begins[pair] === 1) {
    for (let entry = longer[pair]; entry; entry = entry.next) {
      if (text.startsWith(entry.word, at) && !isPart(text, at, at + entry.word.length)) return entry;
    }
  }
  const entry = single.get(text.charCodeAt(at));
  return entry && !isPart(text, at, at + 1) ? entry : undefined;
}

let compiled: Compiled | undefined;

/** The words of the lexicons in a folded text, the longest at each place; none lies inside another. */
export function wordsIn(text: string): Named[] {
  compiled ??= compile();
  const named: Named[] = [];
  let covered = 0;
  for (let at = 0; at < text.length; at++) {
    const entry = longestAt(compiled, text, at);
    if (!entry) continue;
    const end = at + entry.word.length;
    if (end <= covered) continue;
    covered = end;
    named.push({ start: at, end, signals: entry.signals });
    // Nothing starts inside a look-alike: 妈呀 leaves no 呀.
    if (entry.signals.length === 0) at = end - 1;
  }
  return named;
}
