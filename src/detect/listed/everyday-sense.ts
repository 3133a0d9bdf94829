import { isCommonPair, isRarePair } from '../../draft/common-words.ts';
import { isNamed } from './cues.ts';
import { isAmongFood, isBeginner, isDay, isThing } from './senses.ts';
import type { Listed } from './types.ts';

/** How sure it is that what is listed is meant, where its words are everyday words as well. */
const CERTAINTY = {
  /** They read as the everyday word: 炒年糕, 小满节气, 一箱橙子. Enough for a quiet mark. */
  everyday: 0.45,
  /** Nothing tells which: 柚子, of which a dictionary knows the fruit. */
  open: 0.6,
} as const;

/** What somebody is called, or a company, but not a place or a school: those are listed by what everybody calls them. */
const isNickname = (listed: Listed): boolean =>
  listed.type === 'listener' || ['person', 'handle', 'employer'].includes(listed.fact.kind);

const isSense = (text: string, start: number, end: number): boolean =>
  isBeginner(text, start, end) || isDay(text, start, end) || isThing(text, start, end);

/**
 * Whether the words at `[start, end)` of a folded text are an everyday word by what stands around them: a beginner
 * (摄影小白), a day of the year (小满节气), or something that is eaten, bought or counted (炒年糕).
 */
export function isEverydaySense(text: string, start: number, end: number): boolean {
  return isSense(text, start, end) || isAmongFood(text, start, end);
}

/**
 * The most that is sure of a listed word at `[start, end)` of a folded text, 0…1. A word that a dictionary has is less
 * sure unless the words around it speak of a name, and the less the more common it is; 1 for all others.
 */
export function surenessOf(text: string, start: number, end: number, listed: Listed): number {
  if (end - start !== 2 || !isNickname(listed)) return 1;
  if (isSense(text, start, end)) return CERTAINTY.everyday;
  const [first, second] = [text[start]!, text[start + 1]!];
  if (!isRarePair(first, second)) return 1;
  if (isAmongFood(text, start, end)) return CERTAINTY.everyday;
  if (isNamed(text, start, end, listed)) return 1;
  return isCommonPair(first, second) ? CERTAINTY.everyday : CERTAINTY.open;
}
