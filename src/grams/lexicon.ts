import { UnitSet } from './unit-set.ts';

/** Bits of a pair's hash: enough that two pairs seldom share one. */
const PAIR_BITS = 16;

/** What a lexicon answers where no word of it stands; words are numbered from 1. */
export const NO_WORD = 0;

const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77)) >>> (32 - PAIR_BITS);

/** Stands for the second unit of a word that has one only. */
const NOTHING = 0;

const SPACE = 0x20;

const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Whether a word of Latin letters stands in a longer one. */
function isPart(text: string, start: number, end: number): boolean {
  return (
    (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) ||
    (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)))
  );
}

/** Words, separated by `|` or a line break and the blanks that a line begins with, and what each of them says. */
export interface WordList<Said> {
  readonly words: string;
  readonly says: Said;
}

/** What a word says that says `known` already and is listed once more. */
type Join<Said> = (known: Said, said: Said) => Said;

/**
 * What is known of a word, side by side: where it starts among all letters, its last unit and how many it has, the next
 * of its hash, what it says. By its last unit most are told apart from a text without a look at the letters.
 */
const START = 0;
const SHAPE = 1;
const NEXT = 2;
const SAYS = 3;
const WIDTH = 4;

/** Bits of a shape that tell how many units a word has; the others tell its last one. */
const LENGTH_BITS = 15;
const LENGTH = (1 << LENGTH_BITS) - 1;

/**
 * Words and what they say, found where they stand in a text. They are kept as stretches of the lists that they came in:
 * to make a string of each takes longer than to read a draft for them. For the same reason words of one hash are put in
 * order when a text first asks for them. A Latin word stands for itself only, not for a part of a longer one.
 */
export class Lexicon<Said> {
  /** All lists, one behind the other. */
  readonly #letters: string;
  readonly #join: Join<Said>;
  /** Word by word. */
  readonly #words: Int32Array;
  #count = 0;
  /** What each list says, and behind these what words say that several lists have. */
  readonly #says: Said[];
  /** The longest word of each hash of a beginning: two units, or the only one. Less than 0 until they are in order. */
  readonly #longest = new Int32Array(1 << PAIR_BITS);
  /** The words of one unit. */
  readonly #alone = new UnitSet();
  /** One bit for each hash, set where some word begins so: small enough for the nearest cache, and most begin none. */
  readonly #begins = new Int32Array(1 << (PAIR_BITS - 5));

  constructor(lists: readonly WordList<Said>[], join: Join<Said>) {
    this.#letters = lists.map(({ words }) => words).join('\n');
    this.#join = join;
    // A word and what parts it from the next are two units at least; none is numbered 0.
    this.#words = new Int32Array(((this.#letters.length + 3) >>> 1) * WIDTH);
    this.#says = lists.map(({ says }) => says);
    let at = 0;
    lists.forEach(({ words }, list) => {
      this.#addAll(at, at + words.length, list);
      at += words.length + 1;
    });
  }

  /** The longest word that stands at `at` of a text; `NO_WORD` where none does. */
  longestAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const longer = at + 1 < text.length ? this.#longestOf(pairOf(unit, text.charCodeAt(at + 1)), text, at) : NO_WORD;
    if (longer !== NO_WORD || !this.#alone.has(unit)) return longer;
    return this.#longestOf(pairOf(unit, NOTHING), text, at);
  }

  /** Units of a word. */
  lengthOf(word: number): number {
    return this.#words[word * WIDTH + SHAPE]! & LENGTH;
  }

  saidBy(word: number): Said {
    return this.#says[this.#words[word * WIDTH + SAYS]!]!;
  }

  #longestOf(pair: number, text: string, at: number): number {
    if ((this.#begins[pair >>> 5]! & (1 << (pair & 31))) === 0) return NO_WORD;
    let word = this.#longest[pair]!;
    if (word < 0) word = this.#putInOrder(pair);
    while (word !== NO_WORD && (!this.#stands(word, text, at) || isPart(text, at, at + this.lengthOf(word)))) {
      word = this.#words[word * WIDTH + NEXT]!;
    }
    return word;
  }

  #stands(word: number, text: string, at: number): boolean {
    const shape = this.#words[word * WIDTH + SHAPE]!;
    let unit = (shape & LENGTH) - 1;
    if (text.charCodeAt(at + unit) !== shape >>> LENGTH_BITS) return false;
    const start = this.#words[word * WIDTH + START]!;
    while (--unit >= 0) {
      if (text.charCodeAt(at + unit) !== this.#letters.charCodeAt(start + unit)) return false;
    }
    return true;
  }

  /** Adds the words of the list that stands at `[from, to)` of all of them. */
  #addAll(from: number, to: number, list: number): void {
    const letters = this.#letters;
    // To search takes a fraction of what it takes to look at every letter.
    const next = (mark: string, at: number): number => {
      const found = letters.indexOf(mark, at);
      return found < 0 ? to : found;
    };
    let [bar, lineBreak] = [-1, -1];
    for (let start = from; start < to;) {
      if (bar < start) bar = next('|', start);
      if (lineBreak < start) lineBreak = next('\n', start);
      const end = Math.min(bar, lineBreak, to);
      this.#add(start, end, list);
      start = end + 1;
      if (end === lineBreak) while (letters.charCodeAt(start) === SPACE) start++;
    }
  }

  /** Adds a word before those of the same hash that were added so far. */
  #add(start: number, end: number, list: number): void {
    const length = end - start;
    if (length <= 0) return;
    const letters = this.#letters;
    const words = this.#words;
    const pair = pairOf(letters.charCodeAt(start), length > 1 ? letters.charCodeAt(start + 1) : NOTHING);
    const word = ++this.#count;
    const at = word * WIDTH;
    words[at + START] = start;
    words[at + SHAPE] = (letters.charCodeAt(end - 1) << LENGTH_BITS) | length;
    words[at + NEXT] = -this.#longest[pair]!;
    words[at + SAYS] = list;
    this.#longest[pair] = -word;
    this.#begins[pair >>> 5]! |= 1 << (pair & 31);
    if (length === 1) this.#alone.add(letters.charCodeAt(start));
  }

  /** Puts the words of a hash in order, the longest first, each once; tells the first. */
  #putInOrder(pair: number): number {
    const words = this.#words;
    const found: number[] = [];
    for (let word = -this.#longest[pair]!; word !== NO_WORD; word = words[word * WIDTH + NEXT]!) found.push(word);
    const ordered: number[] = [];
    for (const word of found.reverse().sort((one, other) => this.lengthOf(other) - this.lengthOf(one))) {
      const same = ordered.find((known) => this.#isSame(known, word));
      if (same === undefined) ordered.push(word);
      else words[same * WIDTH + SAYS] = this.#says.push(this.#join(this.saidBy(same), this.saidBy(word))) - 1;
    }
    ordered.forEach((word, place) => (words[word * WIDTH + NEXT] = ordered[place + 1] ?? NO_WORD));
    return (this.#longest[pair] = ordered[0]!);
  }

  #isSame(one: number, other: number): boolean {
    return (
      this.lengthOf(one) === this.lengthOf(other) &&
      this.#stands(one, this.#letters, this.#words[other * WIDTH + START]!)
    );
  }
}
