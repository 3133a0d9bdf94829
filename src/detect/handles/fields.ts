import { wrapped } from '../../draft/wrapped.ts';
import { before, insideAddress } from '../context.ts';
import { allOf, Sought } from '../sought/sought.ts';
import type { FoundName, Signed } from './found.ts';
import { isTopic } from './looked-up.ts';
import { MARKS, nameIn } from './names.ts';
import { PLATFORM } from './platforms.ts';
import { VALUE } from './spelling.ts';

/** What an account has: a name or a number. In English the word ends there: an idiot has none. */
const FIELD = wrapped`
  (?:
    账号|帐号|昵称|网名|用户名|名字|笔名|圈名|好友码|好友id|主页|频道|[大小]号|名|号|用户|
    (?<=\p{Script=Han} ?)(?:uid|id|cn)|(?:uid|id|cn|channel|account|name|handle)(?![a-z])
  )
`;

/** What stands between: 是, 叫, a colon, a blank. */
const LINK = '(?: ?[:=→~] ?| ?(?:我?是|就?叫做?|为|搜索|搜(?!索)|改成了?) ?:? ?| is ?:? ?| called | )';

/** 小红书号：123, B站uid:123, 微博名叫…, 原神uid123; and 豆瓣搜… */
const ON_PLATFORM = new RegExp(
  wrapped`
    ${PLATFORM} ?(?:上?的|里的|上(?=搜))?(?:我的?|(?:新?[开注建弄]册?了|有)一?个)?(?:
      (?:${FIELD}){1,2}(?:${LINK}|(?=[a-z\d_][a-z\d_-]{2}))|
      (?:昵称|网名|笔名|圈名|用户名)(?=[\p{L}])|
      (?: ?[:=] ?(?=[@a-z\d_])| ?(?:搜(?!索)|搜索|叫) ?|是(?=@)| is ?:? ?(?=@|[a-z\d]*[_.\d]))
    )(?<value>${VALUE})
  `,
  'gu',
);

/** 我的id叫…, 网名：…, 小号是@… */
const OF_ONES_OWN = new Sought(
  wrapped`
    (?:
      (?:我的?|本人)(?:游戏|网络)?(?:id|uid|昵称|账号|帐号|大号|小号)|网名|圈名|笔名|昵称|小号|大号|
      马甲|(?:账号|帐号)(?=叫)|(?<=我的?)(?:lofter|ins|ig|wb|推特|老福特|ao3)(?=是)|
      (?:网名|昵称|圈名|笔名)[^。!?:,\n]{1,6}(?=:)|
      (?:另一个|另外一个|新|旧|老|备用|副|第二个)(?:账号|帐号|号)|
      (?:id|昵称|名字|网名)(?:已经?)?[改换](?:了|成了?|掉了?)[,。 ]{0,2}(?:现在|以后|新的)?
      (?=[是叫])|
      (?:改名|换名)[^。!?\n]{0,6}(?:之前|以前|原来|现在)
    )(?:(?: ?: ?| ?(?:是|就?叫做?) ?)|(?= ?@) ?)(?<value>${VALUE})
  `,
  'gu',
);

/** Words right before a name that let it begin as a sentence does. */
const ANNOUNCES = /(?:: ?|[^不怎么]叫做? ?|现在是 ?)$/u;
const BEGINS_WITH_NO = /^不.{2,12}就(?:能|可以|是我)/u;

/** Things with numbers of their own, and what other detectors find. */
const OTHERS = /(?:订单|商品|视频|qq|扣扣|微信) ?$/u;

/** 大号是… says as often what somebody is like. */
const IS_ONLY = /^(?:我的?|本人)?(?:[大小]号|马甲|账号|帐号) ?是 ?$/u;

/** … and whose it was: 小号是朋友用过的. */
const WHOSE =
  /^我?(?:朋友|别人|人家|同学|同事|室友|对象|[男女]朋?友|老[公婆]|前任|[弟妹哥姐]{2}|[爸妈]{1,2})(?:们?的?$)/u;

const isShort = (name: string): boolean => name.length < (/^\d+$/.test(name) ? 4 : 2);

/** Names behind what an account has: 小红书号：123, 我的id叫…, 小号是@…. */
export function fieldNames({ text, hasPlatform }: Signed): FoundName[] {
  const found: FoundName[] = [];
  for (const pattern of hasPlatform ? [ON_PLATFORM, OF_ONES_OWN] : [OF_ONES_OWN]) {
    for (const { 0: words, index, groups } of allOf(pattern, text)) {
      const { value } = groups as { value: string };
      const lead = words.slice(0, -value.length);
      const name = nameIn(value, ANNOUNCES.test(lead) || BEGINS_WITH_NO.test(value));
      const start = index + lead.length;
      if (isShort(name) || insideAddress(text, start) || OTHERS.test(before(text, index, 3))) continue;
      if (isTopic(text, index, lead, name) || (IS_ONLY.test(lead) && WHOSE.test(name))) continue;
      const sure = MARKS.test(name) || name.startsWith('@');
      found.push({ start, name, certainty: sure ? 0.92 : IS_ONLY.test(lead) ? 0.5 : 0.85 });
    }
  }
  return found;
}
