import { isCommonPair, isPair } from '../draft/common-words.ts';
import { isInLongerWord } from '../draft/longer-words.ts';
import { toOriginal } from '../draft/normal.ts';
import { unpack } from './gazetteer.ts';
import { NO_NAMES } from './lists/no-names.ts';
import { FOREIGN, usesOf } from './persons/alphabet.ts';
import { endOfRole, SHAPES, type Shape } from './persons/candidates.ts';
import { worthMost } from './persons/choose.ts';
import { cueOf, isAnnounced, type Cue } from './persons/cues.ts';
import { isKnown, knownNames } from './persons/figures.ts';
import { latinNames } from './persons/latin.ts';
import { likelyNames } from './persons/model.ts';
import { nicknames } from './persons/nicknames.ts';
import { addressedAs, isBrand, MOST_ADDED } from './persons/address.ts';
import type { Detail, Detector } from './types.ts';

/** Log-odds that a candidate needs, by what the words around it say. */
const LEAST: Readonly<Record<Cue, number>> = { none: 0.6, likely: -0.4, sure: -1.6 };

/** Doubled and bare given names and foreign names are often other words: they need more. */
const DOUBT: Readonly<Partial<Record<Shape, number>>> = {
  [SHAPES.doubled]: 0.8,
  [SHAPES.bare]: 0.5,
  [SHAPES.foreign]: 0.5,
};

/** Two characters that begin another word are a name only after a cue. */
const OTHER_WORDS: ReadonlySet<string> = new Set(unpack(NO_NAMES));

/** Times and small words that stand right behind kin and are never somebody's name: 室友凌晨才回来. */
const NEVER: ReadonlySet<string> = new Set(
  unpack(
    '凌晨 周末 周一 周二 周三 周四 周五 周六 周日 明天 明早 明晚 明年 马上 常常 时常 成天 应该 全部 全都 于是 何必 何况 高考 高中 方便 许多 万一 加薇 加威 魏信 薇信 维信 威信',
  ),
);

/** What a name needs more where a dictionary has it as another word and nothing cues it: 古董, 金子. */
const WORD = 0.7;

/** Whether the surname ends another word: 维修师傅. */
const isTorn = (text: string, start: number): boolean =>
  start > 0 && !'大小老阿'.includes(text[start - 1]!) && isCommonPair(text[start - 1]!, text[start]!);

const isOtherWord = (text: string, start: number, end: number): boolean =>
  end - start === 2 && isPair(text[start]!, text[start + 1]!);

const CUED = 0.8;
const CALLED = 0.7;
const KNOWN = 0.5;
const LATIN = 0.6;
const DOTTED = 0.6;

/** Without a cue a name is a hint: from .3 where it is as likely as not, to .6. */
const hint = (odds: number): number => 0.6 / (1 + Math.exp(-Math.max(0, odds)));

interface Name {
  readonly start: number;
  readonly end: number;
  readonly worth: number;
  readonly certainty: number;
  readonly known: boolean;
}

function modelNames(text: string): Name[] {
  return likelyNames(text, LEAST.sure - MOST_ADDED).flatMap(({ start, end: last, shape, odds }): Name[] => {
    const end = shape === SHAPES.prefixed ? endOfRole(text, last) : last;
    const plainly = odds + addressedAs(text, start, end, shape);
    if (plainly < LEAST.sure) return [];
    const cue = cueOf(text, start, end);
    if (shape === SHAPES.long && /^(.)\1\1$|[又带说也都把给让被还很就才刚跟和是]$/u.test(text.slice(start, end)))
      return [];
    if (cue !== 'sure' && OTHER_WORDS.has(text.slice(start, start + 2))) return [];
    if (NEVER.has(text.slice(start, start + 2))) return [];
    if (cue !== 'sure' && isInLongerWord(text, start, end)) return [];
    if (cue === 'none' && shape === SHAPES.titled && isTorn(text, start)) return [];
    const word = cue === 'none' && shape !== SHAPES.titled && isOtherWord(text, start, end) ? WORD : 0;
    const over = plainly - LEAST[cue] - (DOUBT[shape] ?? 0) - word;
    if (over < 0) return [];
    const isCalled = shape === SHAPES.titled && plainly > 0;
    const certainty = cue === 'sure' ? CUED : isCalled ? CALLED : hint(plainly);
    return [{ start, end, worth: over + 0.3, certainty, known: isFamous(text, start, end) }];
  });
}

/** Whether a name is one that everybody knows, and is not announced as somebody near: 罗翔老师, but not 我叫罗翔. */
const isFamous = (text: string, start: number, end: number): boolean =>
  isKnown(text.slice(start, end)) && !isAnnounced(text, start);

/** A listed name is worth more than what the model reads around it, the more the longer it is. */
const listedWorth = (length: number): number => (length > 2 ? 6 : 3);

function listedNames(text: string): Name[] {
  return knownNames(text).map(({ start, end }) => {
    const sure = cueOf(text, start, end) === 'sure';
    const known = !sure || !isAnnounced(text, start);
    return { start, end, worth: listedWorth(end - start), certainty: sure ? CUED : KNOWN, known };
  });
}

/** What somebody near is called, by what stands around; worth less than what the model reads there. */
const calledNames = (text: string): Name[] =>
  nicknames(text).map((range) => ({ ...range, worth: 0.2, certainty: CALLED, known: false }));

const DOT = /[·•]/g;
const LONGEST_PART = 7;

/** The longest listed name beside a dot, whatever characters it is spelled with. */
function lengthOfKnown(beside: (length: number) => string): number {
  for (let length = 5; length >= 2; length--) if (isKnown(beside(length))) return length;
  return 0;
}

/** Foreign names in parts: 约翰·史密斯. */
function dottedNames(text: string): Name[] {
  const foreign = (at: number): boolean => (usesOf(text.charCodeAt(at)) & FOREIGN) !== 0;
  const names: Name[] = [];
  for (const { index } of text.matchAll(DOT)) {
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
    const likely = modelNames(text).filter(({ start, end }) => !isBrand(text, start, end));
    const names = worthMost([...likely, ...listedNames(text), ...dottedNames(text), ...calledNames(text)]);
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
