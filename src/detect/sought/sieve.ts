import type { Beginnings } from './beginnings.ts';
import { pairOf } from './begun.ts';

/** Units fall into this many cells, by their last bits. */
const CELLS = 0x1000;

/** Pairs of units fall into 2¹⁴ cells, by a product: 2³² over the golden ratio (Knuth, TAOCP 3, 6.4). */
const PAIR_BITS = 14;
const SPREAD = 0x9e3779b1;
const cellOf = (pair: number): number => Math.imul(pair, SPREAD) >>> (32 - PAIR_BITS);

/** What a first unit tells. */
const BEGINS = 1;
const BEGINS_ALONE = 2;

/**
 * Holds back the places of a text where no match can begin. It lets through a few more than those where one can:
 * exact tables cost more than a pattern that is tried there for nothing.
 */
export class Sieve {
  readonly #firsts = new Uint8Array(CELLS);
  readonly #pairs = new Uint8Array(1 << PAIR_BITS);

  constructor({ open, pairs }: Beginnings) {
    for (const pair of pairs) {
      this.#firsts[(pair >>> 16) % CELLS]! |= BEGINS;
      this.#pairs[cellOf(pair)] = 1;
    }
    for (const unit of open) this.#firsts[unit % CELLS]! |= BEGINS_ALONE;
  }

  /** The next place of a text, from `at` on, where a match may begin; the end of the text where there is none. */
  next(text: string, at: number): number {
    for (let here = at; here < text.length; here++) {
      const unit = text.charCodeAt(here);
      const first = this.#firsts[unit % CELLS]!;
      if (first === 0) continue;
      if (first >= BEGINS_ALONE || this.#pairs[cellOf(pairOf(unit, text.charCodeAt(here + 1)))] === 1) return here;
    }
    return text.length;
  }
}
