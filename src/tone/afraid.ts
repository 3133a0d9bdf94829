import { modelScale } from './model/scale.ts';
import type { ToneScale } from './types.ts';

/** Fear and worry. */
export const afraid: ToneScale = modelScale('afraid');
