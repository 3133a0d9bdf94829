import { hanExcept } from './han.ts';
import { PLACES, RAILWAYS } from './names.ts';
import { SMALL_WORDS } from './patterns.ts';

/** A hospital, a mall, a stop or a market that everybody finds. */
export interface Landmark {
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

const NAME = `[${hanExcept(SMALL_WORDS)}a-z\\d]`;

/** What may stand before a name and is none of it: when, what for, on which way. */
const LEAD =
  /^.*(?:(?:[今明昨后][天晚早日]|早上|大?清早|上午|中午|下午|晚上|凌晨|夜里|周[一二三四五六日末]|每[天周]|刚才|刚刚|终于|突然|居然|果然|已经|一直|只有|还有|因为|为了|可能|应该|大家|自己|朋友|同学|室友|附近|复查|体检|看病|陪床|住院|求问|求助|请问|求?推荐|捡到|路过|途经|经过|抵达|打车|坐车|开车|走路|骑车|地铁|轻轨|公交|外卖|快递|集合|楼下|[来进]|[拉去趟]|说|点半|点整|点(?!半|整)|半夜|深夜|号线|逛|陪|奔|赶|坐|约|站|等|叫|问|丢|落|见|和|跟|及|与|或|求|租|靠|近|挨着|对面是|旁边是|离))/u;

/** What is no name of such a thing: any of them. */
const NO_NAME =
  /^(?:[小大各全本老新旧好多有隔邻出进回换下上乘开转附最远近外整同对别其另此该一二三四五六七八九十前后农乡]|感谢|谢谢|高速|服务|收费|检查|核酸|快递|空间|工作|公交|中转|检测|保健|车管|观测|终点|起点|附近|公立|私立|提供|产科|家|捷运|三甲|儿童|宠物|口腔|牙科|动物|精神病?|眼科|专科|社区|妇产|美容|整形|地下|门口|楼下|学校|校|公司|商业|购物|美食|菜|水果|二手|跳蚤|批发|人才|证券|股票|市区|市里|县城|乡镇|镇上|当地|村里)+$/u;

/** Hospitals by what they end in. A hospital of a town needs no more before it. */
const HOSPITAL =
  /(?:(?:人民|中心|中西医结合|中医|妇幼|妇产|儿童|肿瘤|口腔|胸科|眼科|传染病|军区总?|附属|协和|第[一二三四五六七八九十]{1,2}|总)?医院|妇幼保健院|社区卫生服务(?:中心|站)|卫生院|(?:协和|同济|华西|湘雅|瑞金|仁济|齐鲁)(?:[东西南北]院|总院))(?:(?:急诊|妇产|内|外|儿|骨|眼|产|皮肤|口腔|肿瘤|消化|呼吸|神经|心内|中医|体检)科|急诊(?!夜班|值班|规培|轮转)|住院部|门诊部|门诊楼|住院楼|[东西南北新老]院区?)?|附[一二三]院|(?<=中山|浙医|华西|哈医大|西交大|武大|山大|重医|郑大|吉大|新医大|川医)[一二三四]院|[省市县区][一二三四五六]院|[省市县]立医?院|[省市区县]妇幼(?!院)|省医(?!保)|湘雅[一二三]?院?|总院(?=门诊|住院|急诊|看病|体检)/gu;

/** Hospitals that everybody knows without a town, by what stands before 医院. */
const KNOWN_HOSPITAL =
  /(?:^|[^\u4e00-\u9fff]|[在去到从回于])(?:协和|同济|华西|湘雅|瑞金|仁济|积水潭|安贞|阜外|天坛|宣武|齐鲁|邵逸夫|浙一|浙二|盛京|西京|唐都|北医三院)$/u;

/** Words of illness, which make a hospital of a name that is also a school's. */
const ILL =
  /^(?:[东西南北]门)?(?:的?(?:挂号|专家号|急诊|门诊|住院|陪床|看病|医生|体检|排队|护士|病房))|陪床|挂号|看病|住院/u;

const MALL =
  /万达广场|万达(?!电影|影)|吾悦广场|吾悦|[龙湖]{0,2}天街|万象[城汇天地]{1,2}|大悦[城汇]|印象城|来福士广?场?|银泰(?:百货|中心|in77|[城])?|太古汇|合生汇|凯德(?:广场|mall)?|奥特莱斯|宝龙(?:广场|城)|德基广场|恒隆广场|恒隆|百联|王府井百货|新世界百货|苏宁广场|砂之船|爱琴海购物公园|世纪金源|环宇城|荟聚|k11|ifs国?金?中?心?|sm广场|龙之梦|茂业(?:百货|天地)|步步高广场|海岸城|天河城|正佳广场|悠唐|蓝色港湾|世贸天阶|欢乐海岸|正弘城|大卫城|丹尼斯(?:百货)?|朗豪坊|又一城|圆方|海港城|时代广场|[购物]{2}(?:中心|公园)|百货(?:大楼|商场|商店)?|(?:菜场|(?:农贸|菜|批发|建材|花卉|花鸟|电子|小商品|水产|服装)市场)|(?<=[去在到从回]|^|[,。.!?~\s天午上])[省市县区](?:图书馆|博物馆|科技馆|体育馆|文化馆|少年宫|体育场|体育中心|民政局|政务中心|行政中心|客运站)|(?<=[去在到逛][^,。!?\s]{2,4})市场/gu;

/** Hotels, towers, halls and offices that somebody is at, with their floor. */
const HOUSE = new RegExp(
  `(?<=[在去到住约回进往离])(${NAME}{2,8}?)(?:大酒店|酒店|宾馆|饭店|国际青旅|青旅|大厦|大楼|写字楼|soho|会展中心|会议中心|国际中心|体育馆|文化宫|少年宫|派出所|社区服务中心|创意园|科技园|软件园|产业园|营业厅|俱乐部|大剧院|音乐厅)(?:[a-h]座|[一二三四\\d]号?楼)?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[层楼f])?`,
  'gu',
);

/** Somebody is there or goes there. */
const THERE = /[在去到逛回约从往来离]$|偶遇|碰[到见]/u;

/** What a mall has inside, behind its name. */
const INSIDE =
  /^(?:的?(?:扶梯|电梯|停车场|厕所|卫生间|试衣间|影院|电影院|滑冰场|优衣库)|负?[一二三四五六\d]楼|b[12](?!\d)|门口|楼下|顶楼|停车场|地下)/u;

const STOP =
  /(?:地铁|轻轨|公交|有轨电车)(?:站|口)(?:[a-h]\d?口?|[东西南北]{1,2}口|\d{1,2}号?口)?|站(?:[a-h]\d?(?:号?口|出口)|[东西南北]{1,2}口|\d{1,2}号?(?:口|出口))|站(?=往哪|哪个口|几号口|怎么走|见面|碰头|集合|换乘|转乘|转[一二三四五六七八九十\d]{1,2}号线|出来|下车|上车|下地铁|出口|限流|的地铁|通道|到[^,。!?\s]{2,6}站)|(?<=站到[^,。!?\s]{2,6})站|(?<=[出到][了过]?[^,。!?\s到出]{2,5})(?<![网油电气驿车共火铁客厂转台游泊水本总终始下一])站(?=[,。!?]|$|[往等了找迷见就])/gu;

/** A long-distance station is a place. */
const STATION_BEFORE = /火车$|高铁$|动车$|汽车$|客运$/u;

/** The first listed name in `[from, to)`, which a name rather begins with than with what stands before it. */
function listedIn(text: string, from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    const place = PLACES.longestAt(text, at);
    if (place && place.end <= to && (place.about.full || !place.about.cued)) return at;
  }
  return -1;
}

