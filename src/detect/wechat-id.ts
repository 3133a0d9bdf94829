import { toOriginal } from '../draft/normal.ts';
import { insideAddress } from './context.ts';
import type { Detail, Detector } from './types.ts';

/** What WeChat is called, by its name or so that filters do not see it. */
const NAME = '微信|薇信|徽信|溦信|微❤|薇❤|v❤|v信|微xin|绿泡泡|(?<![a-z])(?:vx|wx|wechat|weixin)(?![a-z])';

/** Asking to be added makes a bare letter or syllable a cue: 加v, 加薇, +v. */
const ADD = '(?:加|\\+|➕|私)(?:我|个|下)?(?:v|薇|微|卫星|绿泡泡|威信)(?:信|❤)?(?![a-z])';

/** A letter or syllable alone, and words that sound like 微信, are cues only before a colon. */
const LETTER = '(?<![a-z0-9])v(?= ?:)|(?:微|薇|卫星|威信|围信|维信|崴信)(?=号? ?:)';

const LINK = '(?: ?(?:号码|账号|号|id))?(?: ?(?:我?是|为|搜|加我?))?(?: ?[:=→~(]{1,2} ?| ?)';

/** A WeChat id is a letter and 5–19 letters, digits, `_` or `-`; a phone or QQ number serves as one too. */
const PATTERN = new RegExp(
  `(?<cue>${ADD}|${NAME}|${LETTER})(?<link>${LINK})(?<id>[a-z][a-z0-9_-]{5,19}|[1-9]\\d{5,10})(?![a-z0-9_-])`,
  'gu',
);

/** Words that follow 微信 and are no id. */
const NO_IDS =
  /^(?:windows|android|iphone|ipad|macbook|harmony|linux|version|official|wechat|weixin|update|emoji|plugin)/;

/** Units after digits that make them an amount. */
const AMOUNT = /^\s?(?:元|块|万|人|个|次|年|月|步|分|条|%|粉)/u;

/** WeChat ids, which are only known by what is said before them. */
export const wechatId: Detector = {
  kind: 'wechat-id',
  defaultLevel: 'warn',
  substitutes: ['private'],
  find: ({ folded }) => {
    const { text } = folded;
    const details: Detail[] = [];
    for (const match of text.matchAll(PATTERN)) {
      const { cue, link, id: value } = match.groups as { cue: string; link: string; id: string };
      const end = match.index + match[0].length;
      const start = end - value.length;
      const asked = /^[加+➕私]/u.test(cue) || /加我?$/u.test(text.slice(Math.max(0, match.index - 3), match.index));
      const linked = link.trim() !== '';
      const telling = /[\d_-]/.test(value);
      // 微信 before a plain English word is mostly about the app: an id must be announced, or not look like a word.
      if (!asked && !linked && !telling) continue;
      if (NO_IDS.test(value) || AMOUNT.test(text.slice(end, end + 3)) || insideAddress(text, start)) continue;
      const certainty = linked ? 0.92 : asked ? 0.9 : 0.8;
      details.push({ kind: 'wechat-id', value, certainty, ...toOriginal(folded, start, end) });
    }
    return details;
  },
};
