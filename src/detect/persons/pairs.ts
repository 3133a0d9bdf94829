/** How common pairs of Chinese characters are in ordinary writing. */
export interface Pairs {
  /** 0 for a pair that is not listed, else its grade, 1 for the rarer. The arguments are UTF-16 units. */
  of(first: number, second: number): number;
}

const FIRST_HAN = 0x4e00;
const HAN = 0x5200;

/** Small integers, which a map finds fastest; not a number's key where one of the two is no Chinese character. */
const keyOf = (first: number, second: number): number => (first - FIRST_HAN) * HAN + (second - FIRST_HAN);

/**
 * Unpacks pairs: one line per first character, which comes first and is followed by its second characters, the lists of
 * the grades divided by a blank.
 */
export function unpackPairs(packed: string): Pairs {
  const grades = new Map<number, number>();
  for (const line of packed.trim().split('\n')) {
    const first = line.charCodeAt(0);
    line
      .slice(1)
      .split(' ')
      .forEach((seconds, index) => {
        for (let at = 0; at < seconds.length; at++) grades.set(keyOf(first, seconds.charCodeAt(at)), index + 1);
      });
  }
  return {
    of: (first, second) => (first < FIRST_HAN || second < FIRST_HAN ? 0 : (grades.get(keyOf(first, second)) ?? 0)),
  };
}
