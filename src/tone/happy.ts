import { modelScale } from './model/scale.ts';
import type { ToneScale } from './types.ts';

/** Joy: being pleased, amused, fond or thankful. */
export const happy: ToneScale = modelScale('happy');
