import type { Measured } from '../draft/measured.ts';

/** What was measured under one name. */
type Measurement = Pick<Measured, 'value' | 'because'>;

/** Measurements by name, each taken when somebody first asks for it: most contracts promise little. */
export class Measurements<K extends string> {
  readonly #names: readonly K[];
  readonly #measure: (name: K) => Measurement;
  readonly #taken = new Map<K, Measurement>();

  constructor(names: readonly K[], measure: (name: K) => Measurement) {
    this.#names = names;
    this.#measure = measure;
  }

  get(name: K): Measurement {
    const taken = this.#taken.get(name) ?? this.#measure(name);
    this.#taken.set(name, taken);
    return taken;
  }

  /** The values of all names, 0…1. */
  values(): Partial<Record<K, number>> {
    for (const name of this.#names) this.get(name);
    return this.taken();
  }

  /** The values of the names that somebody asked for. */
  taken(): Partial<Record<K, number>> {
    const values = Array.from(this.#taken, ([name, { value }]) => [name, value] as const);
    return Object.fromEntries(values) as Partial<Record<K, number>>;
  }
}
