import { wrapped } from '../../draft/wrapped.ts';
import { BODIES, EVENTS, LONGER_WORDS, SCHOOL, STREET, TORN } from '../lists/place-traps.ts';
import { isCalled } from './called.ts';
import { isGoods, isKnownGoods } from './goods.ts';
import { PLACES } from './names.ts';

/** What begins like the people of a place and is none. */
const OTHER_PEOPLE = /^人(?:艺|寿|保(?![护住])|民(?:出版|公园|广场|政府|检察|法院|银行|日报))/u;
const OTHER_AFTER = new RegExp(`^(?:${EVENTS}|${BODIES}|${SCHOOL})`, 'u');
/** Who goes there goes to the place, whatever it is for: 去台北的通行证. */
const GONE_TO = /[去到回飞往]/u;

/** What is said of a club by the name of its town. */
const MATCH = new RegExp(
  wrapped`
    ^[^,。!?;\s]{0,6}(?:
      补时|绝[平杀]|保级|出线|零封|让[一二]追|横扫|打野|中单|球[票衣]|主力|外援|点球|后防|门将|前锋|
      客场|夺冠|降级|德比|[再又]输|[再又]赢|[输赢]了(?![钱光\d]|[一二两三四五六七八九十几]|个精)|
      \d[:比]\d
    )
  `,
  'u',
);

/** What is made in a country or comes from there, and says nothing of who is where. */
export const OF_COUNTRY = new RegExp(
  wrapped`
    ^(?:的)?(?:
      [黑白啤鲜精]{2}|柔术|乡村风|宫廷风|[\u4e00-\u9fff]{0,2}[啤]|人|菜|料理|餐厅|剧|片|电影|动漫|
      动画|漫画|番|综艺|队|男[足篮排]|女[足篮排]|国家队|足球|歌|语|文(?!$)|品牌|牌子|车|货|代购|
      公司|企业|政府|总统|首相|大选|大片|爱豆|女团|男团|明星|演员|作家|小说|音乐|乐队|历史|文学|
      文化|游戏|豆腐|红?酒|啤酒|咖啡|奶粉|香米|面(?!积|前|试)|网友|老师|教授|大使|朋友|革命|进口|
      制造|元|币|股|国籍|护照|护肤|化妆|美妆|彩妆|药妆|牛|猪|鸡|虾|菇|兔|猫|犬|狗|军|佬|风|式|款|妆|
      梧桐|方块|套娃|进行曲|军刀|卷|蓝|红|豆|斗兽|时间|籍|教育|大学|学生|专家|科学家|媒体|记者|记者|
      女生|男生|女孩|男孩|小哥|大叔|大妈|欧巴|神话|森林|童话|制|裔|系|线|馆|街|短毛|长毛|冰(?!岛)|
      海鲜|水果|木|瓷|表|香水|手机|雪橇|草帽|酥|蓟|骨科|部队|战车|往事|病人|情人|队长|派(?!出)|甜心|
      舞男|恐怖|末日|宪法|白宫|铁路|制药|漫|番剧|声优|偶像|组合|同人|壁纸|寿司|烤肉|烧烤|烤串|火鸡|
      拌饭|拌面|年糕|辣酱|大酱|泡面|拉面|炒|咖喱|飞饼|抓饼|卷饼|大餐|奶酪|芝士|火腿|酸奶|冰淇淋|糖|
      饼干|零食|车厘子|龙虾|三文鱼|帝王蟹|奇异果|坚果|蜂蜜|鱼油|羊毛|羊排|皮草|香料|精油|按摩|
      马杀鸡|神油|人妖|阿三|盾|郁金香|风车|球(?!场)|甲级|乙级|联赛|国脚|后卫|门将|前锋|教练|球迷|
      球员|流感|病毒|疫苗|脑炎|毒株|使馆|领事馆|留子|史|诗|艳后|法老|木乃伊|瑜伽|电音|舞|吉他|民谣|
      摇滚|黑帮|间谍|特工|漫威|肥皂剧|连续剧|偶像剧|节目|选手|歌手|演唱|奢侈|大牌|名牌|包包|皮鞋|
      皮具|古着|中古|漆器|茶道|花道|和服|动作片|恐怖片|爱情片|纪录片|片子|片|大学|名校|藤校|高中|
      小学|幼儿园|网站|网红|主播|博主|老外|教父|总理|国王|女王|皇室|王室|王子|公主|军队|士兵|航母|
      导弹|武器|经济|股市|央行|加息|国债|关税|签的|单子|客户|订单|外教|口音|英语|话(?!题)|人性|超市|
      药店|便利店|餐|菜系|厨
    )
  `,
  'u',
);

/** What follows a country or a town abroad where it is spoken of; any other noun makes goods, a work or a team of it. */
const SPOKEN_OF = new RegExp(
  wrapped`
    ^(?:
      $|[^\p{Script=Han}a-z]|
      [的嘅是在有和跟与比也都又还没不太真好很最更才就会要能想给到去回来飞转读出入进下刮堵热冷这那哪今昨明现凌早晚半一二三四五两几零全居竟果简终已正刚马突连虽但却确离至从边待呆玩住落登签免留交旅自出封隔过被怎什为疯地暴台因我你他她们咱大天罢晒闷潮干赶租洗刷打搬][^.]?|
      [东西南北中]部|暖气|签证|号码?|电话|手机|机票|航班|时差|疫情|海关|租房|房租|物价|房价|汇率|
      老家|同[学事]|室友|老板|大叔|阿姨|房东|工厂|客户|当地|本地|夏天|冬天|春天|秋天|气温|天气|
      时间(?!线)|华人|网友|中餐馆|便利店|地铁|公寓|街头|校园|宿舍|考试院|超市
    )
  `,
  'u',
);

