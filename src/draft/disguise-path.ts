import { digitOf, readNumber, syllablesOfDigit } from './numerals.ts';
import { looksLike, lettersOf } from './disguised-letters.ts';
import * as marks from './marks.ts';
import type { Mark } from './marks.ts';
import type { Element } from './spelled.ts';
import { shareSyllable, syllablesOf } from './syllables.ts';
import { DIGIT, EMOJI, HAN, LETTER, MASK, wordsOfEmoji, type Tokens } from './tokens.ts';

/** How a listed word was read in a draft: one mark per element, and the tokens that were read, in order. */
export interface Path {
  readonly marks: readonly Mark[];
  readonly tokens: readonly number[];
}

/** Folded UTF-16 units that may stand in one gap. */
const LONGEST_GAP = 8;
/** Emoji and masks that may stand between two characters of a word. */
const MOST_INSERTED = 2;
/** Digits of this many are a number whatever marks part them. */
const LONG_NUMBER = 7;

/** How a listed word is written from the token `at` on; nothing where it is not. */
export function findPath(tokens: Tokens, elements: readonly Element[], at: number): Path | undefined {
  return new PathFinder(tokens, elements).from(at);
}

/** Shorter syllables are not read with a digit in the place of a letter. */
const SPELLED_WITH_DIGITS = 3;

/** Looks for one listed word in the tokens of one draft. */
class PathFinder {
  readonly #tokens: Tokens;
  readonly #elements: readonly Element[];
  readonly #marks: Mark[] = [];
  readonly #read: number[] = [];

  constructor(tokens: Tokens, elements: readonly Element[]) {
    this.#tokens = tokens;
    this.#elements = elements;
  }

  from(at: number): Path | undefined {
    return this.#walk(0, at, 0) ? { marks: this.#marks, tokens: this.#read } : undefined;
  }

  /** Whether token `at` may follow the one before it inside a word. */
  #follows(at: number): boolean {
    const { start, end, apart } = this.#tokens;
    if (start[at]! - end[at - 1]! > LONGEST_GAP) return false;
    return !apart[at] || (this.#elements.length >= LONG_NUMBER && this.#elements.every(({ kind }) => kind === DIGIT));
  }

