import { modelScale } from './model/scale.ts';
import type { ToneScale } from './types.ts';

/** Officialese and written language: notices, letters, speeches. */
export const formal: ToneScale = modelScale('formal');
