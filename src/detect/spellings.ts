import traditionalForms from 'opencc-js/dict/STCharacters';
import { areWords } from '../draft/common-words.ts';
import { COMMON_PAIRS } from '../draft/data/common-pairs.ts';
import { fold, skeleton } from '../draft/normal.ts';
import { elementsOf, type Element } from '../draft/spelled.ts';
import { SPELLINGS, syllablesOf, type Syllable } from '../draft/syllables.ts';
import { DIGIT, HAN } from '../draft/tokens.ts';

/** Ways in which people spell a word so that it is read but not searched for, the plainest first. */
export const WAYS = [
  'as-listed',
  'spaced',
  'dotted',
  'full-width',
  'traditional',
  'numerals',
  'pinyin',
  'half-pinyin',
  'initials',
  'one-sound',
  'all-sounds',
  'look',
  'parts',
  'masked',
] as const;

export type Way = (typeof WAYS)[number];

/** One way to write a listed word. */
export interface Spelling {
  readonly way: Way;
  readonly text: string;
}

const NUMERALS = '零一二三四五六七八九';

let traditional: ReadonlyMap<string, string> | undefined;
let soundAlikes: ReadonlyMap<Syllable, readonly string[]> | undefined;

function traditionalOf(character: string): string {
  traditional ??= new Map(
    traditionalForms.split('|').map((row) => {
      const [simplified = '', usual = simplified] = row.split(' ');
      return [simplified, usual];
    }),
  );
  return traditional.get(character) ?? character;
}

/** By their usual syllable the characters that begin the most common words, the most frequent first. */
function soundAlikesOf(syllable: Syllable): readonly string[] {
  if (!soundAlikes) {
    const rows = COMMON_PAIRS.trim().split(/\s+/);
    const bySyllable = new Map<Syllable, string[]>();
    for (const [first] of rows.toSorted((one, other) => other.length - one.length)) {
      const usual = syllablesOf(first!)[0];
      if (usual !== undefined) bySyllable.set(usual, [...(bySyllable.get(usual) ?? []), first!]);
    }
    soundAlikes = bySyllable;
  }
  return soundAlikes.get(syllable) ?? [];
}

function soundingLike({ kind, text, syllables: [usual] }: Element): string {
  if (kind !== HAN || usual === undefined) return text;
  const others = soundAlikesOf(usual).filter((other) => other !== text);
  // Words of their own read as themselves; a disguise is better off without them.
  return others.find((other) => !areWords(other, other)) ?? others[0] ?? text;
}

const isHan = ({ kind }: Element): boolean => kind === HAN;
const isDigit = ({ kind }: Element): boolean => kind === DIGIT;

const latin = ({ text, syllables: [usual] }: Element): string => (usual === undefined ? text : SPELLINGS[usual]!);

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** Hides the middle: one character of a word, four of a long number. */
function masked(characters: readonly string[]): string {
  const hidden = characters.length >= 11 ? 4 : 1;
  const from = Math.floor((characters.length - hidden) / 2);
  return characters.map((one, at) => (at >= from && at < from + hidden ? '*' : one)).join('');
}

/** A mobile number as it is said, anything else character by character. */
const spaced = (characters: readonly string[]): string => {
  const text = characters.join('');
  return /^1\d{10}$/.test(text) ? text.replace(/^(\d{3})(\d{4})/, '$1 $2 ') : characters.join(' ');
};

function withHan(elements: readonly Element[]): Spelling[] {
  const [first, ...others] = elements;
  const written = (change: (element: Element) => string): string => elements.map(change).join('');
  const at = elements.findLastIndex((element) => isHan(element) && soundingLike(element) !== element.text);
  const odd = elements.findIndex(({ lookAlikes }) => lookAlikes !== '');
  const whole = elements.findIndex(({ parts }) => parts.length > 0);
  const oneOther = (place: number, other: (element: Element) => string): string =>
    elements.map((element, index) => (index === place ? other(element) : element.text)).join('');
  const inLatin: Spelling[] = [
    { way: 'pinyin', text: written(latin) },
    { way: 'half-pinyin', text: latin(first!) + others.map(({ text }) => text).join('') },
    { way: 'initials', text: written((element) => latin(element)[0]!) },
  ];
  return [
    { way: 'traditional', text: written(({ text }) => traditionalOf(text)) },
    ...(elements.some(isDigit) ? [] : inLatin),
    { way: 'one-sound', text: oneOther(at, soundingLike) },
    { way: 'all-sounds', text: written(soundingLike) },
    { way: 'look', text: oneOther(odd, ({ lookAlikes }) => [...lookAlikes][0]!) },
    { way: 'parts', text: oneOther(whole, ({ parts: [one] }) => one!.join('')) },
  ];
}

/**
 * A listed word in other spellings, for trying out what the matcher makes of them. Each spelling once; only the plain
 * ones where nothing is known of how the word sounds or looks.
 */
export function spellingsOf(word: string): readonly Spelling[] {
  const characters = [...skeleton(fold(word.trim())).text];
  if (characters.length < 2) return [];
  const elements = elementsOf(word) ?? [];
  const spellings: Spelling[] = [
    { way: 'as-listed', text: word.trim() },
    { way: 'spaced', text: spaced(characters) },
    ...(elements.every(isDigit) ? [] : [{ way: 'dotted' as const, text: characters.join('·') }]),
    { way: 'full-width', text: fullWidth(characters.join('')) },
    ...(elements.some(isHan) ? withHan(elements) : []),
    ...(elements.some(isDigit)
      ? [{ way: 'numerals' as const, text: characters.join('').replace(/\d/g, (digit) => NUMERALS[Number(digit)]!) }]
      : []),
    ...(characters.length > 2 ? [{ way: 'masked' as const, text: masked(characters) }] : []),
  ];
  const seen = new Set<string>();
  return spellings
    .filter(({ text }) => seen.size < seen.add(text).size)
    .toSorted((one, other) => WAYS.indexOf(one.way) - WAYS.indexOf(other.way));
}
