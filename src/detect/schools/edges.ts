import { isEnding, isPair } from '../../draft/common-words.ts';
import { schoolNames } from './names.ts';
import { PLACES } from './short-names.ts';

/**
 * What characters build a common word with the last character of a short name. A short name before one of them is
 * the beginning of that word: 南邮|件, 中大|奖, 上外|面.
 */
const WORDS_AFTER: Readonly<Record<string, string>> = {
  大:
    '学街门道型奖量家赛楼厦桥陆众妈爷哥姐神佬概约小战片事全师方气胆地海雨雪风火树山河腿脑衣餐招号王帝臣将军队盘户厅堂款幅力批声笑哭' +
    '致体涨跌卖热冷吃喊叫骂胜败半多部选国使洋洲典作戏秀牌咖腕姨叔伯嫂舅肠蒜葱米豆麦虾闸白巴灯床碗杯份包礼红黄圣话漠象熊猫鱼侠仙' +
    '捷寒暑促减降打反起清唐汉宋理连同庆阪邱兴冶夫郎荒仓营约屿强略规肆幕势伙腹步批卡脸头眼块根爱嘴饼姑洗难灾案厨婶辫圈局财富字书件箱桶罐盆捆串碍拇赦殿吨',
  外: '面边卖国套婆公号地出贸企包围语头交孙甥部网滩景传界放卷挂派壳露溢扩借聘带墙泄力置衣貌加线侧援汇宾资币甲敷用伤',
  电: '视影话脑梯池费动子力台器商车网量源磁饭瓶厂压灯锯竞音东',
  邮: '件箱局政寄费轮编票筒戳',
  航: '班空天线母行海拍程站模司',
  师: '傅父生资徒德爷',
  交: '通流警易往给作代换费钱友朋叉税接班互集替情谊房货差卷付响涉际杂警出国完',
  科: '技学目室幻普举比研长员',
  美: '女食好丽国术容元妆甲景味剧白照滋化感团发学式腿颜',
  音: '乐响量频箱色符像质调',
  财: '务富产政经力神运团报迷源',
  理: '解发想财论由工性科会智念疗赔事所',
  政: '府策治法委协务党',
  体: '育验重检力内质制系温现会积能型面操',
  工: '作资人程业厂具地会艺商龄位夫薪伤期',
  农: '业村民历药场田产家',
  医: '院生疗学药保护嘱美科务患闹',
  林: '业木子地区荫',
  建: '筑议设立材造国军党档成',
  戏: '剧曲份精子院台码',
  语: '言文音气法录句种',
  传: '统说来播媒承奇出染达单送递销给真到闻遍言授记',
  艺: '术人名',
  影: '响视院片像帝后子迷评星',
  服: '务装从了气用饰',
  警: '察告方示惕车官报',
  事: '局法故情业务',
  药: '店物品厂水片丸',
  经: '过常济历理验典营纪费',
  华: '池丽人为润夏',
};

/** What goes on after a school that ends in 大, though it looks like a longer word: 武大学生, 北大师兄. */
const GOES_ON =
  /^(?:学[生长姐弟妹子霸渣]|同学|师[兄姐弟妹生]|门口|体育|打饭|打卡|理学|理科|法学|医学|数学|家属|打球|书店|部门|全校|楼下|开学)/u;

