import { account } from './account.ts';
import { alsoPosts } from './also-posts.ts';
import { detail } from './detail.ts';
import { fact } from './fact.ts';
import { keptWords } from './kept-words.ts';
import { listener } from './listener.ts';
import { placeChip } from './place-chip.ts';
import type { Rule } from './types.ts';
import { wideVisibility } from './wide-visibility.ts';
import { voice } from './voice.ts';

/** Rules about who sends and what goes out beside the words, which need not read the text. */
export const CIRCUMSTANCE_RULES: readonly Rule[] = [account, placeChip, wideVisibility, alsoPosts];

/** Rules about what is written. */
export const TEXT_RULES: readonly Rule[] = [fact, listener, detail, keptWords, voice];
