import type { SwearGroup } from '../lexicon/types.ts';
import type { SwearMatch } from './types.ts';
import type { SwearTerm } from './terms.ts';

/** Who hides a mild word that could be said openly, means it coarsely. */
const HIDDEN = 0.55;
const HIDEABLE = 0.45;
const hidden = new Map<SwearGroup, SwearGroup>();

/** How coarse a word is as it is written; `isParted` where something was put between its characters. */
export function groupOf({ group }: SwearTerm, { readings }: SwearMatch, isParted: boolean): SwearGroup {
  if (group.vulgar >= HIDDEN || (!isParted && readings.every(({ how }) => how === 'own'))) return group;
  if (group.vulgar < HIDEABLE && readings.every(({ how }) => how !== 'parts')) return group;
  const known = hidden.get(group) ?? { ...group, vulgar: HIDDEN };
  hidden.set(group, known);
  return known;
}
