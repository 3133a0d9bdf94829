import type { DetailKind } from '../persona/kinds.ts';
import { LEVELS, type Level, type SiteLevel } from '../persona/levels.ts';
import type { SiteLevels } from '../persona/types.ts';

/** `level` as a site changes it. A step leads from note to hold and back; what the contract lets pass stays so. */
export function steppedBy(level: Level, change: SiteLevel | undefined): Level {
  if (change === undefined) return level;
  if (change !== 'quieter' && change !== 'louder') return change;
  if (level === 'clear') return level;
  const step = change === 'louder' ? 1 : -1;
  return LEVELS[LEVELS.indexOf(level) + step] ?? level;
}

/** The level of a kind of detail on the site that `levels` are of, before certainty bounds it. */
export function detailLevelAt(levels: SiteLevels | undefined, kind: DetailKind, level: Level): Level {
  return steppedBy(level, levels?.details?.[kind]);
}

/** The level of a promise about the voice on that site. */
export function voiceLevelAt(levels: SiteLevels | undefined, level: Level): Level {
  return steppedBy(level, levels?.voice);
}
