import { wrapped } from '../../draft/wrapped.ts';
import { PLACES } from './names.ts';

/** What stands before the name of a place where somebody is, lives, comes from or goes. */
const CUE_BEFORE = new RegExp(
  wrapped`
    (?:
      [在喺返去到回往飞抵住离游逛赴爬登至驻]|来(?!说|讲|得)|
      (?:
        自|从|位于|坐标|定位|地点|老家|家乡|娘家|婆家|家是|前往|抵达|路过|途经|经过|离开|告别|来到|
        回到|[去来到回飞待呆]过|[爬登逛玩]完|出过|目的地|发往|寄往|漂在|户籍|户口|籍贯|现居|本科|研究生|硕士|
        博士|想念|怀念|想去|想回|周末|五一|国庆|暑假|寒假|假期|春节|端午|清明|中秋|定居|支教|出差|
        ip|bj|base
      )(?:是|在|:|：)?|
      (?:
        我|俺|咱|她|他|们|对象|室友|同学|同桌|[姐妹爸妈哥弟公婆]|[男女]友|男朋友|女朋友|房东|老板|
        师傅|导师|前任|领导|闺蜜|司机|老乡|家里|全家|祖籍|本|土生土长的?|我家|老家
      )是|
      [嫁搬调考分派投]到|[嫁搬调]去|考[去上进]|
      (?:
        早上|晚上|凌晨|傍晚|深夜|清晨|夜里|周末|[春夏秋冬]天|假期|国庆|五一|
        [\d一二三四五六七八九十]月
      )的
    )[ 🚩📍:#]{0,2}$
  `,
  'u',
);

/** What stands behind the name of a place that somebody is at or comes from. */
const CUE_AFTER = new RegExp(
  wrapped`
    ^(?:
      [这那]个?(?:地[名方]|城市|小?县城|小城|破?地儿)|
      (?:电子|服装|玩具|陶瓷|灯饰|家具|纺织|织布|印染|火腿|五金|皮革|制衣|食品|化工|机械)厂|
      [鞋袜伞帽衣]厂|厂[里区妹哥]|富士康|人力资源市场|老[表俵]|丈母娘|丈人|女婿|媳妇|婆婆|婆家|娘家|
      同事|本地|当地|老铁|的?打工人|[开坐打骑]车|出发|老家|老乡|妹子|姑娘|小伙|土著|这边|那边|这里|
      那里|市区|市里|城区|县城|城里|的天气|天气|下雪|下雨|旅游|旅行|出差|支教|定居|挂职|之行|之旅|
      几日游|[一二两三四五六七\d]日游|站|[东西南北]站|火车站|高铁|机场|疫情|租房|打工|实习|上班|
      上学|读书|读研|读大学|念书|留学|工作|生活|待了|呆了|玩|风景|夜景|日落|日出|吹(?:海|晚)?风|求签|烧香|拜佛|赶海|街拍|泡温泉|赏[花樱雪枫荷]|追[泪海光]|[一二两三四五六七]天(?:就|都)?[逛玩]|住(?:了|着)[一二两三四五六七八九十\d几]|大概要爬|爬山|徒步|
      自驾|骑行|露营|看海|看日[出落]|看雪|滑雪|转机|落地|封航|入冬|入夏|降温|高温|人山人海|挑夫|
      索道|缆车|云海|[早晚]?[一二三四五六七八九十\d]{1,2}点(?!多|[评赞心])|返工|放工|收工|瞓觉|山?顶(?![级多])|脚下|[山江河湖]边|
      边[上的骑散跑吹看洗钓走坐拍遛那这等]|涨水|夜游|现在|[今昨明][天晚早](?![报间])|
      又?[下刮](?:起|着|了)?[大小冻暴]?[雨雪冰风雹沙]|又下|零下|
      (?:好|太|真|很|超|巨|也|都|还是|又|突然|已经|终于|怎么)(?:
        冷|热|堵|潮|干|晒|闷|凉快|险|陡|难爬|美|挤|远|好玩|好逛|漂亮|舒服
      )|
      堵[车成死得疯了]|[夜爬](?:爬|完|了|上|到|山)|发大水|停[水电]|[暴大小]雨|[暴大小]雪|台风|
      [升降]温|回南天|沙尘|大雾|起雾|供暖|停暖|
      (?:的|今天|最近|这几天)(?:雨|雪|风(?![格味])|早上|晚上|早晨|夜晚|司机)|
      的?(?:
        冬天|夏天|秋天|春天|夜市|夜生活|台风|雾霾|太阳|阳光|天空|海边|海鲜|物价|房价|房租|消费|外卖|
        地铁|公交|出租车|山路|街头|街上|老街|小巷|巷子|小店|老店|早餐|早饭|亲戚|姐妹|兄弟|宝子|
        小伙伴|(?<=的)朋友|房子|工厂|菜市场|批发市场|早市|景点|酒店|民宿|小区|路况|路边|交通|绿化|
        空气|湿度|气温|樱花|桂花|梧桐|古城|老城|集市|工地|厂子|日落|日出|家人|朋友们|同学们|老乡|
        海(?![报量选拔])|山里|温泉|月亮
      )
    )
  `,
  'u',
);

