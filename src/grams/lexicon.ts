/** Bits of a pair's hash: enough that two pairs seldom share one. */
const PAIR_BITS = 16;

/** What a lexicon answers where no word of it stands; words are numbered from 1. */
export const NO_WORD = 0;

const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77)) >>> (32 - PAIR_BITS);

/** Stands for the second unit of a word that has one only. */
const NOTHING = 0;

const BAR = 0x7c;
const LINE_BREAK = 0x0a;
const SPACE = 0x20;

/** Whether a unit of a list stands between words: a bar, a line break. */
const isBetween = (unit: number): boolean => unit === BAR || unit === LINE_BREAK;

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

/** What is known of a word, side by side: where it starts among all letters, its units, and the next of its hash. */
const START = 0;
const LENGTH = 1;
const NEXT = 2;
const WIDTH = 4;

/**
 * Words and what they say, found where they stand in a text. They are kept as stretches of the lists that they came in:
 * to make a string of each takes longer than to read a draft for them. A Latin word stands for itself only, not for a
 * part of a longer one.
 */
export class Lexicon<Said> {
  /** All lists, one behind the other. */
  readonly #letters: string;
  readonly #join: Join<Said>;
  /** Word by word; the next of the same hash is no longer. */
  readonly #words: Int32Array;
  readonly #says: Said[] = [];
  /** The longest word of each hash of a beginning: two units, or the only one. */
  readonly #longest = new Int32Array(1 << PAIR_BITS);
  /** One bit for each hash, set where some word begins so: small enough for the nearest cache, and most begin none. */
  readonly #begins = new Int32Array(1 << (PAIR_BITS - 5));

  constructor(lists: readonly WordList<Said>[], join: Join<Said>) {
    this.#letters = lists.map(({ words }) => words).join('\n');
    this.#join = join;
    // A word and what parts it from the next are two units at least; none is numbered 0.
    this.#words = new Int32Array(((this.#letters.length + 3) >>> 1) * WIDTH);
    let at = 0;
    for (const { words, says } of lists) {
      this.#addAll(at, at + words.length, says);
      at += words.length + 1;
    }
  }

  /** The longest word that stands at `at` of a text; `NO_WORD` where none does. */
  longestAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const longer = at + 1 < text.length ? this.#longestOf(pairOf(unit, text.charCodeAt(at + 1)), text, at) : NO_WORD;
    return longer === NO_WORD ? this.#longestOf(pairOf(unit, NOTHING), text, at) : longer;
  }

  /** Units of a word. */
  lengthOf(word: number): number {
    return this.#words[word * WIDTH + LENGTH]!;
  }

  saidBy(word: number): Said {
    return this.#says[word - 1]!;
  }

  #longestOf(pair: number, text: string, at: number): number {
    if ((this.#begins[pair >>> 5]! & (1 << (pair & 31))) === 0) return NO_WORD;
    let word = this.#longest[pair]!;
    while (word !== NO_WORD && (!this.#stands(word, text, at) || isPart(text, at, at + this.lengthOf(word)))) {
      word = this.#words[word * WIDTH + NEXT]!;
    }
    return word;
  }

  #stands(word: number, text: string, at: number): boolean {
    const start = this.#words[word * WIDTH + START]!;
    for (let unit = this.lengthOf(word) - 1; unit >= 0; unit--) {
      if (text.charCodeAt(at + unit) !== this.#letters.charCodeAt(start + unit)) return false;
    }
    return true;
  }

  /** Adds the words of the list that stands at `[from, to)` of all of them. */
  #addAll(from: number, to: number, says: Said): void {
    const letters = this.#letters;
    for (let at = from; at < to;) {
      const start = at;
      while (at < to && !isBetween(letters.charCodeAt(at))) at++;
      if (start < at) this.#add(start, at - start, says);
      if (letters.charCodeAt(at++) === LINE_BREAK) while (letters.charCodeAt(at) === SPACE) at++;
    }
  }

  #add(start: number, length: number, says: Said): void {
    const letters = this.#letters;
    const words = this.#words;
    const pair = pairOf(letters.charCodeAt(start), length > 1 ? letters.charCodeAt(start + 1) : NOTHING);
    let before = NO_WORD;
    let next = this.#longest[pair]!;
    for (; next !== NO_WORD && this.lengthOf(next) >= length; next = words[next * WIDTH + NEXT]!) {
      if (this.lengthOf(next) === length && this.#stands(next, letters, start)) {
        this.#says[next - 1] = this.#join(this.saidBy(next), says);
        return;
      }
      before = next;
    }
    const word = this.#says.push(says);
    words[word * WIDTH + START] = start;
    words[word * WIDTH + LENGTH] = length;
    words[word * WIDTH + NEXT] = next;
    if (before === NO_WORD) this.#longest[pair] = word;
    else words[before * WIDTH + NEXT] = word;
    this.#begins[pair >>> 5]! |= 1 << (pair & 31);
  }
}
