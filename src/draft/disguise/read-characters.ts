import { looksLike } from '../disguised-letters.ts';
import { wordsOfEmoji } from '../emoji.ts';
import { digitOf, readNumber, syllablesOfDigit } from '../numerals.ts';
import type { Element } from '../spelled.ts';
import { shareSyllable, syllablesOf } from '../syllables.ts';
import { DIGIT, HAN, LETTER, type Tokens } from '../tokens.ts';
import * as marks from './marks.ts';
import type { Place, Walk } from './place.ts';

/** Reads a digit as another numeral of it, as a letter that it looks like, or as its syllable. */
export function readDigit(walk: Walk, element: Element, place: Place): boolean {
  const text = walk.tokens.text[place.at]!;
  const digit = Number(text);
  if (element.digit === digit) return walk.take(place, marks.NUMERAL);
  if (element.kind === LETTER) return looksLike(text, element.text) && walk.take(place, marks.LOOK);
  if (element.kind === DIGIT) return false;
  return shareSyllable(element.syllables, syllablesOfDigit(digit)) && walk.take(place, marks.SOUND);
}

/** Whether the characters of `parts` stand at `at`, one right behind the other. */
const areParts = ({ text, start, end }: Tokens, parts: readonly string[], at: number): boolean =>
  parts.every((part, step) => text[at + step] === part && (step === 0 || start[at + step] === end[at + step - 1]));

/** Reads a run of digits that is said as one number: 十一. */
function readRun(walk: Walk, run: NonNullable<Element['run']>, place: Place): boolean {
  const number = readNumber(walk.tokens.text.slice(place.at, place.at + 2 * run.length));
  return number?.value === run.value && walk.take(place, marks.NUMERAL, number.length, run.length);
}

/** Reads a Chinese character as a numeral, as the first part of `element`, or as what sounds or looks like it. */
export function readHan(walk: Walk, element: Element, place: Place): boolean {
  const character = walk.tokens.text[place.at]!;
  if (element.kind === LETTER) return false;
  if (element.run && readRun(walk, element.run, place)) return true;
  if (element.digit !== undefined && element.digit === digitOf(character)) return walk.take(place, marks.NUMERAL);
  for (const parts of element.parts) {
    if (areParts(walk.tokens, parts, place.at) && walk.take(place, marks.PARTS, parts.length)) return true;
  }
  if (shareSyllable(element.syllables, syllablesOf(character))) return walk.take(place, marks.SOUND);
  return element.lookAlikes.includes(character) && walk.take(place, marks.LOOK);
}

/** How `name` reads where `elements` are listed from `index` on: as it is listed, by its sound, or not at all. */
function readName(elements: readonly Element[], index: number, name: string): marks.Mark | undefined {
  let mark: marks.Mark = marks.EMOJI_NAME;
  let next = index;
  for (const character of name) {
    const element = elements[next++];
    if (element?.kind !== HAN) return undefined;
    if (element.text === character) continue;
    mark = marks.EMOJI_SOUND;
    if (!shareSyllable(element.syllables, syllablesOf(character))) return undefined;
  }
  return mark;
}

/** Reads an emoji as its name, or as what its name sounds like. */
export function readEmoji(walk: Walk, place: Place): boolean {
  for (const name of wordsOfEmoji(walk.tokens.text[place.at]!)!) {
    const mark = readName(walk.elements, place.index, name);
    if (mark !== undefined && walk.take(place, mark, 1, name.length)) return true;
  }
  return false;
}
