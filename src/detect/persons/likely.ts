import { isCutOff, isPair } from '../../draft/common-words.ts';
import { addressedAs, isCommonSurname } from './address.ts';
import { builtAsNames } from './built.ts';
import { endOfRole, SHAPES, type Shape } from './candidates.ts';
import { cueOf, isAnnounced, type Cue } from './cues.ts';
import { everydayDoubt, isEveryday } from './everyday.ts';
import { isKnown } from './figures.ts';
import { likelyNames } from './model.ts';
import { areOtherWords } from './other-words.ts';
import { leastOfTitled } from './titles.ts';

/** Log-odds that a candidate needs, by what the words around it say. */
const LEAST: Readonly<Record<Cue, number>> = { none: 0.6, likely: -0.4, sure: -1.6 };

/** Doubled and bare given names and foreign names are often other words: they need more. */
const DOUBT: Readonly<Partial<Record<Shape, number>>> = {
  [SHAPES.doubled]: 0.8,
  [SHAPES.bare]: 0.5,
  [SHAPES.foreign]: 0.5,
};

/** What a name needs more where a dictionary has it as another word and nothing cues it: 古董, 金子. */
const WORD = 0.7;

const isOtherWord = (text: string, start: number, end: number): boolean =>
  end - start === 2 && isPair(text[start]!, text[start + 1]!);

/** How sure a name is behind a cue, and what somebody is called. */
export const CUED = 0.8;
export const CALLED = 0.7;

/** Without a cue a name is a hint: from .3 where it is as likely as not, to .6. */
const hint = (odds: number): number => 0.6 / (1 + Math.exp(-Math.max(0, odds)));

/** A name in a folded text, and what it is worth against others that overlap it. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly worth: number;
  readonly certainty: number;
  readonly known: boolean;
}

/** Log-odds that a full name with a common surname needs behind kin: 我二叔贾大力. */
const KIN_OF = -2.6;

const isKinOf = (text: string, start: number): boolean =>
  isCommonSurname(text[start]!) && !isPair(text[start]!, text[start + 1]!) && isAnnounced(text, start);

const strongest = (one: Cue, other: Cue): Cue => (LEAST[one] < LEAST[other] ? one : other);

/** Where the title behind a name ends; the name's own end where what reads as a title begins another word: 老赵导航. */
function endOfTitle(text: string, last: number): number {
  const end = endOfRole(text, last);
  return end === last + 1 && isCutOff(text[last]!, text[end], text[end + 1]) ? last : end;
}

/** Log-odds below which no rule makes a name of a candidate, unless it has a title. */
const LOWEST = -4.6;

/** Names that the model finds by how they are built and what stands around them, without those that are other words. */
export function modelNames(text: string): Name[] {
  return likelyNames(text, LOWEST, -Infinity).flatMap(({ start, end: last, shape, odds }): Name[] => {
    const end = shape === SHAPES.prefixed ? endOfTitle(text, last) : last;
    const plainly = Math.max(odds + addressedAs(text, start, last, shape), leastOfTitled(text, start, last, shape));
    const built = builtAsNames(text, start, last, shape);
    if (plainly + built < (shape === SHAPES.long ? KIN_OF : LEAST.sure)) return [];
    const cue = strongest(cueOf(text, start, end), end === last ? 'none' : cueOf(text, start, last));
    if (areOtherWords(text, start, end, shape, cue, plainly)) return [];
    const word = cue === 'none' && shape !== SHAPES.titled && isOtherWord(text, start, end) ? WORD : 0;
    const least = shape === SHAPES.long && isKinOf(text, start) ? KIN_OF : LEAST[cue];
    const everyday = shape !== SHAPES.titled && isEveryday(text, start) ? everydayDoubt(shape) : 0;
    const over = plainly + (cue === 'sure' ? 0 : built) - least - (DOUBT[shape] ?? 0) - word - everyday;
    if (over < 0) return [];
    const isCalled = shape === SHAPES.titled && plainly > 0;
    const certainty = cue === 'sure' ? CUED : isCalled ? CALLED : hint(plainly);
    return [{ start, end, worth: over + 0.3, certainty, known: isFamous(text, start, end) }];
  });
}

/** Whether a name is one that everybody knows, and is not announced as somebody near: 罗翔老师, but not 我叫罗翔. */
const isFamous = (text: string, start: number, end: number): boolean =>
  isKnown(text.slice(start, end)) && !isAnnounced(text, start);
