import { Kinds, MARK, OTHER } from './kinds.ts';
import { afterGap, isMask } from './match.ts';
import { swearTerms, type Slot, type SwearTerm } from './terms.ts';
import { isWrittenAs, push } from './written-as.ts';

/** A set of terms: bit `index & 31` of the word `index >>> 5`. */
type Bits = Int32Array;

/** Terms that may begin with a character, without the words of the set that are empty. */
interface Beginning {
  readonly words: readonly number[];
  readonly begin: readonly number[];
  /** Of these the ones that have no second character. */
  readonly single: readonly number[];
  /** Terms whose first character is spelled out (cao for 操), by how its spelling goes on. */
  readonly spelled: ReadonlyMap<number, Bits>;
}

const NO_TERMS: readonly SwearTerm[] = [];

/** Of two kinds in a row: no term begins with them. Otherwise it is not known. */
const NOTHING = 1;

/** Which terms may stand where, by two characters: nearly all places of a draft are passed over by this. */
class Candidates {
  /** Those that begin alike stand together, so that few words of their sets are not empty. */
  readonly #terms = [...Map.groupBy(swearTerms(), ({ slots }) => slots[0]!).values()].flat();
  /** Terms by their first and by their second character: they share most of these. */
  readonly #firsts = new Map<Slot, number[]>();
  readonly #seconds = new Map<Slot, number[]>();
  /** Terms whose second character may be masked. */
  readonly #masked: number[] = [];
  readonly #kinds = new Kinds(this.#terms);
  /** By the kind of a character. */
  readonly #beginnings: (Beginning | undefined)[] = new Array<Beginning | undefined>(this.#kinds.count);
  readonly #continuations: (Bits | undefined)[] = new Array<Bits | undefined>(this.#kinds.count);
  /** What is known of two kinds in a row, by the first and then by the second. */
  readonly #pairs = new Uint8Array(this.#kinds.count ** 2);
  /** No term. */
  readonly #none: Bits = this.#bitsOf([]);

  constructor() {
    this.#terms.forEach(({ slots: [first, second], maskable }, index) => {
      push(this.#firsts, first!, index);
      if (second) push(this.#seconds, second, index);
      if (second && maskable) this.#masked.push(index);
    });
  }

  /** Terms that may stand at `at` of a folded text, whose code point there is `first`. */
  at(text: string, at: number, first: number): readonly SwearTerm[] {
    const kind = this.#kinds.of(first);
    if (kind === OTHER || kind === MARK) return NO_TERMS;
    const next = at + (first > 0xffff ? 2 : 1);
    const second = text.codePointAt(next);
    const pair = kind * this.#kinds.count + (second === undefined ? OTHER : this.#kinds.of(second));
    if (this.#pairs[pair] === NOTHING) return NO_TERMS;
    const beginning = (this.#beginnings[kind] ??= this.#beginningWith(first));
    const apart = afterGap(text, next);
    const isParted = apart > next && apart < text.length;
    const found = this.#join(
      beginning,
      this.#continuation(second),
      (second === undefined ? undefined : beginning.spelled.get(second)) ?? this.#none,
      this.#continuation(isParted ? text.codePointAt(apart) : undefined),
    );
    if (found.length === 0 && apart === next) this.#pairs[pair] = NOTHING;
    return found;
  }

  /** Of the terms that may begin with a character those that have no other, or go on with one of three. */
  #join({ words, begin, single }: Beginning, direct: Bits, spelled: Bits, parted: Bits): readonly SwearTerm[] {
    let found: SwearTerm[] | undefined;
    for (let place = 0; place < words.length; place++) {
      const word = words[place]!;
      let bits = begin[place]! & (single[place]! | direct[word]! | spelled[word]! | parted[word]!);
      for (; bits !== 0; bits &= bits - 1)
        (found ??= []).push(this.#terms[(word << 5) + 31 - Math.clz32(bits & -bits)]!);
    }
    return found ?? NO_TERMS;
  }

  #continuation(code: number | undefined): Bits {
    if (code === undefined) return this.#none;
    return (this.#continuations[this.#kinds.of(code)] ??= this.#continuationWith(code));
  }

  #continuationWith(code: number): Bits {
    const written = [...this.#seconds].flatMap(([slot, terms]) => (isWrittenAs(slot, code, true) ? terms : []));
    return this.#bitsOf(isMask(code) ? [...written, ...this.#masked] : written);
  }

  #beginningWith(code: number): Beginning {
    // What only nearly sounds like its first character begins no word.
    const all = [...this.#firsts].flatMap(([slot, terms]) => (isWrittenAs(slot, code, false) ? terms : []));
    const begin = this.#bitsOf(all);
    const single = this.#bitsOf(all.filter((index) => this.#terms[index]!.slots.length === 1));
    const words = [...begin.keys()].filter((word) => begin[word] !== 0);
    return {
      words,
      begin: words.map((word) => begin[word]!),
      single: words.map((word) => single[word]!),
      spelled: this.#spelledFrom(code, all),
    };
  }

  #spelledFrom(code: number, terms: readonly number[]): ReadonlyMap<number, Bits> {
    const byNext = new Map<number, number[]>();
    for (const index of terms) {
      const { parts, spelled } = this.#terms[index]!.slots[0]!;
      for (const spelling of [...parts, ...spelled]) {
        const [first, next] = spelling;
        if (next !== undefined && first!.codePointAt(0) === code) push(byNext, next.codePointAt(0)!, index);
      }
    }
    return new Map([...byNext].map(([next, indices]) => [next, this.#bitsOf(indices)]));
  }

  #bitsOf(indices: readonly number[]): Bits {
    const bits = new Int32Array((this.#terms.length + 31) >>> 5);
    for (const index of indices) bits[index >>> 5]! |= 1 << (index & 31);
    return bits;
  }
}

let candidates: Candidates | undefined;

/**
 * Terms that may stand at `at` of a folded text, whose code point there is `first`: by it and by what comes next, with
 * and without marks between.
 */
export function candidatesAt(text: string, at: number, first: number): readonly SwearTerm[] {
  candidates ??= new Candidates();
  return candidates.at(text, at, first);
}
