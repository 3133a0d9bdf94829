import type { SwearGroup } from '../lexicon/types.ts';
import type { SwearMatch } from './types.ts';
import type { SwearTerm } from './terms.ts';

/** Who hides a mild word that could be said openly, means it coarsely. */
const HIDDEN = 0.55;
const HIDEABLE = 0.45;
/** Milder ones only where their characters are parted, or letters or emoji stand for them: 卧*槽, wo槽; 窝草 may be said as it is. */
const MILD = 0.4;
const hidden = new Map<SwearGroup, SwearGroup>();

/** How coarse a word is as it is written; `isParted` where something was put between its characters. */
export function groupOf({ group }: SwearTerm, { readings }: SwearMatch, isParted: boolean): SwearGroup {
  if (group.vulgar >= HIDDEN || (!isParted && readings.every(({ how }) => how === 'own'))) return group;
  const isSpelled = readings.some(({ how }) => how === 'parts' || how === 'spelled' || how === 'initial');
  if (group.vulgar < HIDEABLE && !(isSpelled || (isParted && group.vulgar >= MILD))) return group;
  const known = hidden.get(group) ?? { ...group, vulgar: HIDDEN };
  hidden.set(group, known);
  return known;
}
