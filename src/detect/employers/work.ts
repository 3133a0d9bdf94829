import { PLACES } from '../schools/regions.ts';
import { counterCertainty, isNoWorkplace } from './counter.ts';
import { COLLEAGUE, KIN_OF, NAMED_CLERK, OPENS } from './people.ts';
import { roleCertainty } from './roles.ts';
import { isDevice, NEWS, ON_SITE, SEEN, THERE } from './seen.ts';
import type { NameSort } from './sorts.ts';
import { freeTalk } from './talk.ts';
import { isOnlyUsed } from './used.ts';

/** What is said before the place where somebody works, and only of a job. */
const JOB_BEFORE =
  /(?:入职了?|加入了?|[就任供]职于|任职(?:于|在)?|实习于|面试(?:了|过)?|面[了过完]了?|面上了?|跳槽(?:到|去)?了?去?了?|跳[到去]了?|(?:裸|离)?(?:辞|职)(?:掉|了|去)?了?|投了?|签了?|毕业(?:后|就)?[去进到]了?|考[上进]了?|上岸了?|转正|(?<=^|[,。!?~ 我招后年月])入|前?东家是?|公司是|前?单位是?|前司是?|offer(?:比较|对比|选择|是)?|实习(?:单位|公司)?[是在]?|(?:兼职|打工|暑假工|寒假工|规培|轮转|见习|支援|挂职|轮岗)(?:了)?[在到于]|工作单位|社招|[校春秋]招|拒了|拒(?:了|掉)[^。!?]{1,8}[,，](?:选|去|签)了|面了?(?<=(?:^|[,。!?~ 天]|今天|昨天|刚刚?|去|没|约)面了?)|offer(?:来自|from)|(?:gned|gning|tract|role|sition|offer) with|(?:start|arted|arting) at|joining|外包[在给到]?|借调(?:到|在|去)?|挂靠在|进修(?:在|于)?|驻场在?|派[到驻]|上岸了?|考编上岸|(?:work|works|working|worked|intern|interning|interned|job|offer|hired|employed) (?:at|for|from|by) ?|joined ?|join ?|(?:day|week|month|year|shift|intern|internship|interview|interviewed|interviewing|engineer|analyst|manager|job|onboarding) (?:at|with)|laid off (?:by|from)|fired (?:by|from)|quit|left|leaving|at )[:, (]?$/u;

/** What is said before a shop or a site as well: only a word of work behind the name makes it a job. */
const ANY_BEFORE =
  /(?:现?在|返|去了?|进了?|到|从|被|给|帮|我们|我是|是|拿到了?|离开了?|咱们?|坐标\p{Script=Han}{0,3})[ :]?$/u;
const ONLY_PLACE = /[在去](?:了)?[: ]?$/u;

/** Work that the rest of the clause speaks of. */
const WORK =
  /上班|上[早中晚夜白大小]班|工作(?!日)|实习|打工|搬砖|[任就入离辞]职|辞[了掉]|转正|裁员|被裁|裁[了掉]|裸辞|优化|加班|面试|[一二三终]面(?!之)|hr|面[经过上]|凉经|笔试|offer|意向书?|录用|谈薪|工[牌位龄资]|年终奖?|年会|实习生|程序员|码农|产品经理|运营|开发(?!布会)|前端|后端|算法岗|测试|设计师?|会计|审计|年审|底稿|律师|柜[员姐台]|工程师|管培|[校社]招|[秋春]招|内推|外包|合同工|正编|规培|轮转|见习|兼职|学徒|值[夜白]?班|夜班|早班|晚班|倒班|当\p{Script=Han}{0,4}(?:老师|店员|客服|保安|司机|前台|销售|主播|护士|骑手|店长|学徒|经理|主管|领班|秘书|记者|会计|厨师|服务员|空[乘姐少]|乘务员?|站长|导购|柜姐|组长|教练|骑士|管家|理货员|分拣员|快递员|收银员?|咖啡师|兽医|文员|学员管理)|做(?:销售|行政|人事|财务|出纳|文员|采购|质检|仓管|产品|客服|地推|策划|文案|新媒体|市场|法务|硬件|嵌入式|运营|设计|售后|咖啡|蛋糕|奶茶|测试|研发)|助理|编辑岗|临时工|店员|护士|骑手|小哥转正|厂妹|普工|流水线|拧螺丝|三班倒|两班倒|忙季|转岗|od(?![a-z])|p[4-9](?!\d)|t[3-9](?!\d)|辞职|跳槽|跳[到去]|试用期|团建|考勤|kpi|okr|绩效|毕业|社畜|写材料|敲代码|写代码|做(?:\p{Script=Han}{1,4}[师员工手妹姐仔生]|[销行人财出文采质仓产客地策新市法硬嵌])|做前台|选调生?|护工|当\p{Script=Han}{0,4}(?:[师员工手编台审护]|[班站店组部队线领行]长)|带[小中大托]班|带[一二三1-3]班|教[小中大]班|拍(?:短视频|片子|宣传片)|写稿|剪片|跑新闻|收费|收物业费|坐班|帮[手工]|糊了?|轮班|夜更|早更|返工|收工|打疫苗|开火车|打化妆|接生|站台|检票|验票|巡线|巡道|抄表|last day|出差|车间|产线|收银|端盘子|站柜台|刷盘子|炸薯条|打包|送外卖|送快递|跑业务|开吊车|打电话|卖保险|画图|打杂|跑单|签了?三方|三方协议|学手艺|看店|帮工|跑腿|跟单|带班|干活|刷碗|洗碗|理货|站岗|当保安|带课|上夜|跟组|连开|开了?[一二三四五六七八九十半两几\d]{0,2}[个场]?[早晚周例站]?会(?![员所议])|周报|需求评审|工地|项目部|项目上|裁到|hc(?![a-z])|毁约|锁岗|述职|晋升|大小周|996|排班|轮班|驻场|背调|试工|试岗|入职体检|牛马|螺丝钉|一辈子|退休|开叉车|看大门|修车|跟车|押车|扛[包货]|装车|卸货|分拣|打螺丝|贴膜|做饭|切菜|配菜|传菜|洗车|打印|摇奶茶|做手术|查房|写病历|写代码|改bug|值守|维修|(?:教|送|卖|跑|修|站|写|带|拧|炸|熬|混|当|打|画|剪|搬|开|调|熬|端|算|查|糊|织|缝|做|种|拉|守|管|洗|切|包)了?(?:整整|快|将近)?[一二三四五六七八九十半两几\d]{1,3}个?(?:多?年|多?月|学期|星期|暑假|寒假)|(?:了|干|做)?(?:一|半|大半)辈子|(?:新人|员工|入职)报到|欠薪|拖欠|薪水|扣我(?!的?[钱话流费])|让我(?:加|上|写|看店|值|出差)|(?:干|呆|待|做)了?(?:[一二三四五六七八九十半两几\d]{1,3}(?:多?年|个多?月)|不到|快)|^(?:了?[一二三四五六七八九十半两几\d]{1,3}(?:多?年|个多?月))/u;

/** Work that is told of oneself, so that nothing else is needed. */
const OWN_WORK =
  /^(?:门店|专卖店|专柜|旗舰店)(?:站|上班|打工|实习|兼职|卖|干)|^客服(?:的(?:一天|第)|日[记常]|第[一二三四五六七八九十\d])|^(?:急诊|icu|儿科|产科|骨科|内科|外科|手术室|检验科|影像科)?(?:夜班|值夜)|^[^,。!?]{0,3}和(?:出租屋|出租房|宿舍)(?:两点一线|之间)|^ ?[pt][5-9](?!\d)|^(?:地勤|空乘|空姐|空少|乘务员?|机务|试吃员|店长|店员|值班经理|柜员|客户经理|骑手|站点|站长|快递员|分拣员|收银员?|理货员|导购|柜姐|教练|前台|管培生?|实习生|程序员|产品经理|运营|设计师|护士|护工|码农)(?=[一,。!?~]|的[,。!~]|$|日[常记])|^(?:打工|大夜|返?夜更|返?早更|轮班|返工|收工|值大夜)|^的?(?:\p{Script=Han}{0,5})(?:毁了?(?:我的?)?offer|借调|进修|od(?![a-z])|三方违约|忙季|分拣|规培生|的规培|晚班|夜班|早班|收到n|n\+1|大礼包|拜拜|再见|永别|不转正|拖我|欠我|克扣|待到[一二两凌十\d]|[一二三终]面|面[了完过]|面经|凉经|笔试|谈薪|拒了我|挂了我|给我发|入职第|离职|实习|打工|兼职|搬砖|柜姐|流水线|厂妹|店员|规培|夜班|内推|转正|欠薪|签了?三方|(?:新人|员工)报到|律师助理|学徒|扣我(?!的?[钱话流费])|欠我|带教|倒闭了,我是|让我们|让我看店|上班|的?hr)|^的[^,。!?]{1,10}带我(?:做|跑|写|审|见)|^\p{Script=Han}{2,5}(?:组|部门|事业[部群]),.{0,6}(?:内推|招人)|^(?:那边|那里|hr)?(?:突然|居然)?(?:说|通知|告诉我?|跟我说)[^,。!?]{0,5}(?:hc|名额|岗位|毁约|转正|不招|锁|冻结|审批|入职)|^(?:突然|居然|又)?(?:毁约|毁了我?的?三方|鸽了我|挂了我|养鱼|泡池子)|^(?:打工人|社畜|牛马|打工妹|打工仔)|^(?:倒闭|黄了|解散)[^,。]{0,3},?我|^,?我?(?:在这|在那)?(?:干|站|做|待|呆|上)了[俩两一二三四五六七八九十半几\d]+(?:个?[年月天周])|^,p\d|^(?!.{0,6}(?:戒|喝|吃|买|打卡)).{0,6}(?:的一天|日记|第[一二三四五六七八九十百\d]{1,4}[天周])/u;

/** Who says of himself that he works there: 画室的新老师一枚, 市二院的规培生. */
const ONE_OF_US = /^的?新?(?:老师|员工|店员|护士|同事|教练|人)[一1]枚|^的?规培/u;

/** What is said of the staff of a company in the news as well: somebody must speak of himself. */
const NEWSY =
  /^的?(?:[又也还再要都在大]|开始){0,3}(?:裁员|被裁|优化|也会|员工|年终|老板|食堂|园区|大楼|程序员|校招|秋招|春招|社招|工资(?!条)|毕业|领导|同事|销售|客服|加班|p\d|骑手|店员|小哥|律师|工程师|设计|护士|测试|开发|运营|助理|算法)/u;

/** Somebody belongs to it: 我就是顺丰的, 老公是中车的, 我妈是市二院的护士. */
const BELONGS_BEFORE =
  /(?:我|爸|妈|老公|老婆|[男女]朋友|[男女]友|对象|[哥姐弟妹叔姨舅伯姑婆公嫂]|爷|奶|闺女|儿子|女儿|外婆|外公|姥[姥爷]|室友|同学|朋友|闺蜜|他|她|同屋|表?[哥姐弟妹])(?:们)?(?:就|现在|以前|都|也|原来)?是$/u;
const BELONGS_AFTER = /^的(?=[,。!?~;:\s]|$|人|员工|正式工|同事)/u;

/** Who is spoken of, before the name: the writer or his people. */
const PEOPLE =
  '我|本人|自己|俺|咱|爸|妈|老公|老婆|[男女]友|[男女]朋友|对象|表?[哥姐弟妹]|室友|同学|朋友|闺蜜|社畜|打工人|同屋|叔|姨|舅|他|她';
const SOMEBODY = new RegExp(`(?:${PEOPLE})[^,。!?;\\n]{0,5}$`, 'u');

/** Somebody is in a company, and nothing else is said of it: 我爸在中铁, 我对象在宁德时代. */
const IS_AT = new RegExp(
  `(?:(?:${PEOPLE})[^,。!?;\\n]{0,3}|岁,|的,|人,|^)(?:现在|目前|就|一直|以前|还|也|都)?在$`,
  'u',
);
const ENDS_THERE = /^(?:\p{Script=Han}{0,2}部)?(?:[,。!;\n]|$|一年|快|已经|待|呆|干)/u;

/** When somebody is where nothing more is said of it: 现在市水利局. */
const NOW = /(?:现在|目前|如今|之前|以前|曾经)$/u;

/** People of a company, spoken of with it: 我们阿里今年, 在拼多多的朋友, 从华为出来. */
const OURS = /(?:我们|我司|咱们?|俺们|咱厂)$/u;
const OURS_AFTER =
  /^(?:每[天周]|天天|的(?:男人|女人|人|饭|厕所|宿舍|电梯|空调|食堂|工位|年会|hr|老板|领导|班车)|今年|最近|去年|今天|昨天|年会|团建|[^,。!?;]{0,6}(?:[上下]班|打卡)(?!族)|又|也|从来|内部|这边|[,。!])/u;
const FRIEND_AFTER =
  /^的?(?:前男友|前女友|前任|男朋友|女朋友|老同学|相亲对象|老乡|哥们|姐妹|朋友|同学|室友|发小|闺蜜|前同事|学[长姐]|师[兄姐]|表?[哥姐弟妹]|老公|老婆|对象|男友|女友|亲戚)/u;
const OUT_AFTER = /^(?:出来|离开|离职|裸辞|毕业|跑路|走的|被裁|跳|辞)/u;

/** What a firm does to the writer: 裁员裁到我了, 把我优化了. */
const TO_ME =
  /^的?(?:裁员|也?裁|优化|hr|领导|老板|组长|店长|经理|主管)?[^,。!?;]{0,4}(?:裁到我|到我了|[把将]我[^,。]{0,3}(?:裁|优化|开|辞|毕业|调|派)|通知我|轮到我|欠我|扣我(?!的?[钱话流费])|扣了我(?!的?[钱话流费])|让我(?:走|加|签|写|转)|给我(?:发了?offer|涨|降|转正|画饼|开的))|^裁员(?:那[天年会]儿?|的时候),?我|^(?:裁员|优化|缩编)[,。]?[^,。!?]{0,4}(?:我们组|我们部门|我被|有我|我也)/u;

const FIRST = /(?:我|本人|自己|俺|咱|社畜|打工人|入职|离职|实习|转正|跳槽|offer|上班|面试|工位|加班)/u;

/** The words before a name, without the place that it is at: 在深圳|比亚迪. */
function withoutPlace(before: string): string {
  const length = [3, 2].find((units) => PLACES.has(before.slice(-units)));
  return length !== undefined && before.length > length ? before.slice(0, -length) : before;
}

/** How many units behind a name are read, and how many where nothing stands before it. */
const REACH = 14;
const NEAR = 8;

/** What makes another word of a name: 苹果园. */
const LONGER =
  /^(?:体(?!检)|[园树汁酱派醋肌路街镇县乡河湖山粥辣椒]|大厦|广场|小区|学院|大学|门口|旁边|对面|楼下|附近)/u;

/**
 * How sure it is that somebody works at the name at `[start, end)` of a folded text, by the words around it; 0 where
 * nothing says so. `sort` tells what else the name is.
 */
export function workCertainty(text: string, start: number, end: number, sort: NameSort): number {
  const everyday = sort !== 'firm' && sort !== 'ended';
  const before = withoutPlace(text.slice(Math.max(0, start - 10), start));
  const rest = text.slice(end, end + REACH);
  const clause = /^[^,。!?;@\n]*/u.exec(rest)![0];
  if (LONGER.test(clause)) return 0;
  if (isOnlyUsed(before, clause, sort)) return 0;
  const role = roleCertainty(text, start, end);
  if (role > 0) return role;
  if (NEWS.test(clause)) return 0;
  if (before.endsWith('在') && SEEN.test(clause)) return 0;
  if (isNoWorkplace(before, clause, sort === 'visited')) return 0;
  const told = counterCertainty(before, clause);
  if (told > 0) return told;
  const worded = WORK.test(clause);
  if (JOB_BEFORE.test(before)) return worded ? 0.93 : 0.82;
  if (BELONGS_BEFORE.test(before) && (BELONGS_AFTER.test(clause) || worded)) return worded ? 0.85 : 0.55;
  if (KIN_OF.test(before) && /^的(?=[,。!?~;]|$)/u.test(rest)) return isDevice(text, start, end) ? 0 : 0.6;
  if (before.endsWith('我') && /^的(?=[,。!?~])/u.test(rest)) return everyday ? 0 : 0.6;
  if (COLLEAGUE.test(rest) || /(?:年会|团建|工牌)$/u.test(before)) return 0.6;
  if (TO_ME.test(rest)) return 0.65;
  if (
    /离开了?$/u.test(before) &&
    /^(?:的第|[,。了]|之?后|[一二三四五六七八九十半两几\d]{1,2}个?[年月]|快|已经)/u.test(rest)
  )
    return everyday ? 0.5 : 0.75;
  if (before.endsWith('从') && (sort === 'visited' ? /^(?:离职|裸辞|被裁|跳)/u : OUT_AFTER).test(clause)) return 0.85;
  if (/[在跟和找有个]$/u.test(before) && FRIEND_AFTER.test(clause)) return 0.6;
  if (!everyday && OPENS.test(before) && NAMED_CLERK.test(clause)) return 0.5;
  if (ONE_OF_US.test(clause)) return 0.9;
  if (NOW.test(before) && clause === '' && sort !== 'everyday') return 0.65;
  if ((sort === 'firm' || sort === 'ended') && before.endsWith('去') && /^报[到道]/u.test(clause)) return 0.75;
  if (before.endsWith('上') && /^(?:的|这个?|那个?)?班(?!车|级)/u.test(clause)) return 0.7;
  if (ANY_BEFORE.test(before) && worded) return ONLY_PLACE.test(before) || !NEWSY.test(clause) ? 0.93 : 0.7;
  if ((sort === 'firm' || sort === 'bought') && THERE.test(before) && !ON_SITE.test(clause)) return 0.6;
  if (OURS.test(before) && OURS_AFTER.test(rest)) return 0.7;
  if (!everyday && IS_AT.test(before) && ENDS_THERE.test(rest)) return 0.75;
  if (!everyday && /(?:^|[^前跑挤])进了$/u.test(before)) return 0.7;
  if (OWN_WORK.test(rest) && !(everyday && clause.startsWith('的'))) return 0.6;
  if (
    !WORK.test(clause.slice(0, NEAR)) ||
    /^[和与跟、]/u.test(clause) ||
    (NEWSY.test(clause) && !SOMEBODY.test(before))
  )
    return NEWSY.test(clause) ||
      SEEN.test(clause) ||
      /^[和与跟、]/u.test(clause) ||
      sort === 'ended' ||
      sort === 'visited'
      ? 0
      : freeTalk(text, start, end, everyday);
  return FIRST.test(before) || FIRST.test(clause) ? 0.7 : 0.5;
}