/** Words that a school of that name would seem to begin or end: the name with what stands around it. */
const LOOK_ALIKES: Readonly<Record<string, RegExp>> = {
  北大: /[东西台]北大|北大(?:街|门|荒|仓|营|桥|青鸟|方正|西洋|洋|武|湖|屿|红|口|路|道|厅|医院|同)/u,
  清华: /清华(?:池|同方|紫光|街|简|阳)|[李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕]清华/u,
  人大: /人大(?:代表|常委|会议|工作|主任|会堂|立法|通过|表决|审议|附近)|(?:全国|省|市|县|区|各级|届|两会|地方)人大/u,
  上交大: /(?:们|要|得|请|需|时|别|都)上交大|上交大(?:作业|量|笔|部分|概|家)/u,
  武大: /(?:玄|文|威|动|比|演|尚)武大|武大(?:郎|帝|靖)/u,
  山大: /(?:压力|泰|黄|高|火|大|靠|江|亚历)山大|山大(?:王|哥|雨|佛|师|河)/u,
  上大: /[早晚马网路身天线楼车船桌地]上大|上大(?:学|夜|号|班|课|招|厕|便|当|分|专|头|货|[一二三四])/u,
  中大: /[其当手心眼途家集初高人空水从暗]中大|中大(?:奖|型|乐透|量|号|人|部|臣|规模|西洋|招|雨|雪|夫|喜|杯|盘|幅|都|约|概|为|显|国)/u,
  天大: /[今明昨每白夏秋冬春聊蓝老变滔连热冷一二三四五六]天大|天大(?:的?(?:好|坏|事|笑|误|冤|秘|喜|便|谎|恩|面|打|变|不|委|胆|福|缘|惊|机|本)|地大|亮|王|帝|圣)/u,
  东大: /[广山华房股京远]东大|东大(?:门|街|桥|楼|道|集|厅|会|哥|洋|海|佛|市)/u,
  南大: /[云湖河海越济西东江淮岭中华指渭闽]南大|南大(?:街|门|港|仓|洋|桥|道|路|洋|棚|山|屿|营)/u,
  西大: /[山广江陕东]西大|西大(?:街|门|桥|道|路|洋|望|直|湾)/u,
  河大: /[黄大江淮运银天]河大|河大(?:桥|街|坝|道|虾|鱼)/u,
  海大: /[上大北南东青渤黄珠威人山出沿临]海大|海大(?:桥|富|虾|道|鱼)/u,
  重大: /[严体]重大/u,
  科大: /科大(?:讯飞|夫|国)|[本专学外内百眼骨]科大/u,
  法大: /[方书司宪想无没办看合]法大|法大(?:大|官|师|赛|战|典|全|会)/u,
  附中: /附中(?:文|英|间|国|奖)/u,
  附小: /附小(?:程|票|图|片|视|样|礼|红)/u,
  雅礼: /[大文典优高]雅礼/u,
  理工: /理工(?:科|男|女|类|生|宅|学院|直)/u,
  工大: /[员职施打手人化分美]工大/u,
  地大: /[大当天各本土场落墓阵]地大|地大(?:物|风)/u,
  农大: /[工菜果老]农大/u,
  财大: /[发钱生破]财大|财大(?:气|运)/u,
  交大: /[成提外社]交大/u,
  医大: /[中西名就军兽]医大/u,
  林大: /[森园树丛桂]林大/u,
  民大: /[人市农居国移村全]民大/u,
  首体: /首体(?:馆|演|开|看|的演)/u,
  北体: /北体(?:育|检|验)/u,
  同济: /同济(?:医院|桥|路|堂)/u,
  协和: /协和(?:医院|飞机|号|广场)/u,
  中南: /中南(?:海|半岛|集团|地区|建设|百草园|路|传媒|部)/u,
  东南: /东南(?:亚|沿海|角|方|部|风|西北|飞|门|早报|卫视|汽车|西)/u,
  江南: /江南(?:大|style|水乡|烟雨|春|百景|好)/u,
  南开: /南开(?:区|中学|往|出|车|门|花)/u,
  暨南: /暨南(?:路|医院)/u,
  国美: /国美(?:买|电器|零售|商城|集团)/u,
  哥大: /(?:大|小|帅|二|老|八|哈|师|表|堂|墨西|摩洛|的)哥大|哥大(?:的|哥|嫂)/u,
  牛津: /牛津(?:词典|字典|英语|鞋|布|树|纺|包|高阶|街)/u,
  剑桥: /剑桥(?:雅思|真题|英语|分析|词典|大桥|少儿|ket|pet|[0-9一二])/u,
  伯克利: /伯克利音乐/u,
  雪城: /冰雪城/u,
  诺丁汉: /诺丁汉森林/u,
  滑铁卢: /(?:遭遇|的|了|惨遭|迎来)滑铁卢(?!大学)/u,
  莱斯: /[帕普卡]莱斯|莱斯特/u,
  杜克: /杜克[^大]|[凯]杜克/u,
  早大: /[不起很太]早大/u,
  澳门大: /澳门大三巴/u,
  复旦: /旦复旦|复旦兮/u,
  师大: /[老律教大导厨]师大|师大(?:家|概|多|人[多少])/u,
  量大: /[^计]量大/u,
  港大: /港大(?:医院|桥)|[香]港大/u,
  台大: /[电平舞一阳]台大|台大(?:医院|哥|戏)/u,
  城大: /[长全县满同北南东西商]城大|城大(?:道|厦|桥)/u,
  苏大: /[江姑流]苏大|苏大强/u,
  川大: /[四冰山]川大/u,
  深大: /[资很更太加水最越至高]深大/u,
  厦大: /[广高大商]厦大/u,
  浙大: /江浙大/u,
  澳大: /澳大(?:利|洋)/u,
  兰大: /[特荷波格芬克玉]兰大/u,
  成大: /[变长完做组造构]成大/u,
  吉大: /大吉大/u,
  云大: /[乌白风青多]云大/u,
};

