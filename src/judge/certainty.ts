import { capped, type Level } from '../persona/levels.ts';
import { LIMITS } from './limits.ts';

/** `level` as loud as `certainty` (0…1) allows. */
export function asSureAs(level: Level, certainty: number): Level {
  if (certainty >= LIMITS.holdCertainty) return level;
  return capped(level, certainty >= LIMITS.warnCertainty ? 'warn' : 'note');
}
