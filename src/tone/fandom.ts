import { modelScale } from './model/scale.ts';
import type { ToneScale } from './types.ts';

/** The talk of fan circles: charts, votes, rivals and the words for them. */
export const fandom: ToneScale = modelScale('fandom');
