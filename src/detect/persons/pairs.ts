/** How common pairs of Chinese characters are in ordinary writing. */
export interface Pairs {
  /** 0 for a pair that is not listed, else its grade, 1 for the rarer. The arguments are UTF-16 units. */
  of(first: number, second: number): number;
}

const FIRST_HAN = 0x4e00;
const HAN = 0x5200;

/** The number of a pair, which leaves two bits of 32 for its grade. */
const keyOf = (first: number, second: number): number => (first - FIRST_HAN) * HAN + (second - FIRST_HAN);
const GRADE_BITS = 2;
const GRADES = (1 << GRADE_BITS) - 1;

/** A multiplier that spreads neighbouring numbers over a table: 2³² over the golden ratio (Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1;

/**
 * Unpacks pairs: one line per first character, which comes first and is followed by its second characters, the lists of
 * the grades divided by a blank.
 */
export function unpackPairs(packed: string): Pairs {
  const width = 33 - Math.clz32(packed.length);
  const shift = 32 - width;
  const mask = (1 << width) - 1;
  /** Keys with their grades; 0 where a slot is free. */
  const graded = new Int32Array(1 << width);
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, SPREAD) >>> shift;
    while (graded[slot] !== 0 && graded[slot]! >> GRADE_BITS !== key) slot = (slot + 1) & mask;
    return slot;
  };
  for (const line of packed.trim().split('\n')) {
    const first = line.charCodeAt(0);
    let grade = 1;
    for (let at = 1; at < line.length; at++) {
      if (line[at] === ' ') grade++;
      else {
        const key = keyOf(first, line.charCodeAt(at));
        graded[slotOf(key)] = (key << GRADE_BITS) | grade;
      }
    }
  }
  return {
    of: (first, second) =>
      first < FIRST_HAN || second < FIRST_HAN ? 0 : graded[slotOf(keyOf(first, second))]! & GRADES,
  };
}
