import { account } from './account.ts';
import { detail } from './detail.ts';
import { fact } from './fact.ts';
import { listener } from './listener.ts';
import type { Rule } from './types.ts';
import { voice } from './voice.ts';

/** Rules about who sends, which need not read the text. */
export const CIRCUMSTANCE_RULES: readonly Rule[] = [account];

/** Rules about what is written. */
export const TEXT_RULES: readonly Rule[] = [fact, listener, detail, voice];
