import { modelScale } from './model/scale.ts';
import type { ToneScale } from './types.ts';

/** Anger, at whatever it may be. */
export const angry: ToneScale = modelScale('angry');