/** Works and things that begin like what is said of a country: 巴西战舞 has no verb, but 日本大片 reads like one. */
const WORK_OF = new RegExp(
  wrapped`
    ^(?:
      大(?:本钟|片|兵|米|白|列巴|选|豆|麦|酱)|地(?:铺|板|毯)|出(?:品|口)|进口|过桥|一(?:线|番)|
      全(?:麦|家)|留子|交响|台(?:球|式)|现代|马(?:克|赛|铃)|连(?:续|环)|的(?:森林|美丽传说|司机)|
      好声音|转盘|落日
    )
  `,
  'u',
);

/** A number as cars bear it, or a version: 南宁E12345. */
const PLATE_AFTER = /^ ?[a-z][a-z\d]{4,6}(?![a-z])/u;
const STREET_AFTER = new RegExp(`^(?:${STREET})`, 'u');

/** What ends just before a name and makes it part of something else: 老北京, 《成都》, 不到长城. */
const NO_PLACE_BEFORE = new RegExp(
  wrapped`
    (?:
      某|老(?<!去老)|皇家|国际|(?<![a-z])ac|正宗|大明|江南style|不到|新东方|爱在|夜上海|海上|遇见|
      致|[晒冻站蹲坐挤堵活变憋熬瘦饿演扮捏跑]成了?
    )$
  `,
  'u',
);

/** Places that people are called after, behind a surname: 王海宁, 刘长春. */
const GIVEN = new RegExp(
  wrapped`
    ^(?:
      海[宁南城林伦]|长[春江青]|丽[江水]|庆阳|云南|建[平德阳昌]|永[康安]|东[阳明]|文[山昌]|金华|
      玉林|志丹|福清|泰安|宝山|国安|新民|靖宇|太和|江华|玉环|玉树|景泰|德清|长乐|宝清|海伦|海林|
      建瓯|永福|永安|嘉禾|文成|长兴|泰和|安吉|兴义|明光|保康|庆安|安宁|新华|新和|华安|海晏|德兴|
      永嘉|嘉善
    )$
  `,
  'u',
);
const SURNAME = new RegExp(
  wrapped`
    (?:^|[^\u4e00-\u9fff]|[我和跟叫是])
    [王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦付方邹孟熊秦邱尹薛闫段雷侯史陶黎贺顾毛郝龚邵钱严]$
  `,
  'u',
);

/** What a word of its own can begin or end beside. */
const APART_BEFORE =
  /(?:^|[^\u4e00-\u9fff]|[的了在和与跟到去来回从是有过我你他她们这那说想爱不也都就还又住游往至及求找招])$/u;
const APART_AFTER = /^(?:$|[^\u4e00-\u9fff]|[的了在和与跟到去来回是有也都就还又这那人今明昨真好不没下天开太最])/u;

/** Whether a short name stands by itself on one side at least: 健康定量 holds 康定 and no place. */
export function standsApart(text: string, start: number, end: number): boolean {
  return APART_BEFORE.test(text.slice(Math.max(0, start - 1), start)) || APART_AFTER.test(text.slice(end, end + 1));
}

/** How far back an opening title mark or an @ can stand. */
const LONGEST_TITLE = 24;

/** Whether `at` stands inside 《a title》 or a @name. */
function insideTitle(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  return lead.lastIndexOf('《') > lead.lastIndexOf('》') || /@[^\s@:，。,]{0,20}$/u.test(lead);
}

/** Whether a country or a town abroad that nobody is said to be in is spoken of, and no goods or works of it. */
export const isSpokenOf = (after: string): boolean => SPOKEN_OF.test(after) && !WORK_OF.test(after);

/** Whether a well-known street is only where somebody walks or what a number belongs to: an address. */
const isStreet = (text: string, start: number, after: string): boolean =>
  (text.startsWith('走在', start - 2) && after.startsWith('上')) || /^ ?\d+ ?[号弄]/u.test(after);

/** Whether goods follow the name that ends at `end`, or the narrower name behind it: 四川自贡冷吃兔. */
function isGoodsOf(text: string, end: number, after: string): boolean {
  if (isGoods(after)) return true;
  const next = PLACES.longestAt(text, end);
  return next !== undefined && !next.about.full && isGoods(text.slice(next.end, next.end + 12));
}

/** Whether a listed name at `[start, end)` of a folded text is a dish, a club, a street or part of another word. */
export function notPlace(text: string, start: number, end: number, full: boolean): boolean {
  const name = text.slice(start, end);
  const after = text.slice(end, end + 12);
  return (
    LONGER_WORDS[name]?.test(after) === true ||
    TORN[name]?.test(text.slice(Math.max(0, start - 4), start)) === true ||
    ((isKnownGoods(after) || OTHER_AFTER.test(after)) &&
      !(after.startsWith('的') && GONE_TO.test(text[start - 1] ?? ''))) ||
    ((!full || name.length === 2) && isGoodsOf(text, end, after)) ||
    (MATCH.test(after) && !/[在去到回飞往来]/u.test(text[start - 1] ?? '')) ||
    PLATE_AFTER.test(after) ||
    (GIVEN.test(name) && SURNAME.test(text.slice(Math.max(0, start - 2), start))) ||
    (/[路街道]$/u.test(name) && isStreet(text, start, after)) ||
    OTHER_PEOPLE.test(after) ||
    (!full && STREET_AFTER.test(after)) ||
    NO_PLACE_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
    insideTitle(text, start) ||
    isCalled(text, start, end)
  );
}
