/** UTF-16 units of a name's beginning by which it is found first. */
export const HEAD = 2;

/** UTF-16 units of the longest name that can be listed: the lengths of all names with one beginning are bits of a number. */
const LONGEST = 31;

/** The first two units of a name as one number: no string has to be cut out of a text to look them up. */
export const headOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** A multiplier that spreads neighbouring numbers over a table: 2³² over the golden ratio (Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1;

/** How many bits the number of a slot has in a table for `count` entries that stays at most half full. */
const widthFor = (count: number): number => Math.max(4, 33 - Math.clz32(count));

/**
 * How many bits the number of a bit has in the filter before a table (Bloom 1970, with one hash): of all pairs in a text
 * few begin a name, and eight kilobytes stay in the processor's cache, which a table of thousands of names does not.
 */
const FILTER = 16;

/** Numbers with bits for each, in a table with open addressing: a map of them would box every number. */
export interface Heads {
  /** The bits of a number, 0 where it has none. */
  get(head: number): number;
}

/** Tells of the first two units of a name how long the names are that begin so: bit 5 for five units. Throws where one is too long. */
export function headsOf(names: readonly string[]): Heads {
  const width = widthFor(names.length);
  const shift = 32 - width;
  const mask = (1 << width) - 1;
  const heads = new Int32Array(1 << width);
  const lengths = new Int32Array(1 << width);
  const slotOf = (head: number): number => {
    let slot = Math.imul(head, SPREAD) >>> shift;
    while (lengths[slot] !== 0 && heads[slot] !== head) slot = (slot + 1) & mask;
    return slot;
  };
  const filter = new Uint8Array(1 << (FILTER - 3));
  for (const name of names) {
    if (name.length < HEAD) continue;
    if (name.length > LONGEST) throw new RangeError(`"${name}" is longer than ${LONGEST} units.`);
    const head = headOf(name, 0);
    const slot = slotOf(head);
    heads[slot] = head;
    lengths[slot]! |= 1 << name.length;
    const bit = Math.imul(head, SPREAD) >>> (32 - FILTER);
    filter[bit >>> 3]! |= 1 << (bit & 7);
  }
  return {
    get(head) {
      const bit = Math.imul(head, SPREAD) >>> (32 - FILTER);
      return filter[bit >>> 3]! & (1 << (bit & 7)) ? lengths[slotOf(head)]! : 0;
    },
  };
}

/** Names by their place in a list, found without cutting strings out of a text. */
export interface PackedNames {
  /** The place of the name at `[at, at + length)` of a text; -1 where none stands there. */
  placeOf(text: string, at: number, length: number): number;
  nameAt(place: number): string;
}

/** Keeps `names`, each once, as one string and a table of numbers: tens of thousands of strings cost far more. */
export function packNames(names: readonly string[]): PackedNames {
  const all = names.join('');
  const starts = new Uint32Array(names.length + 1);
  const width = widthFor(names.length);
  const shift = 32 - width;
  const mask = (1 << width) - 1;
  /** One more than the place of a name; 0 where a slot is free. */
  const slots = names.length < 0xffff ? new Uint16Array(1 << width) : new Uint32Array(1 << width);
  const slotOf = (text: string, at: number, length: number): number => {
    let hash = length;
    for (let unit = at; unit < at + length; unit++) hash = Math.imul(hash ^ text.charCodeAt(unit), SPREAD);
    return (hash ^ (hash << 13)) >>> shift;
  };
  const isAt = (place: number, text: string, at: number, length: number): boolean => {
    const start = starts[place]!;
    if (starts[place + 1]! - start !== length) return false;
    for (let unit = 0; unit < length; unit++) {
      if (all.charCodeAt(start + unit) !== text.charCodeAt(at + unit)) return false;
    }
    return true;
  };
  names.forEach((name, place) => {
    starts[place + 1] = starts[place]! + name.length;
    let slot = slotOf(name, 0, name.length);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  });
  return {
    placeOf(text, at, length) {
      let slot = slotOf(text, at, length);
      for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const place = slots[slot]! - 1;
        if (isAt(place, text, at, length)) return place;
      }
      return -1;
    },
    nameAt: (place) => all.slice(starts[place], starts[place + 1]),
  };
}
