import { UnitSet } from '../../grams/unit-set.ts';
import { Kinds, MARK, OTHER } from './kinds.ts';
import { afterGap, INSERTED, isMask } from './take.ts';
import { listedWords, termOf, type Slot, type SwearTerm } from './terms.ts';

/** A set of terms: bit `index & 31` of the word `index >>> 5`. */
type Bits = Int32Array;

/** Adds to the list of a key. */
function push<K>(lists: Map<K, number[]>, key: K, index: number): void {
  const known = lists.get(key);
  if (known) known.push(index);
  else lists.set(key, [index]);
}

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

/** The last character of the basic plane. */
const LAST_UNIT = 0xffff;

/** Bits of a hash of two kinds: a draft has far fewer of them, and so many stay in a near cache. */
const HASH_BITS = 13;

/** Which terms may stand where, by two characters: nearly all places of a draft are passed over by this. */
class Candidates {
  /** Those that begin alike stand together, so that few words of their sets are not empty. */
  readonly #words = [...Map.groupBy(listedWords(), ({ first }) => first).values()].flat();
  /** The terms of these, once a draft may hold them. */
  readonly #terms: (SwearTerm | undefined)[] = new Array<SwearTerm | undefined>(this.#words.length);
  /** Words by their first and by their second character: they share most of these. */
  readonly #firsts = new Map<Slot, number[]>();
  readonly #seconds = new Map<Slot, number[]>();
  /** Words whose second character may be masked. */
  readonly #masked: number[] = [];
  readonly #kinds = new Kinds(this.#words);
  /** By the kind of a character. */
  readonly #beginnings: (Beginning | undefined)[] = new Array<Beginning | undefined>(this.#kinds.count);
  readonly #continuations: (Bits | undefined)[] = new Array<Bits | undefined>(this.#kinds.count);
  /** Two kinds in a row with which no term begins, as it was seen last for each hash. */
  readonly #barren = new Int32Array(1 << HASH_BITS);
  /** Units that were seen to begin no term. */
  readonly #idle = new UnitSet();
  /** No term. */
  readonly #none: Bits = this.#bitsOf([]);

  constructor() {
    this.#words.forEach(({ first, second, maskable }, index) => {
      push(this.#firsts, first, index);
      if (second) push(this.#seconds, second, index);
      if (maskable) this.#masked.push(index);
    });
  }

  /** Terms that may stand at `at` of a folded text, whose code point there is `first`. */
  at(text: string, at: number, first: number): readonly SwearTerm[] {
    if (first <= LAST_UNIT && this.#idle.has(first)) return NO_TERMS;
    const kind = this.#kinds.of(first);
    if (kind === OTHER || kind === MARK) return this.#passOver(first);
    const next = at + (first > 0xffff ? 2 : 1);
    const second = text.codePointAt(next);
    const pair = kind * this.#kinds.count + (second === undefined ? OTHER : this.#kinds.of(second));
    const hash = Math.imul(pair, 0x9e3779b1) >>> (32 - HASH_BITS);
    if (this.#barren[hash] === pair) return NO_TERMS;
    const beginning = (this.#beginnings[kind] ??= this.#beginningWith(first));
    if (beginning.words.length === 0) return this.#passOver(first);
    const apart = afterGap(text, next);
    const isParted = apart > next && apart < text.length;
    const found = this.#join(
      beginning,
      this.#continuation(second),
      (second === undefined ? undefined : beginning.spelled.get(second)) ?? this.#none,
      this.#continuation(isParted ? text.codePointAt(apart) : undefined),
    );
    if (found.length === 0 && apart === next && !INSERTED.has(second ?? 0)) this.#barren[hash] = pair;
    return found;
  }

  /** Takes note of a character that begins no term. */
  #passOver(first: number): readonly SwearTerm[] {
    if (first <= LAST_UNIT) this.#idle.add(first);
    return NO_TERMS;
  }

  /** Of the terms that may begin with a character those that have no other, or go on with one of three. */
  #join({ words, begin, single }: Beginning, direct: Bits, spelled: Bits, parted: Bits): readonly SwearTerm[] {
    let found: SwearTerm[] | undefined;
    for (let place = 0; place < words.length; place++) {
      const word = words[place]!;
      let bits = begin[place]! & (single[place]! | direct[word]! | spelled[word]! | parted[word]!);
      for (; bits !== 0; bits &= bits - 1)
        (found ??= []).push(this.#termAt((word << 5) + 31 - Math.clz32(bits & -bits)));
    }
    return found ?? NO_TERMS;
  }

  #termAt(index: number): SwearTerm {
    return (this.#terms[index] ??= termOf(this.#words[index]!));
  }

  #continuation(code: number | undefined): Bits {
    if (code === undefined) return this.#none;
    return (this.#continuations[this.#kinds.of(code)] ??= this.#continuationWith(code));
  }

  #continuationWith(code: number): Bits {
    const written = this.#kinds.slotsOf(code, true).flatMap((slot) => this.#seconds.get(slot) ?? []);
    return this.#bitsOf(isMask(code) ? [...written, ...this.#masked] : written);
  }

  #beginningWith(code: number): Beginning {
    // What only nearly sounds like its first character begins no word.
    const all = this.#kinds.slotsOf(code, false).flatMap((slot) => this.#firsts.get(slot) ?? []);
    const begin = this.#bitsOf(all);
    const single = this.#bitsOf(all.filter((index) => this.#words[index]!.second === undefined));
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
      const { parts, spelled } = this.#words[index]!.first;
      for (const spelling of [...parts, ...spelled]) {
        const [first, next] = spelling;
        if (next !== undefined && first!.codePointAt(0) === code) push(byNext, next.codePointAt(0)!, index);
      }
    }
    return new Map([...byNext].map(([next, indices]) => [next, this.#bitsOf(indices)]));
  }

  #bitsOf(indices: readonly number[]): Bits {
    const bits = new Int32Array((this.#words.length + 31) >>> 5);
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
