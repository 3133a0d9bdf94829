import { account } from './account.ts';
import { alsoPosts } from './also-posts.ts';
import { appointment } from './appointment.ts';
import { attached } from './attached/attached.ts';
import { detail } from './detail.ts';
import { fact } from './fact.ts';
import { keptWords } from './kept-words.ts';
import { listener } from './listener.ts';
import { picture } from './picture.ts';
import { placeChip } from './place-chip.ts';
import { sameToken } from './same-token.ts';
import { subject } from './subject.ts';
import type { Rule } from './types.ts';
import { wideVisibility } from './wide-visibility.ts';
import { voice } from './voice/voice.ts';

/** Rules about who sends and what goes out beside the words, which need not read the text. */
export const CIRCUMSTANCE_RULES: readonly Rule[] = [account, placeChip, wideVisibility, alsoPosts, attached];

/** Rules about what is written. */
export const TEXT_RULES: readonly Rule[] = [
  fact,
  listener,
  detail,
  appointment,
  picture,
  sameToken,
  keptWords,
  voice,
  subject,
];
