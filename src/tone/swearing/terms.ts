import { foldList } from '../../draft/normal.ts';
import { DISGUISES } from '../lexicon/disguises.ts';
import { SWEARING } from '../lexicon/swearing.ts';
import type { SwearGroup } from '../lexicon/types.ts';
import { SILENT, soundOf, type Sound } from './sounds.ts';

/** One character of a swearword and all that may be written for it. */
export interface Slot extends Sound {
  /** The code point of the character itself. */
  readonly own: number;
  /** Characters and emoji that are written for it by custom. */
  readonly single: ReadonlySet<number>;
  /** A character taken apart, which nobody does without a reason. */
  readonly parts: readonly string[];
}

/** A swearword, character by character. */
export interface SwearTerm {
  readonly group: SwearGroup;
  readonly slots: readonly Slot[];
  /** Whether a mask may stand for one of its characters: 去你*的. */
  readonly maskable: boolean;
  /** What its disguises may cost together, in the prices of `match.ts`; 0 where it has none. */
  readonly purse: number;
  /** What they may cost at the most, where more speaks for it; see `mayCostMore`. */
  readonly limit: number;
}

/** What is written for a character by custom. */
type Customs = Pick<Slot, 'single' | 'parts'>;

const NO_CUSTOMS: Customs = { single: new Set(), parts: [] };

const CUSTOMS: ReadonlyMap<number, Customs> = new Map(
  DISGUISES.trim()
    .split('\n')
    .map((row) => {
      const [character = '', single = '', ...parts] = row.split(' ');
      const codes = single === '-' ? [] : [...single].map((one) => one.codePointAt(0)!);
      return [character.codePointAt(0)!, { single: new Set(codes), parts }];
    }),
);

function slotAnew(own: number, { disguise }: SwearGroup): Slot {
  if (!disguise) return { own, ...NO_CUSTOMS, ...SILENT };
  const customs = CUSTOMS.get(own) ?? NO_CUSTOMS;
  let sound = soundOf(own);
  // Characters too coarse for the table of sounds have the sound of what is written for them first.
  for (const code of customs.single) {
    if (sound !== SILENT) break;
    sound = soundOf(code);
  }
  return { own, ...customs, ...sound };
}

/** Slots by their character, of words that may be disguised and of others: words share most of theirs. */
const disguised = new Map<number, Slot>();
const plain = new Map<number, Slot>();

/** The slot of a character, by its code point, in the words of a group. */
function slotOf(code: number, group: SwearGroup): Slot {
  const slots = group.disguise ? disguised : plain;
  const known = slots.get(code);
  if (known) return known;
  const slot = slotAnew(code, group);
  slots.set(code, slot);
  return slot;
}

/** From here on a word may sound like itself in all its characters: nothing else sounds so. */
const WORST = 0.8;
const UNMISTAKABLE = new Set([...'操草日屌冚'].map((character) => character.codePointAt(0)!));

const isUnmistakable = ({ vulgar }: SwearGroup, slots: readonly Slot[]): boolean =>
  vulgar >= WORST && slots.length > 2 && UNMISTAKABLE.has(slots[0]!.own);

/** What a syllable that is spelled out and another character of the same sound cost. */
const SYLLABLE_AND_SOUND = 3;

/** A swearword as it stands in the lexicon, with no more of it read than by what it is looked for. */
export interface ListedWord {
  readonly group: SwearGroup;
  /** Folded; spaces are left out: they are gaps like others. */
  readonly spelling: string;
  readonly first: Slot;
  readonly second: Slot | undefined;
  /** Whether a mask may stand for one of its characters. */
  readonly maskable: boolean;
}

function listed(group: SwearGroup, spelling: string): ListedWord {
  const first = spelling.codePointAt(0)!;
  const next = first > 0xffff ? 2 : 1;
  const second = spelling.codePointAt(next);
  return {
    group,
    spelling,
    first: slotOf(first, group),
    second: second === undefined ? undefined : slotOf(second, group),
    maskable:
      group.disguise !== undefined && second !== undefined && spelling.length > next + (second > 0xffff ? 2 : 1),
  };
}

/** All words of the lexicon. */
export const listedWords = (): ListedWord[] =>
  SWEARING.flatMap((group) =>
    foldList(group.spellings)
      .replaceAll(' ', '')
      .split('|')
      .map((spelling) => listed(group, spelling)),
  );

/** Reads all of a word: of most words of the lexicon no draft ever needs more than two characters. */
export function termOf({ group, spelling, maskable }: ListedWord): SwearTerm {
  const slots = [...spelling].map((character) => slotOf(character.codePointAt(0)!, group));
  return {
    group,
    slots,
    maskable,
    purse: group.disguise ? 2 * slots.length - (isUnmistakable(group, slots) ? 0 : 2) : 0,
    limit: group.disguise ? Math.max(2 * slots.length, SYLLABLE_AND_SOUND) : 0,
  };
}
