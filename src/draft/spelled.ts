import { LOOK_ALIKES } from './data/look-alikes.ts';
import { SPLIT_CHARACTERS } from './data/split-characters.ts';
import { fold, skeleton } from './normal.ts';
import { chineseNumber, digitOf, readNumber, syllablesOfDigit } from './numerals.ts';
import { SPELLINGS, syllablesOf, type Syllable } from './syllables.ts';
import { DIGIT, HAN, LETTER, type TokenKind } from './tokens.ts';

/** One character of a listed word, with all that may stand in its place. */
export interface Element {
  readonly kind: Extract<TokenKind, typeof HAN | typeof LETTER | typeof DIGIT>;
  readonly text: string;
  /** The digit that it stands for. */
  readonly digit: number | undefined;
  readonly syllables: readonly Syllable[];
  /** Its syllables in Latin letters, without tones. */
  readonly spellings: readonly string[];
  /** How a syllable is cut short: its first letter, or zh, ch, sh. */
  readonly initials: readonly string[];
  /** Its parts as they are written one after the other: 弓长. */
  readonly parts: readonly (readonly string[])[];
  /** Characters that are taken for it at a glance. */
  readonly lookAlikes: string;
  /**
   * Where a run of digits starts here: the number, how many elements it is long, and how it is said, syllable by syllable
   * in Latin letters.
   */
  readonly run: { readonly value: number; readonly length: number; readonly syllables: readonly string[] } | undefined;
}

/** Longer words are looked for as they are listed only. */
const LONGEST = 24;
/** A longer run of digits is no number that anybody would say in one word. */
const LONGEST_RUN = 4;

/** Units that are numbers by themselves. */
const TENS = '十拾';

const NO_PARTS: readonly (readonly string[])[] = [];

let parts: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;
let lookAlikes: ReadonlyMap<string, string> | undefined;

/** The ear that stands left in 阳 and right in 邮 is typed on either side. */
const inAnyOrder = (parts: readonly string[]): (readonly string[])[] =>
  parts.length === 2 && parts.includes('阝') ? [parts, [parts[1]!, parts[0]!]] : [parts];

function partsOf(character: string): readonly (readonly string[])[] {
  parts ??= new Map(
    SPLIT_CHARACTERS.trim()
      .split(/\s+/)
      .map((row) => [
        row[0]!,
        row
          .slice(1)
          .split(',')
          .flatMap((one) => inAnyOrder([...one])),
      ]),
  );
  return parts.get(character) ?? NO_PARTS;
}

function lookAlikesOf(character: string): string {
  if (!lookAlikes) {
    const groups = new Map<string, string>();
    for (const group of LOOK_ALIKES.trim().split(/\s+/)) {
      for (const one of group) groups.set(one, (groups.get(one) ?? '') + group.replace(one, ''));
    }
    lookAlikes = groups;
  }
  return lookAlikes.get(character) ?? '';
}

/** `lv` is also typed `lu` and `lyu`. */
const typed = (spelling: string): string[] =>
  spelling.includes('v') ? [spelling, spelling.replace('v', 'u'), spelling.replace('v', 'yu')] : [spelling];

function hanElement(text: string): Element {
  const syllables = syllablesOf(text);
  const spellings = [...new Set(syllables.flatMap((one) => typed(SPELLINGS[one]!)))];
  const initials = [...new Set(spellings.flatMap((one) => /^[zcs]h|^./.exec(one)!.concat(one[0]!)))];
  return {
    ...{
      kind: HAN,
      text,
      digit: digitOf(text),
      syllables,
      spellings,
      initials: initials.filter((one) => !spellings.includes(one)),
    },
    ...{ parts: partsOf(text), lookAlikes: lookAlikesOf(text), run: undefined },
  };
}

function digitElement(text: string, run: Element['run']): Element {
  const digit = Number(text);
  const syllables = syllablesOfDigit(digit);
  const spellings = syllables.map((one) => SPELLINGS[one]!);
  return { kind: DIGIT, text, digit, syllables, spellings, initials: [], parts: NO_PARTS, lookAlikes: '', run };
}

const letterElement = (text: string): Element => ({
  ...{ kind: LETTER, text, digit: undefined, syllables: [], spellings: [], initials: [], parts: NO_PARTS },
  ...{ lookAlikes: '', run: undefined },
});

/** The most that is said in two characters or three: 十一, 二十一. */
const LARGEST_SPELLED = 99;

/** A number as it is said, in Latin letters: shi and yi for 11; nothing for larger ones. */
const saidAs = (value: number): readonly string[] =>
  value > LARGEST_SPELLED ? [] : [...chineseNumber(value)].map((one) => SPELLINGS[syllablesOf(one)[0]!]!);

/** Digits of a number, one element each; the first knows the whole number. */
function numberElements(digits: string): Element[] {
  const isSaid = digits.length > 1 && digits.length <= LONGEST_RUN && !digits.startsWith('0');
  const value = Number(digits);
  const run = isSaid ? { value, length: digits.length, syllables: saidAs(value) } : undefined;
  return [...digits].map((digit, index) => digitElement(digit, index === 0 ? run : undefined));
}

/**
 * A listed word as its elements; Chinese numbers (十一) as their digits. Nothing where it is too short or too long, or
 * is written in a script that nothing here is known of.
 */
export function elementsOf(word: string): readonly Element[] | undefined {
  const characters = [...skeleton(fold(word.trim())).text];
  if (characters.length < 2 || characters.length > LONGEST) return undefined;
  const elements: Element[] = [];
  for (let at = 0; at < characters.length;) {
    const character = characters[at]!;
    // 百 and 千 begin no number that is said: 百度, 千岛湖.
    const isChinese = TENS.includes(character) || (digitOf(character) !== undefined && !/\d/.test(character));
    const number = isChinese ? readNumber(characters.slice(at)) : undefined;
    const digits = /^\d+/.exec(characters.slice(at).join(''))?.[0] ?? '';
    if (number && number.value > 9) elements.push(...numberElements(String(number.value)));
    else if (digits) elements.push(...numberElements(digits));
    else if (/[a-z]/.test(character)) elements.push(letterElement(character));
    else if (/\p{Script=Han}/u.test(character)) elements.push(hanElement(character));
    else return undefined;
    at += (number && number.value > 9 ? number.length : digits.length) || 1;
  }
  return elements;
}
