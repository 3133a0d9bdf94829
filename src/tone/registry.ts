import { hostile } from './hostile.ts';
import type { ToneScale } from './types.ts';
import { vulgar } from './vulgar.ts';

/** Every scale that can be measured. */
export const TONE_SCALES: readonly ToneScale[] = [vulgar, hostile];
