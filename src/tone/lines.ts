import type { Scale } from '../persona/kinds.ts';

/**
 * Where a bare level in a contract draws the line on each scale, 0…1. Those of moods and of attacks were
 * chosen for precision by counts on ordinary posts (`docs/tone-model.md`), those of `intense` and `formal` are the middle.
 * Of coaxing and the talk of fans more was missed than was wrong: their lines lie near half of the best F1, where that of
 * a calibrated value is best (Lipton et al. 2014).
 */
export const LINES: Readonly<Record<Scale, number>> = {
  vulgar: 0.5,
  hostile: 0.8,
  angry: 0.71,
  sad: 0.66,
  afraid: 0.6,
  happy: 0.64,
  intense: 0.5,
  formal: 0.5,
  cute: 0.4,
  fandom: 0.4,
};
