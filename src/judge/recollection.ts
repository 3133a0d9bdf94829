import type { Detector } from '../detect/types.ts';
import type { CompiledWardrobe } from './compile.ts';
import { readEach, type Passage, type Reading } from './reading.ts';

/** Two passages of one key read alike, wherever they stand. */
const keyOf = ({ words, own }: Passage): string => (own === words ? words : `${words}\0${own}`);

/**
 * What was read of the last draft, so that after one more key only what changed is read again. One for each box; it
 * forgets the draft with the next one.
 */
export class Recollection {
  #compiled: CompiledWardrobe | undefined;
  #detectors: readonly Detector[] | undefined;
  #readings: ReadonlyMap<string, Reading> = new Map();

  /** The readings of the passages of a draft, in order; all are new where the wardrobe or the detectors are. */
  read(passages: readonly Passage[], compiled: CompiledWardrobe, detectors: readonly Detector[]): readonly Reading[] {
    const keys = passages.map(keyOf);
    const readings = new Map(this.#compiled === compiled && this.#detectors === detectors ? this.#known(keys) : []);
    const unread = new Map(keys.flatMap((key, index) => (readings.has(key) ? [] : [[key, passages[index]!] as const])));
    const read = readEach([...unread.values()], compiled, detectors);
    [...unread.keys()].forEach((key, index) => readings.set(key, read[index]!));
    this.#compiled = compiled;
    this.#detectors = detectors;
    this.#readings = readings;
    return keys.map((key) => readings.get(key)!);
  }

  #known(keys: readonly string[]): (readonly [string, Reading])[] {
    return keys.flatMap((key) => {
      const reading = this.#readings.get(key);
      return reading ? [[key, reading] as const] : [];
    });
  }
}
