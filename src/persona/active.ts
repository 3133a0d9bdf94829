import type { Persona } from './types.ts';

/** What a persona must say of itself before it is judged by. */
export const NEEDED = ['purpose', 'principle'] as const;

export type NeededPart = (typeof NEEDED)[number];

/**
 * What a persona still lacks. One that was written before principles were asked for goes on as it is: an update, or the
 * import of an older file, must not quietly stop watching.
 */
export function missingFrom(persona: Pick<Persona, NeededPart>): readonly NeededPart[] {
  if (persona.principle === undefined) return [];
  return NEEDED.filter((part) => (persona[part] ?? '').trim() === '');
}

/** Whether drafts are judged by this persona: only with a purpose and a principle. */
export function isActive(persona: Pick<Persona, NeededPart>): boolean {
  return missingFrom(persona).length === 0;
}

const DAY_MS = 86_400_000;

/** How long a purpose is taken for granted. */
export const CONFIRMED_FOR_MS = 90 * DAY_MS;

/** Whether it is time to ask if the purpose still holds. Nobody is asked about a purpose that is yet to be written. */
export function isConfirmationDue(
  { purpose, confirmedAt }: Pick<Persona, 'purpose' | 'confirmedAt'>,
  now: number,
): boolean {
  return Boolean(purpose?.trim()) && now - (confirmedAt ?? 0) >= CONFIRMED_FOR_MS;
}
