/** A set of UTF-16 units that is asked for every unit of a draft: one bit each, so that it stays in the nearest cache. */
export class UnitSet {
  readonly #bits = new Int32Array(0x10000 >>> 5);

  constructor(units: Iterable<number> = []) {
    for (const unit of units) this.add(unit);
  }

  add(unit: number): void {
    this.#bits[unit >>> 5]! |= 1 << (unit & 31);
  }

  has(unit: number): boolean {
    return (this.#bits[unit >>> 5]! & (1 << (unit & 31))) !== 0;
  }
}
