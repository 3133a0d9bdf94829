import { modelScale } from './model/scale.ts';
import type { ToneScale } from './types.ts';

/** Sadness: grief, loneliness, disappointment, being worn out. */
export const sad: ToneScale = modelScale('sad');
