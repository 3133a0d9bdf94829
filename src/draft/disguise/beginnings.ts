import { lettersOf } from '../disguised-letters.ts';
import type { Element } from '../spelled.ts';
import { DIGIT, EMOJI, HAN, LETTER, type TokenKind, type Tokens } from '../tokens.ts';
import { BitsBy, type Bits } from './bits.ts';
import { secondLettersOf, secondStartsOf, startsAt, startsOf, type Start } from './starts.ts';

/** What a character can be in the words that are looked for. */
interface Uses {
  /** Whether any word may begin with it: most characters begin none. */
  readonly begins: boolean;
  /** Words that may begin with it. */
  readonly first: Bits;
  /** Words that may go on with it behind a Chinese character or a digit. */
  readonly second: Bits;
  /** Words that may go on with it behind a letter. */
  readonly behindLetter: Bits;
}

const UNMET = 0;

/** Kinds of which one says enough of how a word goes on: no emoji, which may be two characters, and no mask. */
const isPlain = (kind: TokenKind | undefined): boolean => kind === HAN || kind === DIGIT || kind === LETTER;

/** Tells which words may begin at a token, by that token and the one behind it. */
export class Beginnings {
  readonly #firsts: BitsBy<Start>;
  readonly #seconds: BitsBy<Start>;
  readonly #letters: BitsBy<string>;
  /** By UTF-16 unit the place of its uses, from 1 on. */
  readonly #places = new Uint16Array(0x10000);
  readonly #uses: Uses[] = [];
  readonly #others = new Map<string, Uses>();
  readonly #found: Bits;

  constructor(words: readonly (readonly Element[])[]) {
    this.#firsts = new BitsBy(words.length);
    this.#seconds = new BitsBy(words.length);
    this.#letters = new BitsBy(words.length);
    this.#found = this.#firsts.none();
    words.forEach((elements, word) => {
      for (const start of startsOf(elements[0]!)) this.#firsts.set(start, word);
      for (const start of secondStartsOf(elements)) this.#seconds.set(start, word);
      for (const letter of secondLettersOf(elements)) this.#letters.set(letter, word);
    });
  }

  #read(character: string, kind: TokenKind): Uses {
    const starts = startsAt(character, kind);
    const first = this.#firsts.of(starts);
    const second = kind === LETTER ? this.#letters.of(character) : this.#seconds.of(starts);
    // A digit may stand for a letter of the syllable that the one before began: b3iyou.
    const spelled = this.#letters.of(kind === DIGIT ? lettersOf(character) : '');
    const behindLetter = second.map((bits, index) => bits | spelled[index]!);
    return { begins: first.some((bits) => bits !== 0), first, second, behindLetter };
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
    const { begins, first } = this.#usesAt(tokens, at);
    if (!begins) return undefined;
    const [one, next] = [kind[at], kind[at + 1]];
    if (next === undefined) return one === EMOJI ? first : undefined;
    if (!isPlain(one) || !isPlain(next)) return first;
    const uses = this.#usesAt(tokens, at + 1);
    const second = one === LETTER ? uses.behindLetter : uses.second;
    const found = this.#found;
    let any = 0;
    for (let index = 0; index < first.length; index++) any |= found[index] = first[index]! & second[index]!;
    return any === 0 ? undefined : found;
  }
}
