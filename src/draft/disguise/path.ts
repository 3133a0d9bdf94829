import type { Element } from '../spelled.ts';
import { DIGIT, EMOJI, HAN, LETTER, MASK, type Tokens } from '../tokens.ts';
import type { Mark } from './marks.ts';
import * as marks from './marks.ts';
import type { Place, Walk } from './place.ts';
import { readDigit, readEmoji, readHan } from './read-characters.ts';
import { readLetters } from './read-letters.ts';

/** How a listed word was read in a draft: one mark per element, and the tokens that were read, in order. */
export interface Path {
  readonly marks: readonly Mark[];
  readonly tokens: readonly number[];
}

/** Folded UTF-16 units that may stand in one gap. */
const LONGEST_GAP = 8;
/** Emoji and masks that may stand between the characters of a short word; one in every gap of a longer one. */
const MOST_INSERTED = 2;
/** Digits of this many are a number whatever marks part them. */
const LONG_NUMBER = 7;

/** Looks for listed words in the tokens of one draft. */
export class PathFinder implements Walk {
  readonly tokens: Tokens;
  elements: readonly Element[] = [];
  readonly #marks: Mark[] = [];
  readonly #read: number[] = [];

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** How a listed word is written from the token `at` on; nothing where it is not. */
  find(elements: readonly Element[], at: number): Path | undefined {
    this.elements = elements;
    this.#marks.length = this.#read.length = 0;
    return this.#walk(0, at, 0) ? { marks: [...this.#marks], tokens: [...this.#read] } : undefined;
  }

  take({ index, at, inserted }: Place, mark: Mark, count = 1, elements = 1): boolean {
    for (let token = at; token < at + count; token++) this.#read.push(token);
    for (let one = 0; one < elements; one++) this.#marks.push(mark);
    if (this.#walk(index + elements, at + count, inserted)) return true;
    this.#read.length -= count;
    this.#marks.length -= elements;
    return false;
  }

  /** Whether token `at` may follow the one before it inside a word. */
  #follows(at: number): boolean {
    const { start, end, apart } = this.tokens;
    if (start[at]! - end[at - 1]! > LONGEST_GAP) return false;
    return !apart[at] || this.#isBracketed(at) || this.#isLongNumber();
  }

  #isLongNumber(): boolean {
    return this.elements.length >= LONG_NUMBER && this.elements.every(({ kind }) => kind === DIGIT);
  }

  /** Whether a bracket opens or closes before token `at` around no more than a syllable: 北(you). */
  #isBracketed(at: number): boolean {
    const { start, end, folded } = this.tokens;
    const gap = folded.text.slice(end[at - 1], start[at]);
    const near = folded.text.slice(Math.max(0, end[at - 1]! - LONGEST_GAP), start[at]! + LONGEST_GAP);
    return /^[()]$/.test(gap) && /\([^()]{1,6}\)/.test(near);
  }

  /** Whether a token is written in the letter that it is read as. */
  #isLatin(at: number): boolean {
    const { kind, text, folded, start } = this.tokens;
    return kind[at] !== LETTER || folded.text[start[at]!] === text[at];
  }

  #walk(index: number, at: number, inserted: number): boolean {
    if (index === this.elements.length) return true;
    if (at >= this.tokens.text.length || (index > 0 && !this.#follows(at))) return false;
    if (this.#reads(index, at, inserted)) return true;
    const kind = this.tokens.kind[at]!;
    const most = Math.max(MOST_INSERTED, this.elements.length - 1);
    const isInsertion = index > 0 && (kind === EMOJI || kind === MASK) && inserted < most;
    if (isInsertion && this.#walk(index, at + 1, inserted + 1)) return true;
    // 199****4583, where a hidden 4 stands before the 4 that is shown.
    return index > 0 && kind === MASK && this.#isLongNumber() && this.take({ index, at, inserted }, marks.MASKED);
  }

  /** Reads the element `index` at token `at` as it is listed, or in the disguises that its kind of token allows. */
  #reads(index: number, at: number, inserted: number): boolean {
    const { text, kind } = this.tokens;
    const element = this.elements[index]!;
    const place = { index, at, inserted };
    if (text[at] === element.text) return this.take(place, this.#isLatin(at) ? marks.KEPT : marks.LOOK);
    switch (kind[at]) {
      case LETTER:
        return readLetters(this, element, place);
      case DIGIT:
        return readDigit(this, element, place);
      case HAN:
        return readHan(this, element, place);
      case EMOJI:
        return readEmoji(this, place);
      case MASK:
        return index > 0 && text[at + 1] !== element.text && this.take(place, marks.MASKED);
      default:
        return false;
    }
  }
}
