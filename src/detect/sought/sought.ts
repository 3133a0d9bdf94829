import { allMatches } from '../../draft/matches.ts';
import { beginningsOf } from './beginnings.ts';
import { Sieve } from './sieve.ts';

/**
 * A pattern of many words that is looked for in every text. An expression tries its alternatives one after the other at
 * each place; this tries them only where two units stand with which a match can begin, and finds the same. It minds
 * case; see `beginningsOf` for what it can be made of. Nothing is read of it before it is first looked for.
 */
export class Sought {
  readonly #source: string;
  readonly #flags: string;
  #pattern: RegExp | undefined;
  #sieve: Sieve | undefined;

  /** Takes what `RegExp` takes; what that would throw is thrown when it is first looked for. */
  constructor(pattern: RegExp | string, flags = 'gu') {
    this.#source = typeof pattern === 'string' ? pattern : pattern.source;
    this.#flags = flags.replace('g', 'y');
  }

  /** The expression, sticky: it is tried at one place. Most are never tried, so none is made before. */
  get #here(): RegExp {
    return (this.#pattern ??= new RegExp(this.#source, this.#flags));
  }

  get #places(): Sieve {
    return (this.#sieve ??= new Sieve(beginningsOf(this.#source)));
  }

  /** All matches in a text that do not overlap, from left to right. */
  in(text: string): readonly RegExpExecArray[] {
    const places = this.#places;
    const found: RegExpExecArray[] = [];
    for (let at = places.next(text, 0); at < text.length;) {
      const here = this.#here;
      here.lastIndex = at;
      const match = here.exec(text);
      if (match) found.push(match);
      at = places.next(text, at + (match ? match[0].length : 1));
    }
    return found;
  }

  /** All places of a text where a match begins, inside others as well. */
  startsIn(text: string): number[] {
    const places = this.#places;
    const starts: number[] = [];
    for (let at = places.next(text, 0); at < text.length; at = places.next(text, at + 1)) {
      this.#here.lastIndex = at;
      if (this.#here.test(text)) starts.push(at);
    }
    return starts;
  }
}

/** What can be looked for in a text: an expression is global. */
export type Pattern = RegExp | Sought;

/** All matches of a pattern of either sort in a text. */
export const allOf = (pattern: Pattern, text: string): Iterable<RegExpExecArray> =>
  pattern instanceof Sought ? pattern.in(text) : allMatches(text, pattern);
