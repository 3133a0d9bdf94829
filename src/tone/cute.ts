import { modelScale } from './model/scale.ts';
import type { ToneScale } from './types.ts';

/** Coaxing: particles, doubled words, typed faces. */
export const cute: ToneScale = modelScale('cute');
