import { fold } from '../../draft/normal.ts';
import { SPELLINGS, syllableOf, syllablesOf, type Syllable } from '../../draft/syllables.ts';
import { DISGUISES } from '../lexicon/disguises.ts';
import { SWEARING } from '../lexicon/swearing.ts';
import type { SwearGroup } from '../lexicon/types.ts';

/** One character of a swearword and all that may be written for it. */
export interface Slot {
  /** The code point of the character itself. */
  readonly own: number;
  /** Characters and emoji that are written for it by custom. */
  readonly single: ReadonlySet<number>;
  /** A character taken apart, which nobody does without a reason. */
  readonly parts: readonly string[];
  /** Its pinyin. */
  readonly spelled: readonly string[];
  /** The first letter of its pinyin, for words of which something else is spelled out. */
  readonly initial: number;
  /** Any character of this syllable may stand for it. */
  readonly syllables: readonly Syllable[];
  /** Any character of these syllables sounds nearly like it. */
  readonly near: readonly Syllable[];
}

/** A swearword, character by character. */
export interface SwearTerm {
  readonly group: SwearGroup;
  readonly slots: readonly Slot[];
  /** Whether a mask may stand for one of its characters: 去你*的. */
  readonly maskable: boolean;
  /** What its disguises may cost together, in the prices of `match.ts`; 0 where it has none. */
  readonly purse: number;
}

const DISGUISED: ReadonlyMap<string, { readonly single: string; readonly parts: readonly string[] }> = new Map(
  DISGUISES.trim()
    .split('\n')
    .map((row) => {
      const [character = '', single = '', ...parts] = row.split(' ');
      return [character, { single: single === '-' ? '' : single, parts }];
    }),
);

const NO_LETTER = -1;
const codesOf = (texts: Iterable<string>): number[] => [...texts].map((text) => text.codePointAt(0)!);

/** Sounds that much of the country does not tell apart, as beginnings and ends of a syllable. */
const NEAR_BEGINNINGS = ['n l', 'l n', 'z zh', 'zh z', 'c ch', 'ch c', 's sh', 'sh s'];
const NEAR_ENDS = ['an ang', 'ang an', 'en eng', 'eng en', 'in ing', 'ing in'];
const NEAR: readonly (readonly [RegExp, string])[] = [
  ...NEAR_BEGINNINGS.map((pair) => pair.split(' ')).map(
    ([one, other]) => [new RegExp(`^${one!}(?=[aeiouv])`), other!] as const,
  ),
  ...NEAR_ENDS.map((pair) => pair.split(' ')).map(([one, other]) => [new RegExp(`${one!}$`), other!] as const),
];

function nearOf(syllable: Syllable): Syllable[] {
  return NEAR.flatMap(([sound, other]) => {
    const spelling = SPELLINGS[syllable]!;
    const near = sound.test(spelling) ? syllableOf(spelling.replace(sound, other)) : undefined;
    return near === undefined ? [] : [near];
  });
}

const NOT_DISGUISED = {
  single: new Set<number>(),
  parts: [],
  spelled: [],
  initial: NO_LETTER,
  syllables: [],
  near: [],
};

function slotAnew(character: string, { disguise }: SwearGroup): Slot {
  const own = character.codePointAt(0)!;
  if (!disguise) return { own, ...NOT_DISGUISED };
  const { single = '', parts = [] } = DISGUISED.get(character) ?? {};
  // Characters too coarse for the table of sounds have the sound of what is written for them first.
  const known = [character, ...single].find((one) => syllablesOf(one).length > 0);
  const syllables = known === undefined ? [] : syllablesOf(known).slice(0, 1);
  const spelled = syllables.map((syllable) => SPELLINGS[syllable]!);
  return {
    own,
    single: new Set(codesOf(single)),
    parts,
    spelled,
    initial: spelled[0]?.charCodeAt(0) ?? NO_LETTER,
    syllables,
    near: syllables.flatMap(nearOf),
  };
}

/** Slots by whether a word may be disguised and by their character: words share most of theirs. */
const slots = new Map<string, Slot>();

function slotOf(character: string, group: SwearGroup): Slot {
  const key = `${group.disguise ? '~' : ''}${character}`;
  const known = slots.get(key);
  if (known) return known;
  const slot = slotAnew(character, group);
  slots.set(key, slot);
  return slot;
}

/** From here on a word may sound like itself in all its characters: nothing else sounds so. */
const WORST = 0.8;
const UNMISTAKABLE = new Set([...'操草日屌冚'].map((character) => character.codePointAt(0)!));

const isUnmistakable = ({ vulgar }: SwearGroup, slots: readonly Slot[]): boolean =>
  vulgar >= WORST && slots.length >= LONG && UNMISTAKABLE.has(slots[0]!.own);

/** What folding leaves as it is; the lexicon is written in simplified characters. */
const PLAIN = /^[\u4e00-\u9fffa-z]+$/;

/** Slots from which on a word may have a masked character. */
const LONG = 3;

/** All words of the lexicon, spaces left out: they are gaps like others. */
export function swearTerms(): SwearTerm[] {
  return SWEARING.flatMap((group) =>
    group.spellings.split('|').map((spelling) => {
      const folded = PLAIN.test(spelling) ? spelling : fold(spelling).text.replaceAll(' ', '');
      const own = [...folded].map((character) => slotOf(character, group));
      return {
        group,
        slots: own,
        maskable: group.disguise !== undefined && own.length >= LONG,
        purse: group.disguise ? 2 * own.length - (isUnmistakable(group, own) ? 0 : 2) : 0,
      };
    }),
  );
}
