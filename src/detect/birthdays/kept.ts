import { wrapped } from '../../draft/wrapped.ts';
import { YEARS } from '../ages/years.ts';

/** What is said of a written day on which somebody was born or which is kept as a birthday, without such a word beside it. */

const NEAR_ONE = '(?:我|你|他|她|俺)?[爸妈爷奶公婆姥舅姑姨叔伯哥姐弟妹爹娘]{1,2}';

/** Born: 腊月廿九出来的人, 三月初八是我妈的生, 1999年11月11日，我妈在县医院生了我. */
const CAME = `(?:那天|当天|凌晨|早上|晚上|半夜|夜里|中午|下午){0,2}(?:落地|出来|生)的(?:人|我|娃|孩子|(?=[,。!~]|$))`;
const BORE = '[^。!?\\n]{0,3}(?:[妈娘][^,。!?\\n]{0,8})?生(?:了|下了?)(?:我|你|他|她|女儿|儿子|闺女|老[大二]|二宝|娃)';
const CHILD_CAME = '[,，](?:孩子|娃|宝宝|闺女|女儿|儿子|老[大二三]|我)(?:终于|就|才)?(?:落地|出生|呱呱|降生)';
const BECAME = '[,，](?:我|我们|你|她|他){0,2}(?:终于|就|正式)?(?:当|成了?|做)(?:妈妈?|爸爸?|爹|娘|父亲|母亲)(?:了|啦)';
const CAME_TO_US = '[,，](?:我们?)?(?:有了你(?=[,。!~]|$)|迎来了?(?:你|我们?的?(?:女儿|儿子|宝|小公主|小王子)))';

/** Kept: 11月19那天…买了蛋糕, 8月8日零点，祝自己生日快乐, 11.11，二十三岁快乐. */
const FEASTED = wrapped`
  (?:那天|当天|晚上|零点|凌晨)[^。!?\n]{0,16}(?:蛋糕|吹蜡烛|长寿面|寿面|庆生)|
  [^,。!?\n]{0,6}(?:庆生|吹蜡烛)|(?:那天|当天)?(?:过|做|办)寿
`;
const WISHED = `[^。!?\\n]{0,6}祝(?:自己|我自己|我|本人|咱)[^,。!?\\n]{0,4}生日|[,，]?[^,。!?\\n]{0,3}${YEARS}岁(?:生日)?快乐`;
const OLDER = '[,，](?:我|就|又|要|终于){0,3}(?:老|长|大)了?一岁';
const ALSO_MINE = wrapped`
  [^。!?\n]{0,12}[,，](?:也|就|正好|正|又|还|恰好){0,2}是?(?:我|俺)的?生日|
  [,，][^,。!?\n]{0,6}才过(?:一次|第?[一二三四五六七八九十\d]{1,2}[个次])生日
`;
const OF_NEAR = `(?:就?是)?${NEAR_ONE}(?:的生(?=[,。!]|$)|过生(?!日|活))`;

/** Tried behind a written day. */
export const KEPT = new RegExp(
  `^[)」]?(?:${[CAME, BORE, CHILD_CAME, BECAME, CAME_TO_US, FEASTED, WISHED, OLDER, ALSO_MINE, OF_NEAR].join('|')})`,
  'u',
);

/** What comes on a day as well: 初三出来的成绩 is followed by it, and before stands what has landed. */
export const NO_ONE = /(?:飞机|航班|成绩|结果|票|快递|雪|名单|机票|通知|照片|密码书|应援|生日会)[^。!?\n]{0,6}$/u;