  /** Whether a token is written in the letter that it is read as. */
  #isLatin(at: number): boolean {
    const { kind, text, folded, start } = this.#tokens;
    return kind[at] !== LETTER || folded.text[start[at]!] === text[at];
  }

  #walk(index: number, at: number, inserted: number): boolean {
    if (index === this.#elements.length) return true;
    if (at >= this.#tokens.text.length || (index > 0 && !this.#follows(at))) return false;
    const element = this.#elements[index]!;
    const kind = this.#tokens.kind[at]!;
    if (this.#tokens.text[at] === element.text) {
      if (this.#take(index, at, 1, this.#isLatin(at) ? marks.KEPT : marks.LOOK, 1, inserted)) return true;
    } else if (kind === LETTER) {
      if (this.#readLetters(element, index, at, inserted)) return true;
    } else if (kind === DIGIT) {
      if (this.#readDigit(element, index, at, inserted)) return true;
    } else if (kind === HAN) {
      if (this.#readHan(element, index, at, inserted)) return true;
    } else if (kind === EMOJI) {
      if (this.#readEmoji(index, at, inserted)) return true;
    } else if (kind === MASK && index > 0 && element.kind !== LETTER && this.#tokens.text[at + 1] !== element.text) {
      if (this.#take(index, at, 1, marks.MASKED, 1, inserted)) return true;
    }
    const isInsertion = index > 0 && (kind === EMOJI || kind === MASK) && inserted < MOST_INSERTED;
    return isInsertion && this.#walk(index, at + 1, inserted + 1);
  }

  /** Reads `count` tokens as `elements` elements, and then the rest of the word; takes it back where that fails. */
  #take(index: number, at: number, count: number, mark: Mark, elements: number, inserted: number): boolean {
    for (let token = at; token < at + count; token++) this.#read.push(token);
    for (let one = 0; one < elements; one++) this.#marks.push(mark);
    if (this.#walk(index + elements, at + count, inserted)) return true;
    this.#read.length -= count;
    this.#marks.length -= elements;
    return false;
  }

  #readLetters(element: Element, index: number, at: number, inserted: number): boolean {
    for (const spelling of element.spellings) {
      if (
        this.#spells(spelling, at) &&
        this.#take(index, at, spelling.length, spelling.length > 1 ? marks.PINYIN : marks.INITIAL, 1, inserted)
      )
        return true;
    }
    for (const initial of element.initials) {
      if (this.#spells(initial, at) && this.#take(index, at, initial.length, marks.INITIAL, 1, inserted)) return true;
    }
    const letter = this.#tokens.text[at]!;
    if (element.kind === DIGIT && letter === 'x' && index > 0) {
      return this.#take(index, at, 1, marks.MASKED, 1, inserted);
    }
    return element.kind !== HAN && looksLike(letter, element.text) && this.#take(index, at, 1, marks.LOOK, 1, inserted);
  }

  /** Whether the letters of `spelling` stand at `at`, one of them a digit at most, all close or all with one gap. */
  #spells(spelling: string, at: number): boolean {
    const { text, kind, start, end, apart } = this.#tokens;
    if (at + spelling.length > text.length) return false;
    let digits = 0;
    for (let step = 0; step < spelling.length; step++) {
      const token = at + step;
      if (text[token] !== spelling[step]) {
        if (
          step === 0 ||
          spelling.length < SPELLED_WITH_DIGITS ||
          kind[token] !== DIGIT ||
          !lettersOf(text[token]!).includes(spelling[step]!)
        )
          return false;
        if (++digits > 1) return false;
      }
      if (step === 0) continue;
      const gap = start[token]! - end[token - 1]!;
      if (gap > 1 || apart[token] || (step > 1 && gap !== start[token - 1]! - end[token - 2]!)) return false;
    }
    return true;
  }

  #readDigit(element: Element, index: number, at: number, inserted: number): boolean {
    const digit = Number(this.#tokens.text[at]);
    if (element.digit === digit) return this.#take(index, at, 1, marks.NUMERAL, 1, inserted);
    if (element.kind === LETTER) {
      return looksLike(this.#tokens.text[at]!, element.text) && this.#take(index, at, 1, marks.LOOK, 1, inserted);
    }
    if (element.kind === DIGIT) return false;
    const isSound = shareSyllable(element.syllables, syllablesOfDigit(digit));
    return isSound && this.#take(index, at, 1, marks.SOUND, 1, inserted);
  }

  #readHan(element: Element, index: number, at: number, inserted: number): boolean {
    const character = this.#tokens.text[at]!;
    if (element.kind === LETTER) return false;
    if (element.run && this.#readRun(element.run, index, at, inserted)) return true;
    if (element.digit !== undefined && element.digit === digitOf(character)) {
      return this.#take(index, at, 1, marks.NUMERAL, 1, inserted);
    }
    for (const parts of element.parts) {
      if (parts.every((part, step) => this.#tokens.text[at + step] === part && this.#isClose(at, step))) {
        if (this.#take(index, at, parts.length, marks.PARTS, 1, inserted)) return true;
      }
    }
    if (shareSyllable(element.syllables, syllablesOf(character))) {
      return this.#take(index, at, 1, marks.SOUND, 1, inserted);
    }
    return element.lookAlikes.includes(character) && this.#take(index, at, 1, marks.LOOK, 1, inserted);
  }

  #readRun(run: NonNullable<Element['run']>, index: number, at: number, inserted: number): boolean {
    const number = readNumber(this.#tokens.text.slice(at, at + 2 * run.length));
    if (number?.value !== run.value) return false;
    return this.#take(index, at, number.length, marks.NUMERAL, run.length, inserted);
  }

  #isClose(at: number, step: number): boolean {
    return step === 0 || this.#tokens.start[at + step] === this.#tokens.end[at + step - 1];
  }

  #readEmoji(index: number, at: number, inserted: number): boolean {
    for (const word of wordsOfEmoji(this.#tokens.text[at]!)!) {
      let isName = true;
      let length = 0;
      for (const character of word) {
        const element = this.#elements[index + length];
        if (element?.kind !== HAN) break;
        if (element.text !== character) {
          isName = false;
          if (!shareSyllable(element.syllables, syllablesOf(character))) break;
        }
        length++;
      }
      if (length !== word.length) continue;
      const mark = isName ? marks.EMOJI_NAME : marks.EMOJI_SOUND;
      if (this.#take(index, at, 1, mark, length, inserted)) return true;
    }
    return false;
  }
}
