import { wrapped } from '../../draft/wrapped.ts';
import { PEOPLE, SOMEBODY } from './people.ts';
import type { Said } from './said.ts';
import { ON_SITE, SEEN, THERE } from './seen.ts';
import { ENDS_THERE, NEWSY, WORK } from './words.ts';

/** When somebody is where nothing more is said of it: 现在市水利局. */
const NOW = /(?:现在|目前|如今|之前|以前|曾经)$/u;

/** What is said before a shop or a site as well: only a word of work behind the name makes it a job. */
const ANY_BEFORE =
  /(?:现?在|返|去了?|进了?|到|从|被|给|帮|我们|我是|是|拿到了?|离开了?|咱们?|坐标\p{Script=Han}{0,3})[ :]?$/u;
const ONLY_PLACE = /[在去](?:了)?[: ]?$/u;

/** Of those, what says least: the word of work must follow at once, and 是 be said of somebody (不是, 要不是 are not). */
const LITTLE = /(?:现在|给|是|帮|我们)[ :]?$/u;
const IS_NOBODY = /(?:不|都|因素就|[也而还]|总|可能|应该|比如|像|算)是$/u;
const AT_ONCE = 8;

/** Whether what stands right before a name leaves it to the word of work behind it to make a job of both. */
function worksThere(before: string, clause: string): boolean {
  if (!ANY_BEFORE.test(before) || SEEN.test(clause)) return false;
  if (!LITTLE.test(before)) return WORK.test(clause);
  return !(IS_NOBODY.test(before) && !SOMEBODY.test(before)) && WORK.test(clause.slice(0, AT_ONCE));
}

/** People of a company, spoken of with it: 我们阿里今年, 在拼多多的朋友, 从华为出来. */
const OURS = /(?:我们|我司|咱们?|俺们|咱厂)$/u;
const OURS_AFTER = new RegExp(
  wrapped`
    ^(?:
      每[天周]|天天|
      的(?:
        厂务|车间|产线|活儿?|班组|组长|同事|工资|夜班|任务|绩效|男人|女人|人|饭|厕所|宿舍|电梯|空调|
        食堂|工位|年会|hr|老板|领导|班车
      )|
      今年|最近|去年|今天|昨天|年会|团建|[^,。!?;]{0,6}(?:[上下]班|打卡)(?!族)|又|也|从来|内部|这边|
      [,。!]
    )
  `,
  'u',
);

/** Somebody is in a company, and nothing else is said of it: 我爸在中铁, 我对象在宁德时代. */
const IS_AT = new RegExp(
  `(?:(?:${PEOPLE})[^,。!?;\\n]{0,3}|岁,|的,|人,?|^)(?:现在|目前|就|一直|以前|还|也|都)?在$`,
  'u',
);

/** Somebody has got in, and not through a door. */
const GOT_IN = /(?:^|[^前跑挤])进了$/u;

/** Work that is told of oneself, so that nothing else is needed. */
const OWN_WORK = new RegExp(
  wrapped`
    ^的班(?![车级主长次机])|^(?:门店|专卖店|专柜|旗舰店)(?:站|上班|打工|实习|兼职|卖|干)|
    ^客服(?:的(?:一天|第)|日[记常]|第[一二三四五六七八九十\d])|
    ^(?:急诊|icu|儿科|产科|骨科|内科|外科|手术室|检验科|影像科)?(?:夜班|值夜)|
    ^[^,。!?]{0,3}和(?:出租屋|出租房|宿舍)(?:两点一线|之间)|^ ?[pt][5-9](?!\d)|
    ^(?:
      地勤|空乘|空姐|空少|乘务员?|机务|试吃员|店长|店员|值班经理|柜员|客户经理|骑手|站点|站长|
      快递员|分拣员|收银员?|理货员|导购|柜姐|教练|前台|管培生?|实习生|程序员|产品经理|运营|设计师|
      护士|护工|码农
    )(?=[一,。!?~]|的[,。!~]|$|日[常记])|
    ^(?:打工|大夜|返?夜更|返?早更|轮班|返工|收工|值大夜)|
    ^的?(?:\p{Script=Han}{0,5})(?:
      毁了?(?:我的?)?offer|借调|进修|od(?![a-z])|三方违约|忙季|分拣|规培生|的规培|晚班|夜班|早班|
      收到n|n\+1|大礼包|拜拜|再见|永别|不转正|拖我|欠我|克扣|待到[一二两凌十\d]|[一二三终]面|
      (?<![便拉泡吃见当前里外上下方炒凉煮汤刷])面[了完过]|面经|凉经|笔试|谈薪|拒了我|挂了我|给我发|入职第|离职|实习|打工|兼职|搬砖|柜姐|
      流水线|厂妹|店员|规培|夜班|内推|转正|欠薪|签了?三方|(?:新人|员工)报到|律师助理|学徒|
      扣我(?!的?[钱话流费])|欠我|带教|倒闭了,我是|让我们|让我看店|上班|的?hr
    )|
    ^的[^,。!?]{1,10}带我(?:做|跑|写|审|见)|
    ^\p{Script=Han}{2,5}(?:组|部门|事业[部群]),.{0,6}(?:内推|招人)|
    ^(?:那边|那里|hr)?(?:突然|居然)?(?:说|通知|告诉我?|跟我说)[^,。!?]{0,5}
    (?:hc|名额|岗位|毁约|转正|不招|锁|冻结|审批|入职)|
    ^(?:突然|居然|又)?(?:毁约|毁了我?的?三方|鸽了我|挂了我|养鱼|泡池子)|
    ^(?:打工人|社畜|牛马|打工妹|打工仔)|^(?:倒闭|黄了|解散)[^,。]{0,3},?我|
    ^,?我?(?:在这|在那)?(?:干|站|做|待|呆|上)了[俩两一二三四五六七八九十半几\d]+(?:个?[年月天周])|
    ^,p\d|
    ^(?!.{0,6}(?:戒|喝|吃|买|打卡)).{0,6}(?:的一天|日记|第[一二三四五六七八九十百\d]{1,4}[天周])
  `,
  'u',
);

/** How sure words of being there, which a visitor has as well, make it a job; `undefined` where they do not. */
export function asStay({ before, rest, clause, sort, everyday }: Said): number | undefined {
  if (NOW.test(before) && clause === '' && sort !== 'everyday') return 0.65;
  if (!everyday && /[去到来]$/u.test(before) && /^报[到道]/u.test(clause)) return 0.75;
  if (before.endsWith('上') && /^(?:的|这个?|那个?)?班(?!车|级)/u.test(clause)) return 0.7;
  if (worksThere(before, clause)) return ONLY_PLACE.test(before) || !NEWSY.test(clause) ? 0.93 : 0.7;
  if ((sort === 'firm' || sort === 'bought') && THERE.test(before) && !ON_SITE.test(clause)) return 0.6;
  if (OURS.test(before) && OURS_AFTER.test(rest)) return 0.7;
  if (!everyday && IS_AT.test(before) && ENDS_THERE.test(rest)) return 0.75;
  if (GOT_IN.test(before) && (!everyday || SOMEBODY.test(before.slice(0, -2)))) return 0.7;
  return OWN_WORK.test(rest) && !(everyday && clause.startsWith('的')) ? 0.6 : undefined;
}
