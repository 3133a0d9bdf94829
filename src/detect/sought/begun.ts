/** With what the matches of a part of a pattern begin: UTF-16 units, and pairs of them (see `pairOf`). */
export interface Begun {
  /** Whether the part can match nothing, so that what stands behind it begins as well. */
  readonly empty: boolean;
  /** Whether it can begin with nearly anything, as `.` and `\p{L}` do. */
  readonly any: boolean;
  /** Units that are a whole match: they are followed by what stands behind the part. */
  readonly ones: readonly number[];
  /** Units that anything may follow. */
  readonly open: readonly number[];
  readonly pairs: readonly number[];
}

/** Two UTF-16 units as one number. */
export const pairOf = (first: number, second: number): number => (first << 16) | second;

/** A part that matches nothing and begins with nothing. */
export const NOTHING: Begun = { empty: true, any: false, ones: [], open: [], pairs: [] };

/** What is too much to list. */
export const ANYTHING: Begun = { ...NOTHING, empty: false, any: true };

/** One of some characters. */
export function oneOf(characters: Iterable<string>): Begun {
  const ones: number[] = [];
  const pairs: number[] = [];
  for (const character of characters) {
    if (character.length === 1) ones.push(character.charCodeAt(0));
    else pairs.push(pairOf(character.charCodeAt(0), character.charCodeAt(1)));
  }
  return { empty: false, any: false, ones, open: [], pairs };
}

/** One part, then another. */
export function followedBy(one: Begun, next: Begun): Begun {
  const pairs = [...one.pairs];
  for (const first of one.ones) {
    for (const second of next.ones) pairs.push(pairOf(first, second));
    for (const second of next.open) pairs.push(pairOf(first, second));
    for (const pair of next.pairs) pairs.push(pairOf(first, pair >>> 16));
  }
  return {
    empty: one.empty && next.empty,
    any: one.any || (one.empty && next.any),
    ones: [...(next.empty ? one.ones : []), ...(one.empty ? next.ones : [])],
    open: [...one.open, ...(next.any ? one.ones : []), ...(one.empty ? next.open : [])],
    pairs: one.empty ? [...pairs, ...next.pairs] : pairs,
  };
}

/** A part, then what nothing is told of. */
export const followedByAnything = (one: Begun): Begun => ({ ...one, ones: [], open: [...one.open, ...one.ones] });

/** A part with a quantifier. What may stand more than once is followed by itself: nothing is told of what comes behind. */
export const repeated = (one: Begun, quantifier: string): Begun => ({
  ...(quantifier.startsWith('?') ? one : followedByAnything(one)),
  empty: one.empty || /^(?:[?*]|\{0)/.test(quantifier),
});
