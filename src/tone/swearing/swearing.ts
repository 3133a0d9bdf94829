import { allMatches } from '../../draft/matches.ts';
import type { Forms } from '../../draft/normal.ts';
import { isEveryday } from './everyday.ts';
import { isExplained, isInnocent } from './innocence.ts';
import { englishSwearing } from './english.ts';
import { curses, thrownBack } from './curses.ts';
import { isAmongLetters } from './among-letters.ts';
import { BETWEEN, mixedIn, withLatinLetters, withoutBleeps, withoutDigits } from './other-letters.ts';
import { isInPlace, isOffPause } from './place.ts';
import { candidatesAt } from './candidates.ts';
import { groupOf } from './hiding.ts';
import { matchTerm } from './match.ts';
import type { SwearTerm } from './terms.ts';
import type { SwearMatch, Swearword } from './types.ts';

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Whether what reads as a swearword is one where it stands. */
function isMeant(forms: Forms, { group, purse }: SwearTerm, match: SwearMatch): boolean {
  const { text } = forms.folded;
  return !(
    isOffPause(text, match, group) ||
    isInPlace(text, match, purse > 0) ||
    isAmongLetters(forms, match, group) ||
    isInnocent(text, match, match.readings.length) ||
    isEveryday(text, match, purse > 0 && match.readings.every(({ how }) => how === 'own')) ||
    isExplained(text, match)
  );
}

function wordOf(forms: Forms, term: SwearTerm, match: SwearMatch): Swearword {
  const start = forms.folded.starts[match.start]!;
  const end = forms.folded.ends[match.end - 1]!;
  return {
    target: groupOf(term, match, end - start > term.slots.length),
    start,
    end,
    foldedStart: match.start,
    foldedEnd: match.end,
    disguised: match.readings.filter(({ how }) => how !== 'own').length,
  };
}

/** Units in which a word begins that reaches into what stands behind them. */
const REACH = 60;

/** Whether letters go on beyond a word behind a digit, so that it is a part of something else. */
const isCutOut = (reading: string, { foldedStart, foldedEnd }: Swearword): boolean =>
  reading[foldedStart - 1] === BETWEEN || reading[foldedEnd] === BETWEEN;

/** Words of the draft as it reads without the digits that stand for letters or between them. */
function wordsWithoutDigits(forms: Forms): Swearword[] {
  const mixed = mixedIn(forms.folded.text);
  if (mixed.length === 0) return [];
  return withoutDigits(forms).flatMap((reading) => {
    let read = 0;
    return mixed.flatMap(({ index, length }) => {
      const from = Math.max(read, index - REACH);
      read = index + length;
      return wordsBetween(reading, from, read).filter((word) => !isCutOut(reading.folded.text, word));
    });
  });
}

/** The one mark that a word may begin with: *你妈. */
const STAR = 0x2a;

/** The words that begin at `[from, to)` of the folded text. */
function wordsBetween(forms: Forms, from: number, to: number): Swearword[] {
  const { text } = forms.folded;
  const words: Swearword[] = [];
  let previous = from === 0 ? 0 : text.charCodeAt(from - 1);
  for (let at = from; at < to; at++) {
    const code = text.codePointAt(at)!;
    // No word begins within another one.
    const inside = isLatin(code) && isLatin(previous);
    previous = code;
    if (inside || (code < 0x30 && code !== STAR)) continue;
    for (const term of candidatesAt(text, at, code)) {
      const match = matchTerm(text, at, term);
      if (match && isMeant(forms, term, match)) words.push(wordOf(forms, term, match));
    }
    if (code > 0xffff) at++;
  }
  return words;
}

/** Words that are spelled in letters of other scripts: ᴄɴᴍ. */
function wordsInOtherLetters(forms: Forms): Swearword[] {
  const latin = withLatinLetters(forms);
  return latin ? [...wordsBetween(latin, 0, latin.folded.text.length), ...englishSwearing(latin)] : [];
}

const coarseness = ({ target }: Swearword): number => target.vulgar + (target.insult ?? 0);

/** Of overlapping words the longest; of the same length the one with least of a disguise, then the coarsest. In the order of the text. */
function apart(words: readonly Swearword[]): Swearword[] {
  const ranked = [...words].sort(
    (a, b) =>
      b.foldedEnd - b.foldedStart - (a.foldedEnd - a.foldedStart) ||
      a.disguised - b.disguised ||
      coarseness(b) - coarseness(a),
  );
  const kept: Swearword[] = [];
  for (const word of ranked) {
    if (kept.every((other) => word.foldedEnd <= other.foldedStart || other.foldedEnd <= word.foldedStart)) {
      kept.push(word);
    }
  }
  return kept.sort((a, b) => a.foldedStart - b.foldedStart);
}

/** A web address, in which letters swear by chance. */
const LINK = /https?:\/\/[!-~]+/g;

function outsideLinks(text: string, words: readonly Swearword[]): readonly Swearword[] {
  if (words.length === 0 || !text.includes('://')) return words;
  const links = allMatches(text, LINK).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return words.filter(({ foldedStart, foldedEnd }) =>
    links.every(({ start, end }) => foldedEnd <= start || end <= foldedStart),
  );
}

/** One reading per draft: several scales ask for the same words. */
const readings = new WeakMap<Forms, readonly Swearword[]>();

/** All swearwords of a text, everyday words that only look like one left out. */
export function swearwordsIn(forms: Forms): readonly Swearword[] {
  const known = readings.get(forms);
  if (known) return known;
  const { text } = forms.folded;
  const words = [
    ...wordsBetween(withoutBleeps(forms), 0, text.length),
    ...wordsWithoutDigits(forms),
    ...wordsInOtherLetters(forms),
    ...curses(forms),
    ...thrownBack(forms),
    ...englishSwearing(forms),
  ];
  const all = apart(outsideLinks(text, words));
  readings.set(forms, all);
  return all;
}
