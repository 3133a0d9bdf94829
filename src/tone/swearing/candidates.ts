import { syllablesOf, type Syllable } from '../../draft/syllables.ts';
import { afterGap, isMask } from './match.ts';
import { swearTerms, type Slot, type SwearTerm } from './terms.ts';

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

/** Terms by what one of their characters may be written as. */
class Places {
  readonly #byCode = new Map<number, number[]>();
  readonly #bySyllable = new Map<Syllable, number[]>();
  readonly #masked: number[] = [];

  add(index: number, slot: Slot, maskable: boolean): void {
    const { own, single, parts, spelled, initial, syllables, near } = slot;
    const codes = new Set([own, ...single, ...[...parts, ...spelled].map((text) => text.codePointAt(0)!)]);
    if (initial >= 0) codes.add(initial);
    for (const code of codes) push(this.#byCode, code, index);
    for (const syllable of [...syllables, ...near]) push(this.#bySyllable, syllable, index);
    if (maskable) this.#masked.push(index);
  }

  of(code: number): number[] {
    const text = String.fromCodePoint(code);
    const [syllable] = code >= 0x4e00 && code <= 0x9fff ? syllablesOf(text) : [];
    return [
      ...(this.#byCode.get(code) ?? []),
      ...(syllable === undefined ? [] : (this.#bySyllable.get(syllable) ?? [])),
      ...(isMask(text) ? this.#masked : []),
    ];
  }
}

function push<K>(map: Map<K, number[]>, key: K, index: number): void {
  const known = map.get(key);
  if (known) known.push(index);
  else map.set(key, [index]);
}

/** Which terms may stand where, by two characters: nearly all places of a draft are passed over by this. */
class Candidates {
  readonly #terms = swearTerms();
  readonly #firsts = new Places();
  readonly #seconds = new Places();
  readonly #beginnings = new Map<number, Beginning>();
  readonly #continuations = new Map<number, Bits>();

  constructor() {
    this.#terms.forEach(({ slots: [first, second], maskable }, index) => {
      // What only nearly sounds like its first character begins no word.
      this.#firsts.add(index, { ...first!, near: [] }, false);
      if (second) this.#seconds.add(index, second, maskable);
    });
  }

  beginning(code: number): Beginning {
    const known = this.#beginnings.get(code);
    if (known) return known;
    const all = this.#firsts.of(code);
    const begin = this.#bitsOf(all);
    const single = this.#bitsOf(all.filter((index) => this.#terms[index]!.slots.length === 1));
    const words = [...begin.keys()].filter((word) => begin[word] !== 0);
    const beginning = {
      words,
      begin: words.map((word) => begin[word]!),
      single: words.map((word) => single[word]!),
      spelled: this.#spelledFrom(code, all),
    };
    this.#beginnings.set(code, beginning);
    return beginning;
  }

  continuation(code: number): Bits {
    const known = this.#continuations.get(code);
    if (known) return known;
    const bits = this.#bitsOf(this.#seconds.of(code));
    this.#continuations.set(code, bits);
    return bits;
  }

  term(index: number): SwearTerm {
    return this.#terms[index]!;
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

const NONE: readonly SwearTerm[] = [];
const NOTHING: Bits = new Int32Array(0);

/**
 * Terms that may stand at `at` of a folded text, whose code point there is `first`: by it and by what comes next, with
 * and without marks between.
 */
export function candidatesAt(text: string, at: number, first: number): readonly SwearTerm[] {
  candidates ??= new Candidates();
  const { words, begin, single, spelled } = candidates.beginning(first);
  if (words.length === 0) return NONE;
  const next = at + (first > 0xffff ? 2 : 1);
  const second = text.codePointAt(next);
  const apart = afterGap(text, next);
  const direct = second === undefined ? NOTHING : candidates.continuation(second);
  const longer = second === undefined ? NOTHING : (spelled.get(second) ?? NOTHING);
  const parted = apart === next || apart >= text.length ? NOTHING : candidates.continuation(text.codePointAt(apart)!);
  let found: SwearTerm[] | undefined;
  for (let place = 0; place < words.length; place++) {
    const word = words[place]!;
    let bits = begin[place]! & (single[place]! | (direct[word] ?? 0) | (longer[word] ?? 0) | (parted[word] ?? 0));
    for (; bits !== 0; bits &= bits - 1) {
      found ??= [];
      found.push(candidates.term((word << 5) + 31 - Math.clz32(bits & -bits)));
    }
  }
  return found ?? NONE;
}
