import { lettersOf, looksLike } from '../disguised-letters.ts';
import type { Element } from '../spelled.ts';
import { DIGIT, HAN, LETTER, type Tokens } from '../tokens.ts';
import * as marks from './marks.ts';
import type { Place, Walk } from './place.ts';

/** Shorter syllables are not read with a digit in the place of a letter. */
const SPELLED_WITH_DIGITS = 3;

/** Numbers of the tones. */
const TONES = '12345';

/** Whether a token is a digit in the place of `letter`. */
const isDigitFor = ({ kind, text }: Tokens, at: number, letter: string): boolean =>
  kind[at] === DIGIT && lettersOf(text[at]!).includes(letter);

/** Whether the letters of `spelling` stand at `at`, one of them a digit at most, all close or all with one gap. */
function spells(tokens: Tokens, spelling: string, at: number): boolean {
  const { text, start, end, apart } = tokens;
  if (at + spelling.length > text.length) return false;
  let digits = 0;
  for (let step = 0; step < spelling.length; step++) {
    const token = at + step;
    if (text[token] !== spelling[step]) {
      if (step === 0 || spelling.length < SPELLED_WITH_DIGITS) return false;
      if (!isDigitFor(tokens, token, spelling[step]!) || ++digits > 1) return false;
    }
    if (step === 0) continue;
    const gap = start[token]! - end[token - 1]!;
    if (gap > 1 || apart[token] || (step > 1 && gap !== start[token - 1]! - end[token - 2]!)) return false;
  }
  return true;
}

/** Whether syllables stand at `at` with one blank or mark between each two: shi yi. */
function spellsApart(tokens: Tokens, syllables: readonly string[], at: number): boolean {
  let next = at;
  for (const syllable of syllables) {
    if (next > at && (tokens.apart[next] || tokens.start[next]! - tokens.end[next - 1]! !== 1)) return false;
    if (!spells(tokens, syllable, next)) return false;
    next += syllable.length;
  }
  return true;
}

/** Reads a number that is said in Latin letters: shiyi or shi yi for 11. */
function readRun(walk: Walk, { syllables, length }: NonNullable<Element['run']>, place: Place): boolean {
  const { tokens } = walk;
  const spelling = syllables.join('');
  if (spelling === '' || !(spells(tokens, spelling, place.at) || spellsApart(tokens, syllables, place.at)))
    return false;
  return walk.take(place, marks.PINYIN, spelling.length, length);
}

/** Reads a syllable with the number of its tone, where the next one follows or the one before has its own: bei3you2. */
function readToned(walk: Walk, spelling: string, place: Place): boolean {
  const { kind, text, start, end } = walk.tokens;
  const tone = place.at + spelling.length;
  if (spelling.length < 2 || kind[tone] !== DIGIT || !TONES.includes(text[tone]!) || start[tone] !== end[tone - 1])
    return false;
  const isAmongOthers = place.index > 0 ? kind[place.at - 1] === DIGIT : kind[tone + 1] === LETTER;
  return (
    isAmongOthers && spells(walk.tokens, spelling, place.at) && walk.take(place, marks.PINYIN, spelling.length + 1)
  );
}

/** Whether a letter stands between no others: 林x满. */
const standsAlone = ({ kind }: Tokens, at: number): boolean => kind[at - 1] !== LETTER && kind[at + 1] !== LETTER;

/** Reads letters as a syllable of `element`, its initial, what hides it or what it looks like. */
export function readLetters(walk: Walk, element: Element, place: Place): boolean {
  const { tokens } = walk;
  const { index, at } = place;
  if (element.run && readRun(walk, element.run, place)) return true;
  for (const spelling of element.spellings) {
    if (readToned(walk, spelling, place)) return true;
    const mark = spelling.length > 1 ? marks.PINYIN : marks.INITIAL;
    if (spells(tokens, spelling, at) && walk.take(place, mark, spelling.length)) return true;
  }
  for (const initial of element.initials) {
    if (spells(tokens, initial, at) && walk.take(place, marks.INITIAL, initial.length)) return true;
  }
  const letter = tokens.text[at]!;
  if (letter === 'x' && index > 0) {
    const hides = element.kind === DIGIT || (element.kind === HAN && standsAlone(tokens, at));
    if (hides) return walk.take(place, marks.MASKED);
  }
  return element.kind !== HAN && looksLike(letter, element.text) && walk.take(place, marks.LOOK);
}
