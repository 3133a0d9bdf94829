import { toOriginal } from '../draft/normal.ts';
import { BARE } from './ages/bare.ts';
import { INTRODUCED } from './ages/introduced.ts';
import { LATIN } from './ages/latin.ts';
import { MARKED } from './ages/marked.ts';
import type { Pattern } from './ages/people.ts';
import { TOLD } from './ages/told.ts';
import { before } from './context.ts';
import { apart } from './persons/apart.ts';
import type { Detail, Detector } from './types.ts';

/** Without one of these nothing in a text tells an age. */
const SIGN = /[\d一二两三四五六七八九十零〇]|属|之年|千禧|半百|古稀|花甲/u;

const PATTERNS: readonly Pattern[] = [...MARKED, ...BARE, ...TOLD, ...INTRODUCED, ...LATIN];

const AROUND = 14;

/** Ages, years of birth, generations (00后) and the animal of the year, surer where the writer speaks of himself. */
export const age: Detector = {
  kind: 'age',
  defaultLevel: 'clear',
  substitutes: ['age'],
  find: ({ folded }) => {
    const { text } = folded;
    if (!SIGN.test(text)) return [];
    const details: Detail[] = [];
    for (const { needs, sign, certainty: certaintyOf } of PATTERNS) {
      if (needs?.every((one) => !text.includes(one))) continue;
      for (const { index: start, 0: words } of text.matchAll(sign)) {
        const end = start + words.length;
        const certainty = certaintyOf(before(text, start, AROUND), text.slice(end, end + AROUND), words);
        if (certainty > 0) details.push({ kind: 'age', value: words, certainty, ...toOriginal(folded, start, end) });
      }
    }
    return apart(details);
  },
};
