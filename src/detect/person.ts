import { isCommonPair } from '../draft/common-words.ts';
import { allMatches } from '../draft/matches.ts';
import { toOriginal } from '../draft/normal.ts';
import { isOfSaying } from './persons/address.ts';
import { FOREIGN, GIVEN_NAME, usesOf } from './persons/alphabet.ts';
import { worthMost } from './persons/choose.ts';
import { cueOf, isAnnounced } from './persons/cues.ts';
import { isKnown, knownNames } from './persons/figures.ts';
import { latinNames } from './persons/latin.ts';
import { CALLED, CUED, modelNames, type Name } from './persons/likely.ts';
import { nicknames } from './persons/nicknames.ts';
import { peoplesNames } from './persons/peoples.ts';
import type { Detail, Detector } from './types.ts';

const KNOWN = 0.5;
const LATIN = 0.6;
const DOTTED = 0.6;

/** A listed name is worth more than what the model reads around it, the more the longer it is. */
const listedWorth = (length: number): number => (length > 2 ? 6 : 3);

function listedNames(text: string): Name[] {
  // 小何同学 is somebody else than the 何同学 whom everybody knows.
  const whole = knownNames(text).filter(({ start }) => !'小老'.includes(text[start - 1] ?? ' '));
  return whole.map(({ start, end }) => {
    const sure = cueOf(text, start, end) === 'sure';
    const known = !sure || !isAnnounced(text, start);
    return { start, end, worth: listedWorth(end - start), certainty: sure ? CUED : KNOWN, known };
  });
}

/** How sure a full name is that is not cut at a listed name of two characters: 蔡明轩 is not 蔡明, but 姚明|伟大 is 姚明. */
const SURE_ENOUGH = 0.5;

const beginsLonger = (text: string, likely: readonly Name[], start: number, end: number): boolean =>
  end - start === 2 &&
  (usesOf(text.charCodeAt(end)) & GIVEN_NAME) !== 0 &&
  !isCommonPair(text[end]!, text[end + 1] ?? '') &&
  likely.some((one) => one.start === start && one.end === end + 1 && one.certainty >= SURE_ENOUGH);

/** What somebody near is called, by what stands around; worth less than what the model reads there. */
const calledNames = (text: string): Name[] => [
  ...nicknames(text).map((range) => ({ ...range, worth: 0.2, certainty: CALLED, known: false })),
  ...peoplesNames(text).map((range) => ({ ...range, worth: 4, certainty: CALLED, known: false })),
];

const DOT = /[·•]/g;
const LONGEST_PART = 7;

/** The longest listed name beside a dot, whatever characters it is spelled with. */
function lengthOfKnown(beside: (length: number) => string): number {
  for (let length = 5; length >= 2; length--) {
    const name = beside(length);
    // At the end of a text there may be less than was asked for.
    if (name.length === length && isKnown(name)) return length;
  }
  return 0;
}

/** Foreign names in parts: 约翰·史密斯. */
function dottedNames(text: string): Name[] {
  const foreign = (at: number): boolean => (usesOf(text.charCodeAt(at)) & FOREIGN) !== 0;
  const names: Name[] = [];
  for (const { index } of allMatches(text, DOT)) {
    if (index < (names.at(-1)?.end ?? 0)) continue;
    let start = index - lengthOfKnown((length) => text.slice(index - length, index));
    while (index - start < LONGEST_PART && foreign(start - 1)) start--;
    let end = index + 1 + lengthOfKnown((length) => text.slice(index + 1, index + 1 + length));
    while (end - index <= LONGEST_PART && foreign(end)) end++;
    if (index - start < 1 || end - index < 3) continue;
    names.push({ start, end, worth: 9, certainty: DOTTED, known: isKnown(text.slice(start, end).replace(DOT, '')) });
  }
  return names;
}

/**
 * Names of people, as a hint: by a model of surnames, given names and what stands around them, surer beside a cue (我叫,
 * 室友, 我妈). Names that everybody knows are listed as `known`, which no rule speaks of.
 */
export const person: Detector = {
  kind: 'person',
  defaultLevel: 'clear',
  substitutes: ['person'],
  find: ({ folded, text: original }) => {
    const { text } = folded;
    const likely = modelNames(text).filter(({ start, end }) => !isOfSaying(text, start, end));
    const listed = listedNames(text).filter(({ start, end }) => !beginsLonger(text, likely, start, end));
    const names = worthMost([...likely, ...listed, ...dottedNames(text), ...calledNames(text)]);
    const details = names.map(({ start, end, certainty, known }): Detail => {
      const value = text.slice(start, end);
      const detail = { kind: 'person', value, certainty, ...toOriginal(folded, start, end) } as const;
      return known ? { ...detail, known } : detail;
    });
    for (const { start, end } of latinNames(original)) {
      details.push({ kind: 'person', value: original.slice(start, end).toLowerCase(), certainty: LATIN, start, end });
    }
    return details;
  },
};
