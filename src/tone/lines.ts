import type { Scale } from '../persona/kinds.ts';

/**
 * Where a bare level in a contract draws the line on each scale, 0…1. Those of moods and of attacks were
 * chosen for precision by counts on ordinary posts (`docs/tone-model.md`), those of manners are the middle.
 */
export const LINES: Readonly<Record<Scale, number>> = {
  vulgar: 0.5,
  hostile: 0.8,
  angry: 0.567,
  sad: 0.41,
  afraid: 0.48,
  happy: 0.555,
  intense: 0.5,
  formal: 0.5,
  cute: 0.5,
  fandom: 0.5,
};
