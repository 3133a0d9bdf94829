import { allMatches } from '../../draft/matches.ts';
import { beginningsOf } from './beginnings.ts';
import { Sieve } from './sieve.ts';

/**
 * A pattern of many words that is looked for in every text. An expression tries its alternatives one after the other at
 * each place; this tries them only where two units stand with which a match can begin, and finds the same. It minds
 * case; see `beginningsOf` for what it can be made of. Nothing is read of it before it is first looked for.
 */
export class Sought {
  /** The expression, sticky: it is tried at one place. */
  readonly #here: RegExp;
  #sieve: Sieve | undefined;

  /** Takes what `RegExp` takes, and throws what it throws. */
  constructor(pattern: RegExp | string, flags = 'gu') {
    this.#here = new RegExp(pattern, flags.replace('g', 'y'));
  }

  get #places(): Sieve {
    return (this.#sieve ??= new Sieve(beginningsOf(this.#here)));
  }

  /** All matches in a text that do not overlap, from left to right. */
  in(text: string): RegExpExecArray[] {
    const here = this.#here;
    const places = this.#places;
    const found: RegExpExecArray[] = [];
    for (let at = places.next(text, 0); at < text.length;) {
      here.lastIndex = at;
      const match = here.exec(text);
      if (match) found.push(match);
      at = places.next(text, at + (match ? match[0].length : 1));
    }
    return found;
  }

  /** All places of a text where a match begins, inside others as well. */
  startsIn(text: string): number[] {
    const here = this.#here;
    const places = this.#places;
    const starts: number[] = [];
    for (let at = places.next(text, 0); at < text.length; at = places.next(text, at + 1)) {
      here.lastIndex = at;
      if (here.test(text)) starts.push(at);
    }
    return starts;
  }
}

/** What can be looked for in a text: an expression is global. */
export type Pattern = RegExp | Sought;

/** All matches of a pattern of either sort in a text. */
export const allOf = (pattern: Pattern, text: string): Iterable<RegExpExecArray> =>
  pattern instanceof Sought ? pattern.in(text) : allMatches(text, pattern);