/** The people of a place: who says so of himself, or is there and speaks; and what only begins alike. */
const ONE_OF_THEM =
  /^人(?:[吃喝说都也不就过能会爱真](?!工)|在|一[枚个]|[,。!~\s]|$|表示|报到|举手|来|路过|速来|集合|狂喜|出门|的我)/u;
const SELF = /(?:我|俺|咱|她|他|们|是|作为|身为|一[个枚名]|本)(?:也|都|就)?是?$/u;

/** One end of a way: 合肥→上海, 攸县-株洲, 西安飞三亚. */
const WAY = /^(?:→|➡|->|-{1,2}|—|~|飞|至|到)/u;
const WAY_BEFORE = /(?:→|➡|->|—)$/u;

/** A name that is all that somebody says: “你家哪的？”“安岳。” */
const QUOTED = /["“「]$/u;
const QUOTED_AFTER = /^[。.!]?["”」]/u;

/** What names somebody's home before a name that is else an everyday word: 坐标高明, 老家平和. */
const HOME_BEFORE =
  /(?:老家(?:就|也)?[是在]?|家乡是?|坐标|定位|籍贯|户籍|户口[在是]|来自|娘家[是在]?|婆家[是在]?|(?:我|他|她)家(?:是|在)|家[在住])[ :]?$/u;
const HOME_AFTER = /^(?:自家|老乡|县城|土著|本地人|人(?=[,。!~\s]|$|在|路过|报到|表示)|的(?:老乡|姐妹|宝子))/u;
const ONESELF = /(?:^|[,。!?~\s]|(?:我|俺|咱|他|她|们)是?|是)$/u;

/** 男友会宁的, 我雷州的: who somebody is by his town. */
const OF_HOME = new RegExp(
  wrapped`
    (?:
      我|俺|他|她|男友|女友|男朋友|女朋友|老公|老婆|对象|室友|舍友|同桌|同事|[爸妈哥姐弟妹]|闺蜜|
      前任|房东|导师|领导|老板|婆婆|公公|姥[姥爷]|奶奶|爷爷|外[公婆]|说
    )(?:也|都|其实|老家)?$
  `,
  'u',
);
const HOME_OF = /^的(?=[,。!?~\s]|$|姑娘|小伙|妹子)/u;

/** Words of the quarters of any town: who lives there lives nowhere in particular. */
const ANY_QUARTER = new RegExp(
  wrapped`
    ^(?:
      城[东西南北中关]|[东西南北中][区城]|山[上城]|市[中北南]|桥[东西头]|[江河][南北东西]|
      [路洞林港]口|北门|前进|花园|古城|温泉|中方|平房|公安|安全|光明|和平|友[好谊]|向阳
    )$
  `,
  'u',
);

/** Whether what stands around `[start, end)` of a folded text says that somebody is there or goes there. */
export function hasPlaceCue(text: string, start: number, end: number, country: boolean): boolean {
  const after = text.slice(end, end + 5);
  // The people of a country are talked about by everybody: they say nothing of where the writer is.
  if (country && after.startsWith('人')) return false;
  const lead = text.slice(Math.max(0, start - 8), start);
  return (
    CUE_BEFORE.test(lead) ||
    CUE_AFTER.test(after) ||
    ONE_OF_THEM.test(after) ||
    (after.startsWith('人') && SELF.test(lead)) ||
    WAY_BEFORE.test(lead) ||
    (OF_HOME.test(lead) && HOME_OF.test(after)) ||
    (QUOTED.test(lead) && QUOTED_AFTER.test(after)) ||
    leadsOn(text, end, after)
  );
}

/** Whether a way leads on from the name that ends at `end` to another place. */
function leadsOn(text: string, end: number, after: string): boolean {
  const way = WAY.exec(after)?.[0].length;
  return way !== undefined && PLACES.longestAt(text, end + way) !== undefined;
}

/** Whether somebody's home is named at `[start, end)` by what is else an everyday word. */
export function isHome(text: string, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 5);
  if (HOME_AFTER.test(after) && ONESELF.test(lead)) return !ANY_QUARTER.test(text.slice(start, end));
  if (OF_HOME.test(lead) && !lead.endsWith('说') && HOME_OF.test(after))
    return !ANY_QUARTER.test(text.slice(start, end));
  return (
    HOME_BEFORE.test(lead) &&
    /^(?:$|[^\p{Script=Han}]|[县人那这的])/u.test(after) &&
    !ANY_QUARTER.test(text.slice(start, end))
  );
}
