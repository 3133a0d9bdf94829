import { wrapped } from '../../draft/wrapped.ts';
import { SOMEBODY } from '../ages/people.ts';
import { YEARS } from '../ages/years.ts';

/** Who grows older: 我妈, 爷爷, 我家老二. */
const WHO_GROWS = `(?:我家|我|俺|你|咱){0,2}(?:${SOMEBODY}|你|[老大小][大二三四幺])?`;

/** Whose birthday a day before it is: 10月1日我闺蜜生日, 腊月二十三你生日. */
export const WHOSE_DAY = new RegExp(
  `^(?:是|就是|又是|正好是)?(?!的?生日)${WHO_GROWS}(?:的|过|大|要过){0,2}生日(?![会券折卡月歌派礼])`,
  'u',
);

/** Who will be how old on that day: 6月30号我就三十岁了. */
export const OLDER_THEN = `(?!就|要|满|终于)${WHO_GROWS}(?:就要?|要|就?满|终于){1,2}(?:满)?${YEARS}(?:周?岁(?!的)|[了啦](?=[,。!~\\s]|$))`;
export const OLDER = new RegExp(`^(?:那天|当天|那一天)?${OLDER_THEN}`, 'u');

/** A birthday that was told wrongly, and then the true day: 证上的生日是假的，他自己说是…, 生日记错了，我是…. */
export const RATHER = new RegExp(
  wrapped`
    (?:生日|生辰|出生日期)[^。!?\n]{0,12}[,，](?:[我他她你]|自己|本人|[爷奶爸妈爹娘]){0,3}(?:
      只?说是?|其实是?|实际上?是?|应该是?|真正?的?是|才是|分明是|明明是|[我他她]是
    )$
  `,
  'u',
);
/** What such a day goes on with where it is that of a journey and the like: 我是四月十一号的飞机. */
export const NOT_BORN = /^的(?:飞|机|高|火|车|票|航|班|船|面试|考)|^(?:走|到|出发|入职|报到|考试?|面试)/u;

/** A card that tells the day, and what befalls the card itself on a day. */
export const ON_CARD = /(?:身份证|户口[本簿]?)(?:上|里|日期)?(?:的?是|写的?|写着)?$/u;
export const OF_CARD =
  /^[^,。!?\n]{0,4}(?:到期|过期|失效|截止|补办|挂失|办|领|拿|取|换|丢|掉|寄|到[手了]|迁|落户|消磁|开始|之?前|以前|下来|拍)/u;