const BACK = new RegExp(`${NAME}{0,9}$`, 'u');

/** Where the name begins that ends at `end`: at the first listed place, else behind what is no part of a name. */
export function nameStart(text: string, end: number): number {
  const name = BACK.exec(text.slice(Math.max(0, end - 9), end))?.[0] ?? '';
  const start = end - name.length;
  const listed = listedIn(text, start, end);
  if (listed !== -1) return listed;
  const lead = LEAD.exec(name)?.[0].length ?? 0;
  return start + lead;
}

function hospitals(text: string): Landmark[] {
  const found: Landmark[] = [];
  for (const { index, 0: words } of text.matchAll(HOSPITAL)) {
    const end = index + words.length;
    const start = nameStart(text, index);
    const name = text.slice(start, index);
    const own = words.length > 2 && !/^(?:人民|中心|中医|妇幼|妇产|儿童|肿瘤|口腔|眼科|军区|附属|总)医院$/u.test(words);
    const any = name === '' || NO_NAME.test(name);
    if (any && !own && words !== '人民医院' && words !== '中心医院') continue;
    if (/^(?:的院|长大|里的人都)/u.test(text.slice(end, end + 3)) || /^(?:学|大|医)/u.test(name)) continue;
    found.push({ start: any && own ? index : start, end, certainty: any && !own ? 0.5 : 0.58 });
  }
  if (!/协和|华西|同济|齐鲁/u.test(text)) return found;
  for (const { index, 0: words } of text.matchAll(/(?:协和|华西|同济|齐鲁)(?!医|医?院|大)(?:[东西南北]门)?/gu)) {
    const end = index + words.length;
    if (!ILL.test(text.slice(end, end + 20)) || !KNOWN_HOSPITAL.test(text.slice(0, index + 2))) continue;
    found.push({ start: index, end, certainty: 0.58 });
  }
  return found;
}

