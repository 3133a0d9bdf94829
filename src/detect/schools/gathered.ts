import { gazetteerOf, type Gazetteer } from '../gazetteer.ts';
import { SORTS, type NameSort } from './sorts.ts';

export interface SchoolName {
  /** The full name, or the short name itself where several schools go by it. */
  readonly school: string;
  readonly sort: NameSort;
}

/** Names while they are gathered, each at its place: twelve thousand objects, and a second map of places, cost far more. */
export class Gathered {
  readonly #places = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #schools: number[] = [];
  readonly #sorts: number[] = [];

  /** Where a name stands, with what is known of it so far. */
  find(name: string): { readonly school: string; readonly sort: NameSort } | undefined {
    const place = this.#places.get(name);
    if (place === undefined) return undefined;
    return { school: this.#names[this.#schools[place]!]!, sort: SORTS[this.#sorts[place]!]! };
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  get size(): number {
    return this.#names.length;
  }

  /** Whether a name was there when there were `size` of them. */
  isAmongFirst(size: number, name: string): boolean {
    return (this.#places.get(name) ?? size) < size;
  }

  /** Says of a name which school it means, which must be a name too, or is the name itself. */
  set(name: string, school: string, sort: NameSort): void {
    let place = this.#places.get(name);
    if (place === undefined) {
      place = this.#names.push(name) - 1;
      this.#places.set(name, place);
    }
    this.#schools[place] = school === name ? place : this.#places.get(school)!;
    this.#sorts[place] = SORTS.indexOf(sort);
  }

  /** Keeps of every name where its school stands and its sort, as numbers. */
  packed(): Gazetteer<SchoolName> {
    const schools = Uint16Array.from(this.#schools);
    const sorts = Uint8Array.from(this.#sorts);
    return gazetteerOf(this.#names, (place, nameAt) => ({
      school: nameAt(schools[place]!),
      sort: SORTS[sorts[place]!]!,
    }));
  }
}
