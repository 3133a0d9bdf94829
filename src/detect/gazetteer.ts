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
  /** The longest name that starts at `at` of a text. */
  longestAt(text: string, at: number): NameMatch<T> | undefined;
  /** All names of a text that do not overlap: from left to right, the longest first. */
  find(text: string): NameMatch<T>[];
}

const HEAD = 2;

/** UTF-16 units of the longest name that can be listed: the lengths of all names with one beginning are bits of a number. */
const LONGEST = 31;

/** The first two units of a name as one number: no string has to be cut out of a text to look them up. */
const headOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** A multiplier that spreads neighbouring numbers over a table: 2³² over the golden ratio (Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1;

/** Numbers with bits for each, in a table with open addressing: a map of them would box every number. */
interface Heads {
  /** The bits of a number, 0 where it has none. */
  get(head: number): number;
}

function headsOf(names: Iterable<string>, count: number): Heads {
  const width = Math.max(4, 33 - Math.clz32(count));
  const shift = 32 - width;
  const mask = (1 << width) - 1;
  const heads = new Int32Array(1 << width);
  const lengths = new Int32Array(1 << width);
  const slotOf = (head: number): number => {
    let slot = Math.imul(head, SPREAD) >>> shift;
    while (lengths[slot] !== 0 && heads[slot] !== head) slot = (slot + 1) & mask;
    return slot;
  };
  for (const name of names) {
    if (name.length < HEAD) continue;
    if (name.length > LONGEST) throw new RangeError(`"${name}" is longer than ${LONGEST} units.`);
    const head = headOf(name, 0);
    const slot = slotOf(head);
    heads[slot] = head;
    lengths[slot]! |= 1 << name.length;
  }
  return { get: (head) => lengths[slotOf(head)]! };
}

/**
 * Makes a gazetteer of names of two or more UTF-16 units, in folded spelling (see `fold`). Found by their first two
 * units and then by length: as fast to build as a map, which an automaton over ten thousand names is not, and linear in
 * the text for names of a bounded length. A map is kept as it is. Throws where a name is longer than that.
 */
export function gazetteer<T>(entries: Iterable<readonly [name: string, about: T]>): Gazetteer<T> {
  const byName: ReadonlyMap<string, T> = entries instanceof Map ? (entries as Map<string, T>) : new Map(entries);
  const heads = headsOf(byName.keys(), byName.size);

  const longestAt = (text: string, at: number): NameMatch<T> | undefined => {
    if (at + HEAD > text.length) return undefined;
    let left = heads.get(headOf(text, at));
    while (left !== 0) {
      const length = 31 - Math.clz32(left);
      left ^= 1 << length;
      if (at + length > text.length) continue;
      const name = text.slice(at, at + length);
      const about = byName.get(name);
      if (about !== undefined) return { name, start: at, end: at + length, about };
    }
    return undefined;
  };

  return {
    size: byName.size,
    about: (name) => byName.get(name),
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

/** The names of a packed list: one per line or blank, as the lists under `lists/` hold them. */
export function unpack(packed: string): string[] {
  const names = packed.replaceAll('\n', ' ').split(' ');
  return names.includes('') ? names.filter((name) => name !== '') : names;
}
