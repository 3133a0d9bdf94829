import { allMatches } from '../draft/matches.ts';
import { toOriginal } from '../draft/normal.ts';
import { wrapped } from '../draft/wrapped.ts';
import { before, insideAddress, isAmount } from './context.ts';
import { isDate } from './numbers/checks.ts';
import { farIds, PRODUCTS } from './numbers/far-ids.ts';
import { ADD, FIRST_OF_NAME, LETTER, NAME } from './numbers/wechat-names.ts';
import { Sought } from './sought/sought.ts';
import type { Detail, Detector } from './types.ts';

/** What may stand between the name and the id: what it is called, what to do with it, whose else it is. */
const LINK = wrapped`
  (?:
    [ ]?(?:
      号码|账号|账户|号|id|名|is(?![a-z])|me(?![a-z])|我|的|就?是|为|搜索?|加|叫|[改换]成?了?|同号?|
      同步|抖音|手机|电话|qq|找|了解|咨询|联系|详聊|吧|一下|哦|哈|呀|备用|小号|大号|也行|也可以|都行|
      都可以|在这
    )
  ){0,4}(?: ?(?:[:=→~(\[【|/>"“➡⬇↓,)\]】-]|\p{Extended_Pictographic}){1,2}[ \n]?| {0,2})
`;

/** Of those, what says that an id follows even if it looks like a word. */
const ANNOUNCING = /[:=→~([【|/>"“➡⬇↓-]|\p{Extended_Pictographic}|号|id|名|is|是|为|搜|加|叫/u;

/** A WeChat id is a letter and 5–19 letters, digits, `_` or `-`; a QQ number serves as one too. */
const ID = '(?:[a-z]|(?<![a-z0-9])_)[a-z0-9_-]{5,19}|[1-9]\\d{5,9}|[a-z0-9](?: [a-z0-9_-]){5,19}';

const PATTERN = new Sought(
  `(?<cue>${ADD}|${NAME}|${LETTER})(?<link>${LINK})(?<id>${ID})(?![a-z0-9_@]|-[a-z0-9]|\\.[a-z0-9])`,
  'gu',
);

/** Glued to the cue, where somebody is asked to add it: 加vxzhangsan88, 加vlanlan0605. */
const GLUED = new RegExp(
  wrapped`
    (?<cue>
      (?:加|\+|➕)我?(?:的)?(?:vx|wx|v(?!ip|pn|r\d|b\d))|
      (?<![a-z])(?:vx|wx(?!id|pay|app|ml|ss|cloud|python|web|work|api|h5|_))
    )(?<id>[a-z][a-z0-9_-]{5,19}|[1-9]\d{5,9})(?![a-z0-9_@.-])
  `,
  'gu',
);

/** The id first: xiaobai_2003是我微信, xiaobai_2003(vx), hzq_1123，微信的. */
const BEFORE_CUE = new RegExp(
  wrapped`
    (?<![a-z0-9_@./-])(?<id>[a-z][a-z0-9_-]{5,19})(?<link>
      [ ]?(?:是|加(?=我)|就是|,?这个?就?是|,这?是?|\(|←|<-) ?(?:我的?|俺的?)?| 
    )(?:${NAME}|(?<=我的?|是)v)(?:号|id)?(?=
      [),。!！~\n]|$|[的哈哦呀,]|不是|,| ?(?:加我|快加|来加|找我|记得)
    )
  `,
  'gu',
);

/** What the app itself names an account that chose no id. */
const OWN_ID = /(?<![a-z0-9_-])wxid_[a-z0-9]{6,22}(?![a-z0-9_])/g;

/** A number that is that of a phone, whatever it serves for. */
const MOBILE = /^1[3-9]\d{9}$/;

/** At least six letters or digits in a row, or parted by blanks: the cheap sign of an id. */
const SIGN = /[a-z0-9][a-z0-9_ -]{5}/;

/** WeChat ids, which are only known by what is said before or after them. */
export const wechatId: Detector = {
  kind: 'wechat-id',
  defaultLevel: 'warn',
  substitutes: ['private'],
  find: ({ folded }) => {
    const { text } = folded;
    const details: Detail[] = [];
    if (!SIGN.test(text) || !FIRST_OF_NAME.test(text)) return details;
    const push = (start: number, id: string, certainty: number): void => {
      const end = start + id.length;
      if (MOBILE.test(id.replace(/ /g, ''))) return;
      if (PRODUCTS.test(id) || (/^\d+$/.test(id) && isAmount(text, start, end)) || insideAddress(text, start)) return;
      details.push({
        kind: 'wechat-id',
        value: id.replace(/ /g, ''),
        certainty,
        ...toOriginal(folded, start, end),
      });
    };
    for (const match of PATTERN.in(text)) {
      const { cue, link, id } = match.groups as Record<'cue' | 'link' | 'id', string>;
      const end = match.index + match[0].length;
      const asked = /^[加+➕私扫搜滴]/u.test(cue) || /加我?$/u.test(before(text, match.index, 3));
      const linked = ANNOUNCING.test(link);
      const telling = /[\d_-]/.test(id);
      // 微信 before a plain English word is mostly about the app: an id must be announced, or not look like a word.
      if (!asked && !linked && !telling) continue;
      if (!telling && /^ [a-z]/.test(text.slice(end))) continue;
      // 微信同步 202406: a number needs more than that.
      if (telling && !linked && !asked && !/[a-z]/.test(id) && (link.trim() !== '' || isDate(id))) continue;
      push(end - id.length, id, linked ? 0.95 : asked ? 0.92 : 0.85);
    }
    for (const match of allMatches(text, GLUED)) {
      const { id } = match.groups as { id: string };
      if (/[\d_]/.test(id)) push(match.index + match[0].length - id.length, id, 0.85);
    }
    for (const match of allMatches(text, BEFORE_CUE)) {
      const { id, link } = match.groups as { id: string; link: string };
      if (link.trim() !== '' || /[\d_-]/.test(id)) push(match.index, id, link.trim() === '' ? 0.85 : 0.92);
    }
    for (const { 0: id, index } of allMatches(text, OWN_ID)) push(index, id, 0.97);
    for (const { start, id } of farIds(text)) push(start, id, 0.75);
    const taken = new Set<number>();
    return details.filter(({ start }) => taken.size < taken.add(start).size);
  },
};
