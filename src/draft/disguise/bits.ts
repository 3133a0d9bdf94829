/** Words to look for as the bits of a few numbers. */
export type Bits = Int32Array;

/** Bits of words by what they have. */
export class BitsBy<K> {
  readonly #bits = new Map<K, Bits>();
  readonly #length: number;

  constructor(words: number) {
    this.#length = (words + 31) >>> 5;
  }

  none(): Bits {
    return new Int32Array(this.#length);
  }

  set(key: K, word: number): void {
    let bits = this.#bits.get(key);
    if (!bits) this.#bits.set(key, (bits = this.none()));
    bits[word >>> 5]! |= 1 << (word & 31);
  }

  /** The words that have any of `keys`. */
  of(keys: Iterable<K>): Bits {
    const all = this.none();
    for (const key of keys) this.#bits.get(key)?.forEach((bits, index) => (all[index]! |= bits));
    return all;
  }
}