/** Characters that may stand right before a school without making a word with it: 在, 的, 考上. */
const FREE_LEFT = new Set(
  '在去来到从回进考上是我们你他她读报和跟与的想被把叫过个为着就都也还又再给对向往离让像比找见爱夸骂说等请问帮教转选填念及或而但因当用于这' +
    '那哪吧啊呢吗哦哈了由至升录取届级生本硕博研自隔壁全所某家里爸妈哥姐弟妹友学您俩谁各每赞愿逛冲保送岸业战校入名有会嫁',
);

/** When, right before a school: 周五成理东门. */
const WHEN = /周[一二三四五六日末]$|[今明昨后][天晚早]$|[早晚]上$|[上下中]午$/u;

const HAN = /\p{Script=Han}/u;

/** What 上 belongs to when it stands behind one of these. */
const UP = '考想要能没网晚早路身马铁车床桌墙街船机楼台脸头肩嘴课群店票屏世会';

/** Whether the last character of a name that ends at `end` begins a word of a dictionary: 地铁上外|放. */
function isCutRight(text: string, end: number): boolean {
  const [last, next, beyond] = [text[end - 1]!, text[end] ?? '', text[end + 1] ?? ''];
  if (next === '' || isEnding(next) || !isPair(last, next)) return false;
  return beyond === '' || !isPair(next, beyond);
}

/** Whether the short name at `[start, end)` of a folded text runs on into a longer word, or begins inside one. */
export function isInsideWord(text: string, start: number, end: number): boolean {
  const last = text[end - 1]!;
  const next = text[end] ?? '';
  // 大 begins too many words to count behind a name that is long enough to be nothing else: 华师大|清…
  const isShort = end - start <= 2 || PLACES.has(text.slice(start, end - 1));
  const counts = last !== '大' || (isShort && !GOES_ON.test(text.slice(end, end + 2)));
  if (counts && next !== '' && WORDS_AFTER[last]?.includes(next)) return true;
  if (last !== '大' && end - start === 2 && isCutRight(text, end)) return true;
  const left = text[start - 1] ?? '';
  // 考上|财大 rather than 考|上财大.
  if (text[start] === '上' && UP.includes(left) && left !== '' && !PLACES.has(text.slice(start, start + 2)))
    return true;
  // 湖北|邮局 is no 北邮, but 清华|北大 are two schools.
  const beside = schoolNames().about(text.slice(Math.max(0, start - 2), start))?.sort === 'known';
  if (left !== '' && !beside && PLACES.has(left + text[start]!)) return true;
  const lookAlike = LOOK_ALIKES[text.slice(start, end)];
  return lookAlike?.test(text.slice(Math.max(0, start - 2), end + 4)) ?? false;
}

/** Whether a name may begin at `start`: at an edge, or after a character that makes no word with its first one. */
export function isFreeLeft(text: string, start: number): boolean {
  const left = text[start - 1];
  return (
    left === undefined ||
    !HAN.test(left) ||
    FREE_LEFT.has(left) ||
    WHEN.test(text.slice(Math.max(0, start - 2), start)) ||
    !isPair(left, text[start]!)
  );
}

/** Whether nothing but punctuation, blanks or the ends of the text stand on both sides. */
export function isAlone(text: string, start: number, end: number): boolean {
  return !HAN.test(text[start - 1] ?? ' ') && !HAN.test(text[end] ?? ' ');
}
