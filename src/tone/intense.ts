import { modelScale } from './model/scale.ts';
import type { ToneScale } from './types.ts';

/** How loud a draft is: repeated marks, capitals, stretched words, rows of stickers. */
export const intense: ToneScale = modelScale('intense');
