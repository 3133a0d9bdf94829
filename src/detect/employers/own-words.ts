import { wrapped } from '../../draft/wrapped.ts';
import type { Said } from './said.ts';

/** Where a clause begins, or somebody's own words of it. */
const OPENS =
  /(?:^|[,。!?~:;\s]|我|我们|咱们?|本人|白天|晚上|暑假|寒假|现在|以前|上午|下午|[爸妈哥姐弟妹公婆友象叔姨舅])$/u;

/** What guests do for as long as they like: eating, queueing, trying on. */
const OF_GUESTS = '砍抽戒追充缴存办吃喝等排买住用玩逛看学读试选挑抢找聊刷听泡蹲睡坐拍打点借还换退修取寄问收';

/** A verb said twice, as who toils says it: 剥葡萄剥了四个小时, 炸薯条炸到怀疑人生. */
const TWICE = new RegExp(`^(?![${OF_GUESTS}])(\\p{Script=Han})\\p{Script=Han}{1,4}\\1(?:了|到|得)`, 'u');

/** Who one is by what one does there: 爬杆子的, 卖房的, 搬家的. */
const DOER = new RegExp(
  wrapped`
    ^(?:
      卖|跑|送|搬|爬|开|拧|焊|装|画|站|抄|扫|洗|炒|切|炸|守|管|带|教|写|扛|拉|铺|架|杀|理|炼|挖|采|
      织|缝|揉|捏|熬|巡|调|喂|剪|打|做
    )[\p{Script=Han}a-z]{1,3}的(?=[,。!?~]|$)
  `,
  'u',
);

/** One is of its people, and says no more: 平安保险的，朋友圈被屏蔽了一半. */
const OF_IT = /^的,(?=我(?:[们司在]|今天|刚下|干了|做了)|咱|朋友圈|别|天天|每天|累|今天|昨天|一天|刚下|不好意思|懂的)/u;

/** What the writer made there, or what its staff is called by its own. */
const MINE = new RegExp(
  wrapped`
    ^(?!搜|上|叫|里|关注).{0,8}(?:就|也)是我(?:[妈爸哥姐弟妹]|老[公婆]|本人|自己)?(?=[,。!?~]|$)|
    ^的(?:兄弟|姐妹|家人|同事|打工人|牛马)们,?(?:今|又|都|你们|在|还)|
    ^.{0,8}是我(?:们)?(?:自己)?[搓做炸切摆理烤杀捞包煮装缝拧焊画拍写修铺刷](?:出来)?的
    (?!吗|[^,。]{0,3}吗)|
    ^.{0,10}(?:对|让|把|给|是|问)我们(?:这些|这群|小)?(?:
      员工|店员|打工的|打工人|伙伴|骑手|柜员|护士|司机|工人|厂里人
    )|
    ^返费|^(?:\p{Script=Han}{2,4})?(?:厂区?|厂里)返费
  `,
  'u',
);

/** A department that one names right behind the firm, and what one does in it all day. */
const IN_DEPARTMENT = new RegExp(
  wrapped`
    ^的?\p{Script=Han}{0,5}(?:
      中心|[客销售市推法财技研运仓配质采行]\p{Script=Han}{0,2}部|项目部|营业[厅部]|网点|车间|产线|
      机房|库房|分拣|客服组?|烘焙|熟食|生鲜|水产|[检药产病手]\p{Script=Han}{0,2}[科房室]
    ),(?:一天|天天|每天|今天|昨[天晚]|从早|一[上下]午|一晚|全年|白班|夜班|方圆|我)
    (?!.{0,10}(?:排|等|窗口|办|取号))
  `,
  'u',
);

/** The same of a name that the department belongs to, and the canteen of a firm as only its people know it. */
const IS_DEPARTMENT = /(?:中心|营业[厅部]|支行|分行|分公司|门店|[\p{Script=Han}]店)$/u;
const ALL_DAY = /^,(?:一天|天天|每天|从早|一[上下]午|一晚|全年|白班|夜班)(?!.{0,10}(?:排|等|窗口|办|取号))/u;
const CANTEEN = /^的?\p{Script=Han}{0,2}食堂(?:的?[阿大师菜红]|今天|又|昨天|涨|换了?|打饭|没|是真)/u;

