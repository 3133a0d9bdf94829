import { gazetteerOf, type Gazetteer } from '../gazetteer.ts';
import { SORTS, type NameSort } from './sorts.ts';

export interface SchoolName {
  /** The full name, or the short name itself where several schools go by it. */
  readonly school: string;
  readonly sort: NameSort;
}

/** What is known of a name so far, and its place: names that were there earlier stand before it. */
export interface Known extends SchoolName {
  readonly place: number;
}

/** Names while they are gathered, each at its place: an object for every one of thousands would cost far more. */
export class Gathered {
  readonly #places = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #schools: string[] = [];
  readonly #sorts: number[] = [];

  find(name: string): Known | undefined {
    const place = this.#places.get(name);
    if (place === undefined) return undefined;
    return { place, school: this.#schools[place]!, sort: SORTS[this.#sorts[place]!]! };
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  get size(): number {
    return this.#names.length;
  }

  /** Says of a name which school it means, or the name itself where that is not known. */
  set(name: string, school: string, sort: NameSort): void {
    let place = this.#places.get(name);
    if (place === undefined) {
      place = this.#names.push(name) - 1;
      this.#places.set(name, place);
    }
    this.#schools[place] = school;
    this.#sorts[place] = SORTS.indexOf(sort);
  }

  /** Keeps of every name its school and its sort. */
  packed(): Gazetteer<SchoolName> {
    const schools = this.#schools;
    const sorts = Uint8Array.from(this.#sorts);
    return gazetteerOf(this.#names, (place) => ({ school: schools[place]!, sort: SORTS[sorts[place]!]! }));
  }
}
