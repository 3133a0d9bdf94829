import { wrapped } from '../../draft/wrapped.ts';
import { COLLEAGUE, KIN_OF, NAMED_CLERK, OPENS } from './people.ts';
import type { Said } from './said.ts';
import { isDevice } from './seen.ts';
import { isTradeOf } from './toil.ts';
import { WORK } from './words.ts';

/** Somebody belongs to it: 我就是顺丰的, 老公是中车的, 我妈是市二院的护士. */
const BELONGS_BEFORE = new RegExp(
  wrapped`
    (?:
      我|爸|妈|老公|老婆|[男女]朋友|[男女]友|对象|[哥姐弟妹叔姨舅伯姑婆公嫂]|爷|奶|闺女|儿子|女儿|
      外婆|外公|姥[姥爷]|室友|同学|朋友|闺蜜|他|她|同屋|表?[哥姐弟妹]
    )(?:们)?(?:就|现在|以前|都|也|原来)?是$
  `,
  'u',
);
const BELONGS_AFTER = /^的(?=[,。!?~;:\s]|$|人|员工|正式工|同事)/u;

/** What somebody is there by title, with the part of the house before it: 我是康宁医院骨科副主任. */
const TITLED = new RegExp(
  wrapped`
    ^的?(?:[^\P{Script=Han}的是在了我你他她]{1,5}[科部组室处])?的?(?:副?(?:主任|院长|总监|经理|行长|总裁|台长|主编)|
    主治|医[生师]|大夫|编导|药剂师|麻醉师|技师|研究员)(?:医[生师])?(?=[,。!?~\s]|$)
  `,
  'u',
);

/** What is had where somebody works: 年会, 工牌. */
const HAD_THERE = /(?:年会|团建|工牌)$/u;

/** What a firm does to the writer: 裁员裁到我了, 把我优化了. */
const TO_ME = new RegExp(
  wrapped`
    ^裁[了掉]我|
    ^的?(?:裁员|也?裁|优化|hr|领导|老板|组长|店长|经理|主管)?[^,。!?;]{0,4}(?:
      裁到我|到我了|[把将给]我[^,。]{0,3}(?:裁|优化|开了|辞|毕业|调|派|挂了|刷了|拒了|鸽了)|通知我|
      轮到我|欠我|扣我(?!的?[钱话流费])|扣了我(?!的?[钱话流费])|让我(?:走|加|签|写|转)|
      给我(?:发了?offer|涨|降|转正|画饼|开的)
    )|
    ^裁员(?:那[天年会]儿?|的时候),?我|
    ^又?(?:要|在|开始)?(?:大?裁员|优化|缩编|砍[^,。!?]{1,6})了?[,。]?[^,。!?]{0,4}(?:我们组|我们部门|我被|有我|我也|我在名单)|
    ^裁员[^。!?]{0,16}我们(?:组|部门|团队|这边)
  `,
  'u',
);

/** Somebody has left it. */
const LEFT_BEFORE = /离开了?$/u;
const LEFT_AFTER = /^(?:的第|[,。了]|之?后|[一二三四五六七八九十半两几\d]{1,2}个?[年月]|快|已经)/u;
const OUT_AFTER =
  /^(?:出来|考出来|考走|离开|离职|裸辞|毕业|退休|过?来的(?!时候|路上|快递|货)|跳过来|跑路|提桶|走的|被裁|被优化|跳|辞|下岗|润)/u;
/** Of those, what nobody does who only visited. */
const QUIT_AFTER = /^(?:离职|裸辞|被裁|跳)/u;

/** Somebody of it, spoken of by the writer: 在拼多多的朋友. */
const FRIEND_BEFORE = /[在跟和找有个]$/u;
const FRIEND_AFTER = new RegExp(
  wrapped`
    ^的?(?:
      前男友|前女友|前任|男朋友|女朋友|老同学|相亲对象|老乡|哥们|姐妹|朋友|同学|室友|发小|闺蜜|
      前同事|学[长姐]|师[兄姐]|表?[哥姐弟妹]|老公|老婆|对象|男友|女友|亲戚
    )
  `,
  'u',
);

/** Who says of himself that he works there: 画室的新老师一枚, 市二院的规培生. */
const ONE_OF_US = /^的?新?(?:老师|员工|店员|护士|同事|教练|人)[一1]枚|^的?规培/u;

/** How sure it is by whom the words around a name make one of its people; `undefined` where nobody is. */
export function asSomebodys({ text, start, end, before, rest, clause, sort, everyday }: Said): number | undefined {
  if (BELONGS_BEFORE.test(before)) {
    if (WORK.test(clause)) return 0.85;
    if (TITLED.test(rest)) return 0.6;
    if (BELONGS_AFTER.test(clause) || isTradeOf(clause)) return 0.55;
  }
  if (KIN_OF.test(before) && /^的(?=[,。!?~;]|$)/u.test(rest)) return isDevice(text, start, end) ? 0 : 0.6;
  if (before.endsWith('我') && /^的(?=[,。!?~])/u.test(rest)) return everyday ? 0 : 0.6;
  if (COLLEAGUE.test(rest) || HAD_THERE.test(before)) return 0.6;
  if (TO_ME.test(rest)) return 0.65;
  if (LEFT_BEFORE.test(before) && LEFT_AFTER.test(rest)) return everyday ? 0.5 : 0.75;
  // Anybody comes out of a hospital or an office.
  const isVisited = everyday || sort === 'visited';
  if (before.endsWith('从') && (isVisited ? QUIT_AFTER : OUT_AFTER).test(clause)) return 0.85;
  if (FRIEND_BEFORE.test(before) && FRIEND_AFTER.test(clause)) return 0.6;
  if (!everyday && OPENS.test(before) && NAMED_CLERK.test(clause)) return 0.5;
  return ONE_OF_US.test(clause) ? 0.9 : undefined;
}
