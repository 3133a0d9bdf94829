import { HEAD, headOf, headsOf, packNames } from './packed-names.ts';

/** A listed name as it stands in a text: positions in UTF-16 units of that text. */
export interface NameMatch<T> {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly about: T;
}

/** Names to look for, each with what is known about it. */
export interface Gazetteer<T> {
  readonly size: number;
  /** What is known about exactly this name. */
  about(name: string): T | undefined;
  /** Whether exactly this name is listed. */
  has(name: string): boolean;
  /** The longest name that starts at `at` of a text. */
  longestAt(text: string, at: number): NameMatch<T> | undefined;
  /** All names of a text that do not overlap: from left to right, the longest first. */
  find(text: string): NameMatch<T>[];
}

/**
 * Makes a gazetteer of `names` of two or more UTF-16 units, in folded spelling (see `fold`); `tell` says what is known of
 * the name at a place of the list, the first where it is there twice, and is given the names by their places. Found by their first two units
 * and then by length: as fast to build as a map, which an automaton over ten thousand names is not, and linear in the
 * text for names of a bounded length. Throws where a name is longer than that.
 */
export function gazetteerOf<T>(
  names: readonly string[],
  tell: (place: number, nameAt: (place: number) => string) => T,
): Gazetteer<T> {
  const heads = headsOf(names);
  const { placeOf, nameAt } = packNames(names);

  const longestAt = (text: string, at: number): NameMatch<T> | undefined => {
    if (at + HEAD > text.length) return undefined;
    let left = heads.get(headOf(text, at));
    while (left !== 0) {
      const length = 31 - Math.clz32(left);
      left ^= 1 << length;
      if (at + length > text.length) continue;
      const place = placeOf(text, at, length);
      if (place >= 0)
        return { name: text.slice(at, at + length), start: at, end: at + length, about: tell(place, nameAt) };
    }
    return undefined;
  };

  return {
    size: names.length,
    about(name) {
      const place = placeOf(name, 0, name.length);
      return place < 0 ? undefined : tell(place, nameAt);
    },
    has: (name) => placeOf(name, 0, name.length) >= 0,
    longestAt,
    find(text) {
      const found: NameMatch<T>[] = [];
      for (let at = 0; at < text.length - 1;) {
        const match = longestAt(text, at);
        if (match) found.push(match);
        at = match ? match.end : at + 1;
      }
      return found;
    },
  };
}

/** A gazetteer of names with what is known about each, of which there is little: the last counts where one is told twice. */
export function gazetteer<T>(entries: Iterable<readonly [name: string, about: T]>): Gazetteer<T> {
  const byName = entries instanceof Map ? (entries as ReadonlyMap<string, T>) : new Map(entries);
  const abouts: T[] = [];
  const places = new Map<T, number>();
  const numbers = new Uint16Array(byName.size);
  let at = 0;
  for (const about of byName.values()) {
    let number = places.get(about);
    if (number === undefined) places.set(about, (number = abouts.push(about) - 1));
    numbers[at++] = number;
  }
  return gazetteerOf([...byName.keys()], (place) => abouts[numbers[place]!]!);
}

/** A gazetteer of names of which nothing is known but that they are listed. */
export const nameList = (names: readonly string[]): Gazetteer<true> => gazetteerOf(names, () => true);

/** The names of a packed list: one per line or blank, as the lists under `lists/` hold them. */
export function unpack(packed: string): string[] {
  const names = packed.replaceAll('\n', ' ').split(' ');
  return names.includes('') ? names.filter((name) => name !== '') : names;
}
