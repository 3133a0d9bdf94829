import { isByChance } from '../draft/chance.ts';
import { isPair } from '../draft/common-words.ts';
import { NEEDS_CUE } from '../draft/disguise/certainties.ts';
import { compileDisguises } from '../draft/disguise/compile.ts';
import { fold, skeleton, type Skeleton } from '../draft/normal.ts';
import { compileTerms, longestOf, uncrossed, type Term, type TermMatch } from '../draft/terms.ts';
import type { Fact, Listener } from '../persona/types.ts';
import { compileBackwards } from './listed/backwards.ts';
import { isSpokenOf } from './listed/cues.ts';
import { compileDays, isLunar, isOfThatYear } from './listed/days.ts';
import { derivedNames } from './listed/derived.ts';
import { isEverydaySense, surenessOf } from './listed/everyday-sense.ts';
import { isNumberOfThing } from './listed/numbers.ts';
import { isAnotherName, isAnotherPlace, isSomebodyElse, isStreet } from './listed/other-names.ts';
import { namesOf, type Listed } from './listed/types.ts';
import type { Detail } from './types.ts';

/** A detail that the user listed. `kind` is `fact` or `listener`, `value` the listed value or name. */
export interface ListedDetail extends Detail {
  readonly listed: Listed;
}

/** Finds the listed facts and listeners in a draft, the longest match first wherever two overlap. */
export type ListedFinder = (bare: Skeleton) => ListedDetail[];

const isExact = (listed: Listed): boolean => listed.type === 'fact' && listed.fact.exact === true;

/** As sure as what is written letter for letter. */
const AS_LISTED = 0.99;

/**
 * Whether a disguise that goes beyond a name written as listed takes a character from the word beside it: 临小满 in
 * 来临小满, where 林小满 is listed as well.
 */
function isTornBeyond(
  text: string,
  { foldedStart, foldedEnd }: TermMatch<Listed>,
  asListed: readonly TermMatch<Listed>[],
): boolean {
  const inner = asListed.filter((one) => one.foldedStart >= foldedStart && one.foldedEnd <= foldedEnd);
  return inner.some(
    (one) =>
      (one.foldedStart > foldedStart && isPair(text[foldedStart - 1] ?? ' ', text[foldedStart]!)) ||
      (one.foldedEnd < foldedEnd && isPair(text[foldedEnd - 1]!, text[foldedEnd] ?? ' ')),
  );
}

/** Compiles facts and listeners, once per change of the wardrobe. */
export function compileListed(facts: readonly Fact[], listeners: readonly Listener[]): ListedFinder {
  const terms = [
    ...facts.flatMap((fact) => termsOf({ type: 'fact', fact }, [fact.value, ...fact.aliases, ...derivedNames(fact)])),
    ...listeners.flatMap((listener) => termsOf({ type: 'listener', listener }, [listener.name, ...listener.aliases])),
  ];
  const inexact = terms.filter(({ target }) => !isExact(target));
  const findPlain = compileTerms(terms);
  const findDisguised = compileDisguises(inexact);
  const findBackwards = compileBackwards(inexact);
  const findDays = compileDays(
    inexact.filter(({ target }) => target.type === 'fact' && target.fact.kind === 'birthday'),
  );
  return (bare) => {
    const { text } = bare.folded;
    const isOther = (match: TermMatch<Listed>): boolean =>
      isOfThatYear(text, match) ||
      isByChance(text, match, namesOf(match.target)) ||
      isNumberOfThing(text, match) ||
      isSomebodyElse(text, match) ||
      isStreet(text, match) ||
      isLunar(text, match);
    const own = findPlain(bare).filter((match) => !isOther(match));
    const asListed = own.filter(({ certainty }) => certainty >= AS_LISTED);
    const others = own.filter(({ certainty }) => certainty < AS_LISTED);
    const plain = [...asListed, ...uncrossed(others, asListed)].map((match) => {
      const most = surenessOf(text, match.foldedStart, match.foldedEnd, match.target);
      return most < match.certainty ? { ...match, certainty: most } : match;
    });
    const disguised = uncrossed(cued(text, findDisguised(bare), plain), asListed).filter(
      (match) =>
        !isTornBeyond(text, match, asListed) &&
        !isLunar(text, match) &&
        !isAnotherName(text, match) &&
        !isAnotherPlace(text, match) &&
        !isSomebodyElse(text, match) &&
        !isEverydaySense(text, match.foldedStart, match.foldedEnd),
    );
    const indirect = [
      ...disguised,
      ...findBackwards(bare),
      ...findDays(bare).filter((match) => !isOfThatYear(text, match)),
    ];
    return longestOf([...plain, ...widened(plain, indirect)]).map(({ target, start, end, certainty }) => ({
      kind: target.type,
      value: target.type === 'fact' ? target.fact.value : target.listener.name,
      start,
      end,
      certainty,
      listed: target,
    }));
  };
}

const termsOf = (target: Listed, texts: readonly string[]): Term<Listed>[] => texts.map((text) => ({ text, target }));

/** How sure a reading is that only the words around it make one. */
const CUED = 0.5;

/** `matches` without those that the words around them would have to make sure of, and do not; nor beside a plain one. */
const cued = (
  text: string,
  matches: readonly TermMatch<Listed>[],
  plain: readonly TermMatch<Listed>[],
): TermMatch<Listed>[] =>
  matches.flatMap((match) => {
    if (match.certainty > NEEDS_CUE) return match;
    const { foldedStart: start, foldedEnd: end, target } = match;
    const isFree = plain.every(({ foldedStart, foldedEnd }) => foldedEnd <= start || end <= foldedStart);
    return isFree && isSpokenOf(text, start, end, target) ? { ...match, certainty: CUED } : [];
  });

/** `others`, as sure as a plain match of the same thing that they cover: 木木小满 is as sure as the 小满 in it. */
function widened(plain: readonly TermMatch<Listed>[], others: readonly TermMatch<Listed>[]): TermMatch<Listed>[] {
  const byStart = new Map<number, TermMatch<Listed>[]>();
  for (const match of plain) byStart.set(match.foldedStart, [...(byStart.get(match.foldedStart) ?? []), match]);
  return others.map((match) => {
    let { certainty } = match;
    for (let at = match.foldedStart; at < match.foldedEnd; at++) {
      for (const inner of byStart.get(at) ?? []) {
        if (inner.target === match.target && inner.foldedEnd <= match.foldedEnd) {
          certainty = Math.max(certainty, inner.certainty);
        }
      }
    }
    return { ...match, certainty };
  });
}

/** A spelling that tells two spellings of one thing apart from two things: folded, letters and digits only. */
export function canonical(text: string): string {
  return skeleton(fold(text)).text;
}
