import { toOriginal } from '../draft/normal.ts';
import { askingNames } from './handles/asking.ts';
import { bareNames } from './handles/bare.ts';
import { namesToldBehind } from './handles/behind.ts';
import { channelNames } from './handles/channels.ts';
import { fieldNames } from './handles/fields.ts';
import type { Way } from './handles/found.ts';
import { mentionedNames } from './handles/mentions.ts';
import { pageNames } from './handles/pages.ts';
import { HAS_PLATFORM } from './handles/platforms.ts';
import { quotedNames } from './handles/quoted.ts';
import { newNames } from './handles/renamed.ts';
import { toldNames } from './handles/told.ts';
import { apart } from './persons/apart.ts';
import type { Detail, Detector } from './types.ts';

/** A cheap sign of what has a name. */
const NAME_SIGN = /名|昵称|号|星球|播客|频道|小宇宙|cn/u;

/** In the order in which they count: of two that find the same name the first. */
const WAYS: readonly Way[] = [
  fieldNames,
  bareNames,
  pageNames,
  channelNames,
  newNames,
  askingNames,
  quotedNames,
  namesToldBehind,
  toldNames,
  mentionedNames,
];

/** Names and numbers of accounts: @mentions, and what is said to be somebody's on a platform. */
export const handle: Detector = {
  kind: 'handle',
  defaultLevel: 'clear',
  substitutes: ['handle'],
  find: ({ folded }) => {
    const { text } = folded;
    const hasPlatform = HAS_PLATFORM.test(text);
    const signed = { text, hasPlatform, hasName: hasPlatform || NAME_SIGN.test(text) };
    const details: Detail[] = [];
    for (const namesIn of WAYS) {
      for (const { start, name, certainty } of namesIn(signed)) {
        const range = toOriginal(folded, start, start + name.length);
        details.push({ kind: 'handle', value: name.replace(/^@ ?/, ''), certainty, ...range });
      }
    }
    return apart(details);
  },
};
