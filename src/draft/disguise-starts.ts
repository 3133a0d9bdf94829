import { lettersOf } from './disguised-letters.ts';
import { digitOf, syllablesOfDigit } from './numerals.ts';
import type { Element } from './spelled.ts';
import { syllablesOf } from './syllables.ts';
import { DIGIT, EMOJI, HAN, LETTER, wordsOfEmoji, type TokenKind, type Tokens } from './tokens.ts';

/** By what a word may begin: a syllable, or a character that is written there. */
type Start = number | string;

function startsOf({ kind, text, syllables, spellings, initials, parts, lookAlikes }: Element): Set<Start> {
  if (kind === LETTER) return new Set(text);
  if (kind === DIGIT)
    return new Set<Start>([...syllables, text, ...lettersOf(text), ...spellings.map((one) => one[0]!)]);
  const written = [text, ...lookAlikes, ...parts.map(([first]) => first!), ...spellings.map((one) => one[0]!)];
  return new Set<Start>([...syllables, ...written, ...initials.map((one) => one[0]!)]);
}

/** By what a word may begin where a character stands. */
function startsAt(character: string, kind: TokenKind): readonly Start[] {
  switch (kind) {
    case HAN: {
      const digit = digitOf(character);
      const syllables = syllablesOf(character);
      return digit === undefined ? [...syllables, character] : [...syllables, ...syllablesOfDigit(digit), character];
    }
    case DIGIT:
      return [...syllablesOfDigit(Number(character)), ...lettersOf(character)];
    case EMOJI:
      return wordsOfEmoji(character)!.flatMap((word) => syllablesOf(word[0]!));
    case LETTER:
      return [character];
    default:
      return [];
  }
}

/** The letters that may stand behind the first one of a word. */
function secondLetters([first, second]: readonly Element[]): Set<string> {
  const letters = [...first!.spellings, ...first!.initials].map((one) => one[1] ?? '');
  const { kind, text } = second!;
  letters.push(
    ...startsOf(second!)
      .values()
      .filter((one) => typeof one === 'string'),
  );
  if (kind === DIGIT) letters.push('x', ...lettersOf(text));
  if (kind === LETTER && text === 'l') letters.push('i');
  return new Set(letters);
}

/** Words to look for as the bits of a few numbers. */
type Bits = Int32Array;

/** What a character can be in the words that are looked for. */
interface Uses {
  /** Whether any word may begin with it: most characters begin none. */
  readonly begins: boolean;
  /** Words that may begin with it. */
  readonly first: Bits;
  /** Words whose second character it may be, or begin. */
  readonly second: Bits;
  /** Words that may begin with it and go on with anything: it is a part of their first character, or a number is read. */
  readonly loose: Bits;
}

const UNMET = 0;

/** Bits of words by what they have. */
class BitsBy<K> {
  readonly #bits = new Map<K, Bits>();
  readonly #length: number;

  constructor(words: number) {
    this.#length = (words + 31) >>> 5;
  }

  none(): Bits {
    return new Int32Array(this.#length);
  }

  set(key: K, word: number): void {
    let bits = this.#bits.get(key);
    if (!bits) this.#bits.set(key, (bits = this.none()));
    bits[word >>> 5]! |= 1 << (word & 31);
  }

  /** The words that have any of `keys`. */
  of(keys: readonly K[]): Bits {
    const all = this.none();
    for (const key of keys) this.#bits.get(key)?.forEach((bits, index) => (all[index]! |= bits));
    return all;
  }
}

/** Tells which words may begin at a token, by that token and the one behind it. */
export class Beginnings {
  readonly #firsts: BitsBy<Start>;
  readonly #seconds: BitsBy<Start>;
  readonly #letters: BitsBy<string>;
  readonly #parts: BitsBy<string>;
  /** Words that begin with a number, which may be said in one word. */
  readonly #numbers: BitsBy<true>;
  /** By UTF-16 unit the place of its uses, from 1 on. */
  readonly #places = new Uint16Array(0x10000);
  readonly #uses: Uses[] = [];
  readonly #others = new Map<string, Uses>();
  readonly #found: Bits;

  constructor(words: readonly (readonly Element[])[]) {
    this.#firsts = new BitsBy(words.length);
    this.#seconds = new BitsBy(words.length);
    this.#letters = new BitsBy(words.length);
    this.#parts = new BitsBy(words.length);
    this.#numbers = new BitsBy(words.length);
    this.#found = this.#firsts.none();
    words.forEach((elements, word) => {
      const [first, second] = elements as readonly [Element, Element];
      for (const start of startsOf(first)) this.#firsts.set(start, word);
      for (const start of startsOf(second)) this.#seconds.set(start, word);
      for (const letter of secondLetters(elements)) this.#letters.set(letter, word);
      for (const [part] of first.parts) this.#parts.set(part!, word);
      if (first.run !== undefined || second.run !== undefined) this.#numbers.set(true, word);
    });
  }

  #read(character: string, kind: TokenKind): Uses {
    const starts = startsAt(character, kind);
    const first = this.#firsts.of(starts);
    const loose = this.#parts.of([character]);
    this.#numbers.of([true]).forEach((bits, index) => (loose[index]! |= bits & first[index]!));
    const second = kind === LETTER ? this.#letters.of([character]) : this.#seconds.of(starts);
    return { begins: first.some((bits) => bits !== 0), first, second, loose };
  }

  #usesAt({ text, kind }: Tokens, at: number): Uses {
    const character = text[at]!;
    if (character.length > 1) {
      let other = this.#others.get(character);
      if (!other) this.#others.set(character, (other = this.#read(character, kind[at]!)));
      return other;
    }
    const code = character.charCodeAt(0);
    const place = this.#places[code]!;
    if (place !== UNMET) return this.#uses[place - 1]!;
    const uses = this.#read(character, kind[at]!);
    this.#places[code] = this.#uses.push(uses);
    return uses;
  }

  /** The words that may begin at token `at`, as bits; nothing where there are none. Good until the next call. */
  at(tokens: Tokens, at: number): Bits | undefined {
    const { kind } = tokens;
    const { begins, first, loose } = this.#usesAt(tokens, at);
    if (!begins) return undefined;
    const found = this.#found;
    let any = 0;
    const [one, next] = [kind[at]!, kind[at + 1]];
    if (next === undefined && one !== EMOJI) return undefined;
    const isTold =
      (one === LETTER && next === LETTER) || ((one === HAN || one === DIGIT) && (next === HAN || next === DIGIT));
    const second = isTold ? this.#usesAt(tokens, at + 1).second : undefined;
    for (let index = 0; index < first.length; index++) {
      const bits = second ? (first[index]! & second[index]!) | loose[index]! : first[index]!;
      found[index] = bits;
      any |= bits;
    }
    return any === 0 ? undefined : found;
  }
}
