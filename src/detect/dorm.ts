import { toOriginal } from '../draft/normal.ts';
import { before, insideAddress } from './context.ts';
import { HALLS, WHOSE } from './places/halls.ts';
import type { Detail, Detector } from './types.ts';

const COUNT = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** A room of three or four digits, with its floor's unit or what it is called; dates and prices are none. */
const ROOM =
  '(?:[ -]?(?:[一二三四五六七八九十]{1,2}|\\d{1,2})(?:层|楼(?![主上下])))?(?:[ -]?[a-z]?\\d{3,4}(?![\\d.]|[元块年次人米]))?(?:宿舍|寝室|室(?!友|内|外|温)|寝(?!室?友))?';

/** What a part of a campus is called before its buildings. */
const CAMPUS = '(?:[东南西北中新老](?:[一二]|\\d)?[区院苑园]|[一二三四]区|[a-h]区|校[内外])';

const BUILDING = '(?:号宿舍楼?|宿舍楼|号楼|号公寓|公寓|栋|幢|座|舍(?![得不弃友命利身我五])|斋|组团|号)';

/** A building by its letter: B座. */
const LETTERED = '[a-h](?:座|栋|幢|楼|区)';

/** Gardens of a campus that hardly any estate is named after by themselves. */
const GARDENS =
  '[梅兰竹菊桂桃李杏樱荷枫榕松柏柳沁韵学雅静怡馨明惠][苑园]|芙蓉[苑园]|丁香[苑园]?|紫荆|海棠[苑园]?|[东南西北][苑园]';

