import { fold, skeleton, type Skeleton } from '../draft/normal.ts';
import { compileTerms, longestOf, type Term } from '../draft/terms.ts';
import type { Fact, Listener } from '../persona/types.ts';
import type { Detail } from './types.ts';

/** Something of the wardrobe that a draft can name. */
export type Listed =
  { readonly type: 'fact'; readonly fact: Fact } | { readonly type: 'listener'; readonly listener: Listener };

/** A detail that the user listed. `kind` is `fact` or `listener`, `value` the listed value or name. */
export interface ListedDetail extends Detail {
  readonly listed: Listed;
}

/** Finds the listed facts and listeners in a draft, the longest match first wherever two overlap. */
export type ListedFinder = (bare: Skeleton) => ListedDetail[];

/** Compiles facts and listeners, once per change of the wardrobe. */
export function compileListed(facts: readonly Fact[], listeners: readonly Listener[]): ListedFinder {
  const find = compileTerms<Listed>([
    ...facts.flatMap((fact) => termsOf({ type: 'fact', fact }, [fact.value, ...fact.aliases])),
    ...listeners.flatMap((listener) => termsOf({ type: 'listener', listener }, [listener.name, ...listener.aliases])),
  ]);
  return (bare) =>
    longestOf(find(bare)).map(({ target, start, end, certainty }) => ({
      kind: target.type,
      value: target.type === 'fact' ? target.fact.value : target.listener.name,
      start,
      end,
      certainty,
      listed: target,
    }));
}

const termsOf = (target: Listed, texts: readonly string[]): Term<Listed>[] => texts.map((text) => ({ text, target }));

/** A spelling that tells two spellings of one thing apart from two things: folded, letters and digits only. */
export function canonical(text: string): string {
  return skeleton(fold(text)).text;
}