function malls(text: string): Landmark[] {
  const found: Landmark[] = [];
  for (const { index, 0: words } of text.matchAll(MALL)) {
    const end = index + words.length;
    if (
      /^(?:影[城院]|电影(?!院)|集团|[^,。]{0,3}夺冠|足球|股[份价票]|金融|老板|[路街]|百货|的股)/u.test(
        text.slice(end, end + 2),
      )
    )
      continue;
    const start = nameStart(text, index);
    const any = (start === index && words.length < 4) || (start < index && NO_NAME.test(text.slice(start, index)));
    const civic = /^[省市县区](?!场)/u.test(words);
    const generic = /市场$|菜场$|^购物|^百货/u.test(words);
    // 义乌的批发市场 has no name of its own.
    if (generic && start === index) continue;
    // 厦门菜市场 is any market of that town.
    if (generic && PLACES.about(text.slice(start, index))?.rank === 'city') continue;
    if (civic) {
      found.push({ start: index, end, certainty: 0.55 });
      continue;
    }
    if (
      any &&
      (generic || !(THERE.test(text.slice(Math.max(0, index - 3), index)) || INSIDE.test(text.slice(end, end + 4))))
    )
      continue;
    found.push({ start: any ? index : start, end, certainty: 0.58 });
  }
  return found;
}

function stops(text: string): Landmark[] {
  const found: Landmark[] = [];
  for (const { index, 0: words } of text.matchAll(STOP)) {
    if (STATION_BEFORE.test(text.slice(Math.max(0, index - 2), index))) continue;
    const start = nameStart(text, index);
    const name = text.slice(start, index);
    if (name.length < 2 || NO_NAME.test(name) || /[火汽车铁客]$/u.test(name)) continue;
    found.push({ start, end: index + words.length, certainty: words.length > 1 ? 0.75 : 0.58 });
  }
  return found;
}

function houses(text: string): Landmark[] {
  return [...text.matchAll(HOUSE)].flatMap(({ index, 0: words, 1: name }): Landmark[] => {
    const start = nameStart(text, index + name!.length);
    const from = Math.max(index, start);
    const own = text.slice(from, index + name!.length);
    if (own.length < 2 || NO_NAME.test(own) || NO_HOUSE.test(own)) return [];
    return [{ start: from, end: index + words.length, certainty: 0.52 }];
  });
}

/** What no house is called. */
const NO_HOUSE =
  /^(?:五星级?|四星级?|三星级?|星级|快捷|连锁|主题|情侣|民宿|希尔顿|全季|亚朵|如家|汉庭|七天|维也纳|万豪|学校|大学|高中|教学|办公|行政|综合|实验|住院|门诊|公共|国家|省|市|区|县|我们|他们|单位|公司|移动|联通|电信|电力|中国移动)+$|[的个家]$/u;

/** A stop by its line: 地铁十号线海淀黄庄站, 2号线人民广场站. */
const LINE = new RegExp(
  `(?:(?:地铁|轻轨) ?)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?号线(?:的|在|到|坐到|去)?(${NAME}{2,7}?)站(?![着起在台点])`,
  'gu',
);

/** A listed quarter with its stop, where somebody is: 西直门站. */
function quarterStops(text: string): Landmark[] {
  const found: Landmark[] = [];
  for (let at = text.indexOf('站', 2); at !== -1; at = text.indexOf('站', at + 1)) {
    for (const length of [4, 3, 2]) {
      const place = PLACES.longestAt(text, at - length);
      if (place?.end !== at || place.about.rank !== 'spot' || RAILWAYS.test(place.name)) continue;
      if (!/^[着起在台点长]/u.test(text.slice(at + 1)))
        found.push({ start: place.start, end: at + 1, certainty: 0.58 });
      break;
    }
  }
  return found;
}

/** Cheaper than all the patterns. */
const SIGN =
  /[医总]院|卫生|菜场|朗豪坊|又一城|圆方|海港城|[东西南北]院|[大医山西][一二三四]院|保健院|妇幼|省医|附[一二三]院|[省市县区][一二三四五六立]院|湘雅|协和|华西|同济|齐鲁|万达|吾悦|天街|万象|大悦|印象城|来福士|银泰|太古汇|合生汇|凯德|奥特莱斯|宝龙|德基|恒隆|百联|百货|新世界|广场|购物|市场|k11|ifs|龙之梦|茂业|海岸城|天河城|世贸天阶|蓝色港湾|正弘城|大卫城|丹尼斯|荟聚|金源|环宇城|砂之船|酒店|宾馆|饭店|青旅|大[厦楼]|写字楼|soho|中心|体育馆|[文少][化年]宫|派出所|[书物技育化]馆|[意技件业]园|营业厅|剧院|音乐厅|站|地铁口/u;

/** Hospitals, malls, markets and stops of a folded text, in no order, some of them inside others. */
export function landmarksIn(text: string): Landmark[] {
  if (!SIGN.test(text)) return [];
  const found = [...hospitals(text), ...malls(text), ...houses(text)];
  if (!text.includes('站') && !text.includes('铁口')) return found;
  found.push(...stops(text), ...quarterStops(text));
  for (const { index, 0: words, 1: name } of text.matchAll(LINE)) {
    if (!/^[上里]|[过完]$/u.test(name!)) found.push({ start: index, end: index + words.length, certainty: 0.88 });
  }
  return found;
}