/** Forms of a dormitory, the surest first, with what each alone is worth. */
const FORMS: readonly (readonly [pattern: RegExp, certainty: number])[] = [
  // 南区宿舍6栋, 男生宿舍3栋412, 学生公寓5号楼, 宿舍楼2栋, 男寝9号楼, 博士生公寓B座1104
  [
    new RegExp(
      `(?:${CAMPUS}|[一二三]期)?(?:${HALLS}|${WHOSE})?(?:(?<=生|${HALLS.split('|').join('|')})公寓|宿舍|寝室|(?<=[男女])寝)(?:区|楼|大楼)?(?:[a-z]?${COUNT}${BUILDING}(?:${LETTERED})?|${LETTERED})${ROOM}`,
      'gu',
    ),
    0.92,
  ],
  // 玫瑰园9栋宿舍, C区5栋宿舍, 新一号楼宿舍, 明德楼宿舍305, 4号宿舍楼, 三号学生公寓
  [
    new RegExp(
      `(?:(?<![\\p{Script=Han}])\\p{Script=Han}{1,3}[苑园楼]|${CAMPUS}|${HALLS})?(?:[新老]?[a-z]?${COUNT}(?:号楼|栋|幢|舍)|(?<=[苑园楼区]))(?:学生|员工)?(?:宿舍|寝室)(?![长里的])${ROOM}`,
      'gu',
    ),
    0.85,
  ],
  [new RegExp(`(?<![\\d.])${COUNT}号?(?:学生)?(?:宿舍楼|寝室楼|(?<=学生)公寓楼?)${ROOM}`, 'gu'), 0.85],
  // 东区4号楼203宿舍, 北区12栋404, 紫荆5号楼, 梅园3舍, 兰苑4栋B座506
  [
    new RegExp(
      `(?:(?<![园城街路镇场村])${CAMPUS}(?:${HALLS})?|(?:${HALLS}))(?:学生)?(?:公寓|宿舍)?[a-z]?${COUNT}(?:号楼|栋|幢|舍|斋|组团|号公寓|公寓|号(?=楼下))(?:${LETTERED})?${ROOM}`,
      'gu',
    ),
    0.88,
  ],
  // 学十一楼412, 学5公寓
  [
    new RegExp(
      `(?<![大小中同开上放数文科化医留游钻调科考])[学研](?:${COUNT})(?:号?楼|公寓|舍|斋)(?![主上下道利])${ROOM}`,
      'gu',
    ),
    0.9,
  ],
  // 桃4-305, 学10#312
  [/(?<!\p{Script=Han})[梅兰竹菊桃李紫荷松桂樱东西南北学研]\d{1,2}[-#]\d{3,4}(?![\d.])/gu, 0.75],
  // 七公寓, 第三公寓, 17斋
  [
    new RegExp(
      `(?<![\\d.栋号¥-])(?:第?${COUNT}公寓(?![合出转整]租|式|楼市|的?房|里)|第?${COUNT}斋(?![月戒饭日堂菜]))${ROOM}`,
      'gu',
    ),
    0.7,
  ],
  // 东六的浴室, 西五的洗衣机
  [
    /[东西南北](?:\d{1,2}|[一二三四五六七八九十]{1,2})(?=的?(?:浴室|水房|宿管|楼长|洗衣机|澡堂|热水|热水器|楼下)|没有?(?:电梯|空调|热水))|(?<![\p{Script=Han}a-z\d])[学研]\d{1,2}(?=没有?(?:电梯|空调|热水)|的?(?:浴室|水房|宿管|楼长|洗衣机|澡堂|楼下))/gu,
    0.6,
  ],
  // 12舍, 十二舍305
  [new RegExp(`(?<![\\d.取施退难不割])[东南西北]?${COUNT}舍(?![得不弃友命利身我五之己生取])${ROOM}`, 'gu'), 0.75],
  // 宿舍号5-302, 宿舍在6栋302, 寝室是412
  [
    new RegExp(
      `(?<=(?:宿舍|寝室)(?:号码?|门牌号?|门牌)?(?:就?[是在]|:|为)?[ ]?)(?:[a-z]?${COUNT}(?:号楼|栋|幢|楼)[ -]?(?:[a-z]?\\d{3,4}|[零〇一二三四五六七八九]{3})|[a-z]?\\d{1,2}-\\d{3,4}|[a-z]?\\d{3,4})(?![\\d.:]|[元块年月日次人米平多个点])(?:室|寝)?`,
      'gu',
    ),
    0.85,
  ],
  // 我们寝516, 寝室D12-305, 房间423 of a dormitory named before
  [
    /(?<=寝|(?:宿舍|寝室)[^\n]{0,12}房间号?(?:是|为|:)?)(?:[a-z]?\d{1,2}-)?\d{3,4}(?![\d.:]|[元块年月日次人米点])/gu,
    0.8,
  ],
  // dorm 6-302, dorm building 6, room 302
  [/(?<=dorm(?:itory)? )(?:building ?\d{1,2}[ab]?,? ?)?(?:room ?)?(?:\d{1,2}-)?\d{3,4}(?!\d)/gu, 0.85],
  // 3号楼412, 7栋502: an estate has such rooms too
  [
    new RegExp(
      `(?<![\\d.a-z])[a-z]?${COUNT}(?:号楼|栋|幢)(?:[a-z]?[ -]?\\d{3,4}|[零〇一二三四五六七八九]{3}|(?:[一二三四五六七八九十]|\\d)[楼层][ -]?\\d{0,4})(?![\\d.:]|[元块年月日次人米平多个])(?:宿舍|寝室|室(?!友)|寝)?`,
      'gu',
    ),
    0.7,
  ],
  // 丁香公寓, 博士生公寓, 五号公寓, 留学生楼, 文三宿舍
  [
    new RegExp(
      `(?:${HALLS})公寓(?!租)${ROOM}|(?:博士|硕士|研究|留学|本科)生(?:公寓|楼)(?:${COUNT}号?楼)?|(?<=[住在到]|宿管说|^|[,。!?])${COUNT}号公寓${ROOM}|(?:文|理|工|医|农|法|商|新|老|东|西|南|北)[一二三四五六七八九十]宿舍`,
      'gu',
    ),
    0.72,
  ],
  // 兰苑1-304, 桂苑, 竹苑5栋: gardens of a campus
  [
    new RegExp(
      `(?:${GARDENS})(?:[一二三四五六七八九十\\d]{1,2}(?:号楼|栋|舍|斋|楼)?)?(?:[a-d][座栋])?[-# ]?\\d{3,4}(?![\\d.元])(?:寝|室(?!友))?|(?:${GARDENS})[一二三四五六七八九十\\d]{1,2}(?:号楼|栋|舍|斋)`,
      'gu',
    ),
    0.82,
  ],
  // 明德楼302寝
  [
    /(?<!\p{Script=Han})\p{Script=Han}{1,3}[楼苑园斋]\d{3,4}(?:宿舍|寝室|寝(?!室))|(?<=我们|我|他们|在)[^\P{Script=Han}我们在]{2}[楼苑园斋]\d{3,4}(?:宿舍|寝室|寝(?!室))/gu,
    0.88,
  ],
  // 外卖送C13-507
  [/(?<=(?:送到?|放到?|在|住|是|寄到?|我)[ ]?)[a-h]\d{1,2}[-#]\d{3,4}(?![\d.-])/gu, 0.7],
  // 南邮桂苑今晚
  [/(?<=[大邮电航工师理财医林农科技院])[梅兰竹菊桂桃李樱荷枫榕][苑园](?=[今昨明又的停熄楼])/gu, 0.6],
  // 7栋天台, 22栋的宿管
  [
    new RegExp(`(?<![\\d.])${COUNT}[栋幢舍](?:天台|顶楼|(?=的?(?:宿管|楼长|浴室|水房|澡堂|热水|洗衣房|宿舍)))`, 'gu'),
    0.6,
  ],
  // 隔壁509, 花津校区11栋, 贵州民大12栋627
  [/(?<=隔壁)[1-9]\d{2}(?![\d楼室]|[元块分个天年班路])/gu, 0.55],
  [new RegExp(`(?:(?<![\\p{Script=Han}])\\p{Script=Han}{2,3}校区)?(?<=校区)${COUNT}(?:栋|号楼|舍)${ROOM}`, 'gu'), 0.85],
  // 412寝室, 5-302宿舍
  [/(?<![\d.:年月¥])(?:[a-z]?\d{1,2}-|[a-z])?\d{3,4}(?:宿舍|寝室|寝(?!室))/gu, 0.8],
];

/** Words of life on a campus; with them a building and a room are a dormitory's. */
const CAMPUS_LIFE =
  /宿舍|寝室|室友|舍友|宿管|查寝|熄灯|门禁|同学|学姐|学长|学妹|学弟|食堂|教室|早八|男生|女生|学院|毕业|考研|校|兼职|上课|下课|辅导员|校园|校区|学校|大学|澡堂|水房|上铺|下铺|外卖柜|楼长|断电|军训/u;

/** Where rooms are counted that nobody lives in. */
const NO_DORM = /(?:教学?|实验|图书馆?|行政|办公|住院|门诊|科研|综合)(?:楼|部)?(?:的|在)?$/u;

/** Rooms that nobody sleeps in. */
const OTHER_ROOM = /^(?:号?教室|会议|实验|阶梯|机房|自习|阅览|办公|诊室|琴房|画室|展厅|报告厅)/u;

/** Forms that are a dormitory only where the draft speaks of life on a campus. */
const WITH_LIFE: typeof FORMS = [
  // 整个东三楼, 15号楼顶楼, 12栋B座
  [/(?<=整个|我们|回到?|我住|[住在])[东南西北][一二三四五六七八九]楼(?![主上下梯])/gu, 0.6],
  [new RegExp(`(?<=到|在|住|搬)${COUNT}(?:号楼|栋)(?:顶楼|[一二三四五六七八九]楼)`, 'gu'), 0.55],
  [new RegExp(`(?<=宿舍)${COUNT}(?:栋|号楼)(?:[a-d][座栋])?`, 'gu'), 0.8],
  // F栋406, 12#318
  [/(?<![a-z\d])[a-h]\d?[栋座幢][ -]?\d{3,4}(?![\d.]|[元块年月日次人米])(?:室(?!友)|寝)?/gu, 0.6],
  [/(?<![\d.#])\d{1,2}#[- ]?\d{3,4}(?!\d)/gu, 0.6],
  // 住琴湖6栋, 我们沁园7舍
  [
    /(?<=我?住在?|搬[到去]了?|我们|回到?|送到?)[^\P{Script=Han}我们你他她在了的到去]{2,3}(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:栋|舍|幢|斋)(?![\d楼])/gu,
    0.55,
  ],
  // 我住13号楼
  [new RegExp(`(?<=[住在])[a-z]?${COUNT}(?:号楼|栋|舍)(?![\\d楼主])`, 'gu'), 0.5],
];

/** Any sign of a dormitory: cheaper than all the forms. */
const SIGN =
  /[栋幢舍寝斋]|号楼|公寓|组团|隔壁\d|生楼|[苑园]\d|[a-h]\d{1,2}[-#]|[东南西北].楼|[苑园](?=[今昨明又的停熄])|[学研东西南北梅兰竹菊桃李紫荷松桂樱](?:\d|[一二三四五六七八九十])|\d公寓|[a-h]\d?[栋座幢]|\d#|dorm/u;

/** Dormitories and rooms of a campus. What an address holds as well is left to the address. */
export const dorm: Detector = {
  kind: 'dorm',
  defaultLevel: 'warn',
  substitutes: ['dorm'],
  find: ({ folded }) => {
    const { text } = folded;
    if (!SIGN.test(text)) return [];
    const details: Detail[] = [];
    const taken = (start: number, end: number): boolean =>
      details.some((detail) => detail.start < folded.ends[end - 1]! && folded.starts[start]! < detail.end);
    const life = CAMPUS_LIFE.test(text);
    const forms = life ? [...FORMS, ...WITH_LIFE] : FORMS;
    for (const [pattern, alone] of forms) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (OTHER_ROOM.test(text.slice(end, end + 4))) continue;
        if (NO_DORM.test(before(text, start, 6)) || insideAddress(text, start) || taken(start, end)) continue;
        const certainty = life ? Math.min(0.95, alone + 0.05) : alone;
        details.push({
          kind: 'dorm',
          value: match[0].replace(/\s/gu, ''),
          certainty,
          ...toOriginal(folded, start, end),
        });
      }
    }
    return details.sort((a, b) => a.start - b.start);
  },
};
