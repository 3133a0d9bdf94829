import type { Listener } from '../../../../persona/types.ts';

/** The listener, reading a persona or no longer reading it. */
export function withFollow(listener: Listener, persona: string, follows: boolean): Listener {
  const others = listener.audienceOf.filter((id) => id !== persona);
  return { ...listener, audienceOf: follows ? [...others, persona] : others };
}

/** Those who read the persona first, each half in the order in which it was written. */
export function readersFirst(listeners: readonly Listener[], persona: string): readonly Listener[] {
  const reads = (listener: Listener): boolean => listener.audienceOf.includes(persona);
  return [...listeners.filter(reads), ...listeners.filter((listener) => !reads(listener))];
}

/** Larger than any audience that a person can know. */
const LARGEST_CIRCLE = 100_000_000;

/** What was typed as the size of a circle: a whole number, nothing (`null`), or no number (`undefined`). */
export function circleOf(typed: string): number | null | undefined {
  const digits = typed.replaceAll(/[\s,，]/g, '');
  if (digits === '') return null;
  const size = Number(digits);
  return /^\d+$/.test(digits) && size <= LARGEST_CIRCLE ? size : undefined;
}
