import { usualSyllable, type Syllable } from '../../draft/syllables.ts';
import { INSERTED, MASKS } from './take.ts';
import { isMeaningful } from './meaningful.ts';
import type { ListedWord, Slot } from './terms.ts';

/** The kind of letters that no swearword begins or goes on with, and of the end of a text. */
export const OTHER = 0;

/** The kind of marks and emoji that are no part of a swearword, but may stand between its characters. */
export const MARK = 1;

/** Nobody has asked yet for the kind of a character. */
const UNKNOWN = 0xffff;

/** What is written for a slot, by the kind of what it begins with. */
type SlotsByKind = (Slot[] | undefined)[];

function put(slots: SlotsByKind, kind: number, slot: Slot): void {
  const known = slots[kind];
  if (known) known.push(slot);
  else slots[kind] = [slot];
}

/**
 * Kinds of characters: two of one kind can stand for the same characters at the beginning of the same swearwords, by
 * their sound or not at all. A character that is listed anywhere is a kind of its own.
 */
export class Kinds {
  readonly #listed = new Map<number, number>();
  readonly #sounding = new Map<Syllable, number>();
  /** Kinds of the basic plane. */
  readonly #known = new Uint16Array(0x10000).fill(UNKNOWN);
  readonly #written: SlotsByKind = [];
  /** By sounds that are nearly those of a slot. */
  readonly #near: SlotsByKind = [];
  #count = MARK + 1;

  constructor(words: readonly ListedWord[]) {
    const slots = new Set<Slot>();
    for (const { first, second } of words) {
      slots.add(first);
      if (second) slots.add(second);
    }
    for (const slot of slots) this.#addSlot(slot);
    for (const mark of [...MASKS, ...INSERTED]) this.#add(this.#listed, mark);
  }

  /** Kinds that there are. */
  get count(): number {
    return this.#count;
  }

  of(code: number): number {
    if (code > 0xffff) return this.#listed.get(code) ?? MARK;
    const known = this.#known[code]!;
    if (known !== UNKNOWN) return known;
    const kind = this.#listed.get(code) ?? this.#sounding.get(usualSyllable(code));
    return (this.#known[code] = kind ?? (isMeaningful(code) ? OTHER : MARK));
  }

  /** The slots for which what begins with a character may be written; `near` says that it may sound nearly so. */
  slotsOf(code: number, near: boolean): readonly Slot[] {
    const listed = this.#listed.get(code) ?? OTHER;
    const sounding = this.#sounding.get(usualSyllable(code)) ?? OTHER;
    const lists = [this.#written[listed], this.#written[sounding], near ? this.#near[sounding] : undefined];
    return lists.flatMap((slots) => slots ?? []);
  }

  #addSlot(slot: Slot): void {
    const { own, single, parts, spelled, syllables, near } = slot;
    const list = (code: number): void => put(this.#written, this.#add(this.#listed, code), slot);
    list(own);
    single.forEach(list);
    // The first letter alone, where it stands for the character, is that of the spelling.
    for (const spelling of [...parts, ...spelled]) {
      const first = spelling.codePointAt(0)!;
      const second = spelling.codePointAt(first > 0xffff ? 2 : 1);
      list(first);
      if (second !== undefined) this.#add(this.#listed, second);
    }
    for (const syllable of syllables) put(this.#written, this.#add(this.#sounding, syllable), slot);
    for (const syllable of near) put(this.#near, this.#add(this.#sounding, syllable), slot);
  }

  /** The kind of a character or a sound; a new one where it has none. */
  #add(kinds: Map<number, number>, key: number): number {
    const known = kinds.get(key);
    if (known !== undefined) return known;
    kinds.set(key, this.#count);
    return this.#count++;
  }
}
