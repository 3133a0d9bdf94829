import { lettersOf } from '../disguised-letters.ts';
import { wordsOfEmoji } from '../emoji.ts';
import { digitOf, isUnit, syllablesOfDigit } from '../numerals.ts';
import type { Element } from '../spelled.ts';
import { syllablesOf } from '../syllables.ts';
import { DIGIT, EMOJI, HAN, LETTER, type TokenKind } from '../tokens.ts';

/** By what the writing of a listed character may begin: a syllable, a character that is written there, or a sign below. */
export type Start = number | string;

/** A Chinese numeral, of which a number may be said in one word. */
const NUMBER = 'NUMBER';

/** A digit in the place of a letter. */
const likeLetter = (letter: string): Start => `LIKE ${letter}`;

/** By what `element` may begin as the first character of a word. */
export function startsOf({ kind, text, syllables, spellings, initials, parts, lookAlikes, run }: Element): Set<Start> {
  if (kind === LETTER) return new Set([text, likeLetter(text)]);
  const letters = [...spellings, ...initials].map((one) => one[0]!);
  const said = run?.syllables[0]?.[0];
  if (said !== undefined) letters.push(said);
  if (kind === DIGIT) return new Set<Start>([...syllables, text, ...lettersOf(text), ...letters]);
  return new Set<Start>([...syllables, text, ...lookAlikes, ...parts.map(([one]) => one!), ...letters]);
}

/** By what the second character of a word may begin, or what its first one goes on with. */
export function secondStartsOf([first, second, ...others]: readonly Element[]): Set<Start> {
  const starts = startsOf(second!);
  // 十 is two digits in one character: 堰 in 十堰 comes right behind it.
  const behindTen = first!.run?.length === 2 ? others[0] : undefined;
  if (behindTen) for (const start of startsOf(behindTen)) starts.add(start);
  for (const [, part] of first!.parts) if (part !== undefined) starts.add(part);
  if (first!.run ?? second!.run) starts.add(NUMBER);
  return starts;
}

/** The letters that may stand behind the first character of a word. */
export function secondLettersOf([first, second, ...others]: readonly Element[]): Set<string> {
  const { kind, text, spellings, initials } = second!;
  const letters = [...first!.spellings, ...first!.initials, first!.run?.syllables[0] ?? ''].map((one) => one[1] ?? '');
  letters.push(...[...spellings, ...initials].map((one) => one[0]!));
  const behindTen = first!.run?.length === 2 ? others[0] : undefined;
  if (behindTen) letters.push(...[...behindTen.spellings, ...behindTen.initials].map((one) => one[0]!));
  if (kind === LETTER) letters.push(text);
  else letters.push('x');
  if (kind === LETTER && text === 'l') letters.push('i');
  if (kind === DIGIT) letters.push(...lettersOf(text));
  return new Set(letters);
}

/** By what a word may begin, or go on, where a character stands. */
export function startsAt(character: string, kind: TokenKind): readonly Start[] {
  switch (kind) {
    case HAN: {
      const digit = digitOf(character);
      const starts: Start[] = [...syllablesOf(character), character];
      if (digit !== undefined) starts.push(...syllablesOfDigit(digit));
      if (digit !== undefined || isUnit(character)) starts.push(NUMBER);
      return starts;
    }
    case DIGIT: {
      const digit = Number(character);
      return [character, ...syllablesOfDigit(digit), ...[...lettersOf(character)].map(likeLetter)];
    }
    case EMOJI:
      return wordsOfEmoji(character)!.flatMap((word) => syllablesOf(word[0]!));
    case LETTER:
      return [character];
    default:
      return [];
  }
}