/** The rush that only who works through it tells: 双十一爆仓，我跑了两百八十票. */
const RUSH = new RegExp(
  wrapped`
    ^[^,]{0,5}爆[单仓],(?!.{0,10}(?:快递|等|包裹|没到|到货|发货))|
    ^\p{Script=Han}{0,4}线上?(?:熬|站|干|坐|待|打)了|
    ^.{0,4}(?:降薪|停产|停工|轮休)(?:通知|公告)?.{0,8},?(?:全组|我们|全厂|车间)|
    ^.{0,8},我(?:一天|今天|昨天|一晚上?|一上午|连着?|连续)?(?:在门口|一个人)?
    (?:跑|送|派|站|搬|扫|摇|做|分拣|接|炸|切|洗|装|打包|贴|发)了?
    (?:传单|[一二两三四五六七八九十百几\d]+)
  `,
  'u',
);

/** How long one has had something in one's hands there, whatever it is: 看了三十年阀门. */
const FOR_YEARS = /^[^,。!?]{1,3}了(?:整整|快|将近|近)?[一二三四五六七八九十两半几\d]{1,3}(?:多|来)?(?:年|辈子)/u;
const SOMEBODY_AT = new RegExp(
  wrapped`
    (?:
      我|爸|妈|老[公婆]|[男女]友|[男女]朋友|对象|[哥姐弟妹叔姨舅姑伯婶公婆爷奶]|外公|外婆|同学|朋友|
      室友
    )(?:以前|之前|年轻时|年轻的时候|一直|也|就)?在$
  `,
  'u',
);

/** Somebody goes there to do what one is paid for: 弟弟去理想卖车了. */
const GOES_TO = /(?:我|[爸妈哥姐弟妹公婆友象叔姨舅]|同学|室友|他|她)(?:后来|现在|又|就|都|要|毕业)?[去到在跑]+$/u;
const FOR_PAY = new RegExp(
  wrapped`
    ^(?:里)?(?:
      卖[车房保药货鞋]|送(?:快递|外卖|货|奶|水|餐)|开(?:叉车|货车|大车|出租)|拧螺丝|打螺丝|
      做(?:审核|客服|保安|保洁|地勤|导购|程序)|当(?:保安|保洁|客服|骑手|店员|学徒)
    )
  `,
  'u',
);

/** Who is laid off or retires there. */
const OF_PEOPLE = /^(?:下岗|退休|内退|买断)/u;
const KIN = /(?:我|爸|妈|爷|奶|公|婆|叔|伯|舅|姑|姨|哥|姐)$/u;

/** Somebody's partner who is known by his work: 中铁建的男朋友. */
const PARTNER = /^的(?:男|女)朋友(?!圈)|^的(?:老公|老婆|家属)/u;

/** A joke that everybody tells. */
const JOKE = /^[^,。!?]{0,10}(?:梗|段子|表情包|文学)/u;

/** How sure the writer's own words make a name that of where he or one of his people works, 0…1; 0 for no. */
export function ownWordsCertainty({ text, start, end, before, rest, clause, sort, everyday }: Said): number {
  if (JOKE.test(clause)) return 0;
  if (KIN.test(before) && OF_PEOPLE.test(clause)) return 0.75;
  if (/[爸妈爷奶公婆叔伯舅姑姨哥姐弟友象]是$/u.test(before) && DOER.test(clause)) return 0.6;
  if (SOMEBODY_AT.test(before) && sort !== 'visited' && FOR_YEARS.test(clause)) return 0.75;
  if (GOES_TO.test(before) && FOR_PAY.test(clause)) return 0.6;
  if (!OPENS.test(before) && !before.endsWith('在')) return 0;
  if (
    TWICE.test(clause) ||
    (DOER.test(clause) && !before.endsWith('在')) ||
    MINE.test(rest) ||
    IN_DEPARTMENT.test(rest)
  )
    return 0.6;
  if (IS_DEPARTMENT.test(text.slice(start, end)) && ALL_DAY.test(clause === '' ? rest : '')) return 0.6;
  if (!everyday && CANTEEN.test(rest)) return 0.5;
  if (!everyday && (OF_IT.test(rest) || PARTNER.test(rest))) return 0.6;
  return RUSH.test(rest) ? 0.55 : 0;
}
