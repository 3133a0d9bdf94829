import { usualSyllable, type Syllable } from '../../draft/syllables.ts';
import { MASKS } from './match.ts';
import { isMeaningful } from './meaningful.ts';
import type { Slot, SwearTerm } from './terms.ts';

/** The kind of letters that no swearword begins or goes on with, and of the end of a text. */
export const OTHER = 0;

/** The kind of marks and emoji that are no part of a swearword, but may stand between its characters. */
export const MARK = 1;

/** Nobody has asked yet for the kind of a character. */
const UNKNOWN = 0xffff;

/**
 * Kinds of characters: two of one kind can stand for the same characters at the beginning of the same swearwords, by
 * their sound or not at all. A character that is listed anywhere is a kind of its own.
 */
export class Kinds {
  readonly #listed = new Map<number, number>();
  readonly #sounding = new Map<Syllable, number>();
  /** Kinds of the basic plane. */
  readonly #known = new Uint16Array(0x10000).fill(UNKNOWN);
  /** Kinds that there are. */
  readonly count: number;

  constructor(terms: readonly SwearTerm[]) {
    let count = MARK + 1;
    const add = <K>(kinds: Map<K, number>, key: K): void => {
      if (!kinds.has(key)) kinds.set(key, count++);
    };
    const slots = new Set<Slot>(terms.flatMap(({ slots: [first, second] }) => (second ? [first!, second] : [first!])));
    for (const { own, single, parts, spelled, initial, syllables, near } of slots) {
      for (const code of [own, initial, ...single]) add(this.#listed, code);
      for (const [first, second] of [...parts, ...spelled]) {
        add(this.#listed, first!.codePointAt(0)!);
        if (second !== undefined) add(this.#listed, second.codePointAt(0)!);
      }
      for (const syllable of [...syllables, ...near]) add(this.#sounding, syllable);
    }
    for (const mask of MASKS) add(this.#listed, mask);
    this.count = count;
  }

  of(code: number): number {
    if (code > 0xffff) return this.#listed.get(code) ?? MARK;
    const known = this.#known[code]!;
    if (known !== UNKNOWN) return known;
    const kind = this.#listed.get(code) ?? this.#sounding.get(usualSyllable(code));
    return (this.#known[code] = kind ?? (isMeaningful(code) ? OTHER : MARK));
  }
}
