import { wrapped } from '../../draft/wrapped.ts';
import { HALLS, WHOSE } from '../places/halls.ts';
import { BUILDING, CAMPUS, COUNT, GARDENS, LETTERED, ROOM } from './parts.ts';

/** English: a hall with these before it has no name, or nobody sleeps there. */
const NO_HALL = '(?!(?:the|a|my|our|this|that|town|city|concert|dining|music|lecture|study)[ ])';

/**
 * A pattern over a folded text, how sure a dormitory is where it fits, and the characters of which one always stands in
 * or right before it, where there are such.
 */
export type Form = readonly [pattern: RegExp, certainty: number, needs?: string];

/** Forms of a dormitory, the surest first, with what each alone is worth. */
export const FORMS: readonly Form[] = [
  // 南区宿舍6栋, 男生宿舍3栋412, 学生公寓5号楼, 宿舍楼2栋, 男寝9号楼, 博士生公寓B座1104
  [
    new RegExp(
      wrapped`
        (?:${CAMPUS}|[一二三]期)?(?:${HALLS}|${WHOSE})?(?:
          (?<=生|${HALLS.split('|').join('|')})公寓|宿舍|寝室|(?<=[男女])寝
        )(?:区|楼|大楼)?(?:[a-z]?${COUNT}${BUILDING}(?:${LETTERED})?|${LETTERED})${ROOM}
      `,
      'gu',
    ),
    0.92,
    '舍寝寓',
  ],
  // 玫瑰园9栋宿舍, C区5栋宿舍, 新一号楼宿舍, 明德楼宿舍305, 4号宿舍楼, 三号学生公寓
  [
    new RegExp(
      wrapped`
        (?:(?<![\p{Script=Han}])\p{Script=Han}{1,3}[苑园楼]|${CAMPUS}|${HALLS})?(?:
          [新老]?[a-z]?${COUNT}(?:号楼|栋|幢|舍)|(?<=[苑园楼区])(?<!校区)
        )(?:学生|员工)?(?:宿舍|寝室)(?![长里的])${ROOM}
      `,
      'gu',
    ),
    0.85,
    '舍寝',
  ],
  [new RegExp(`(?<![\\d.])${COUNT}号?(?:学生)?(?:宿舍楼|寝室楼|(?<=学生)公寓楼?)${ROOM}`, 'gu'), 0.85, '舍寝寓'],
  // 东区4号楼203宿舍, 北区12栋404, 紫荆5号楼, 梅园3舍, 兰苑4栋B座506
  [
    new RegExp(
      wrapped`
        (?:(?<![园城街路镇场村])${CAMPUS}(?:${HALLS})?|(?:${HALLS}))(?:学生)?(?:公寓|宿舍)?
        [a-z]?${COUNT}(?:号楼|栋|幢|舍|斋|组团|号公寓|公寓|号(?=楼下))(?:${LETTERED})?${ROOM}
      `,
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
      `(?<![\\d.栋号¥-])(?:第?${COUNT}公寓(?![合出转整]?租|式|楼市|的?房|里)|第?${COUNT}斋(?![月戒饭日堂菜]))${ROOM}`,
      'gu',
    ),
    0.7,
    '寓斋',
  ],
  // 东六的浴室, 西五的洗衣机
  [
    new RegExp(
      wrapped`
        [东西南北](?:\d{1,2}|[一二三四五六七八九十]{1,2})(?=
          的?(?:浴室|水房|宿管|楼长|洗衣机|澡堂|热水|热水器|楼下)|没有?(?:电梯|空调|热水)
        )|
        (?<![\p{Script=Han}a-z\d])[学研]\d{1,2}(?=
          没有?(?:电梯|空调|热水)|的?(?:浴室|水房|宿管|楼长|洗衣机|澡堂|楼下)
        )
      `,
      'gu',
    ),
    0.6,
  ],
  // 12舍, 十二舍305
  [
    new RegExp(`(?<![\\d.取施退难不割])[东南西北老新男女教]?${COUNT}舍(?![得不弃友命利身我五六之己生取])${ROOM}`, 'gu'),
    0.75,
    '舍',
  ],
  // 宿舍号5-302, 宿舍在6栋302, 寝室是412
  [
    new RegExp(
      wrapped`
        (?<=(?:宿舍|寝室)(?:号码?|门牌号?|门牌)?(?:就?[是在]|:|为)?[ ]?)(?:
          [a-z]?${COUNT}(?:号楼|栋|幢|楼)[ -]?(?:[a-z]?\d{3,4}|[零〇一二三四五六七八九]{3})|
          [a-z]?\d{1,2}-\d{3,4}|[a-z]?\d{3,4}
        )(?![\d.:]|[元块年月日次人米平多个点])(?:室|寝)?
      `,
      'gu',
    ),
    0.85,
    '舍寝',
  ],
  // 我们寝516, 寝室D12-305, 房间423 of a dormitory named before
  [
    /(?<=寝|(?:宿舍|寝室)[^\n]{0,12}房间号?(?:是|为|:)?)(?:[a-z]?\d{1,2}-)?\d{3,4}(?![\d.:]|[元块年月日次人米点])/gu,
    0.8,
    '舍寝',
  ],
  // dorm 6-302, dorm building 6, room 302
  [/(?<=dorm(?:itory)? )(?:building ?\d{1,2}[ab]?,? ?)?(?:room ?)?(?:\d{1,2}-)?\d{3,4}(?!\d)/gu, 0.85],
  // Dorm 6, Room 331
  // I live in Smith Hall, Smith Hall 204
  [
    new RegExp(
      wrapped`
        (?<=(?<![a-z])(?:live|lives|lived|living|moved|moving|stay|staying|dorm|room|roommates?)(?: is| are)?
        (?: in| at| into| to)? )${NO_HALL}
        (?:[a-z]{3,14} ){1,2}hall(?:,? (?:room ?|rm ?)?#?\d{2,4})?(?![a-z\d])|
        (?<![a-z])${NO_HALL}[a-z]{3,14}[ ]
        hall,? (?:room ?|rm ?)?#?[1-9]\d{2,3}(?![a-z\d])
      `,
      'gu',
    ),
    0.7,
  ],
  [/(?<![a-z])dorm(?:itory)?(?: building| block)? #?\d{1,2}[ab]?,? (?:room|rm|floor) ?#?\d{1,4}(?!\d)/gu, 0.85],
  // 3号楼412, 7栋502: an estate has such rooms too
  [
    new RegExp(
      wrapped`
        (?<![\d.a-z])[a-z]?${COUNT}(?:号楼|栋|幢)(?:
          [a-z]?[ -]?\d{3,4}|[零〇一二三四五六七八九]{3}|
          (?:[一二三四五六七八九十]|\d)[楼层][ -]?\d{0,4}
        )(?![\d.:]|[元块年月日次人米平多个])(?:宿舍|寝室|室(?!友)|寝)?
      `,
      'gu',
    ),
    0.7,
    '楼栋幢',
  ],
  // 丁香公寓, 博士生公寓, 五号公寓, 留学生楼, 文三宿舍
  [
    new RegExp(
      wrapped`
        (?:${HALLS})公寓(?!租)(?:${COUNT}(?:号楼|栋))?${ROOM}|
        (?:博士|硕士|研究|留学|本科)生(?:公寓|楼)(?:${COUNT}号?楼)?|
        (?<!\p{Script=Han})(?:博士|硕士|博后|本科|男博|女博)楼(?![上下]?的?论文)|
        (?<=[住在到]|宿管说|^|[,。!?])${COUNT}号公寓${ROOM}|
        (?:文|理|工|医|农|法|商|新|老|东|西|南|北)[一二三四五六七八九十]宿舍|
        (?<=[从到去在住回]|搬[去到进])(?:十?[一二三四五六七八九十]宿舍|[东南西北]院宿舍)|(?<!\p{Script=Han})[东南西北]院宿舍|
        (?<=[点天晚早])[东南西北]院宿舍(?=[就又锁停断])
      `,
      'gu',
    ),
    0.72,
  ],
  // 兰苑1-304, 桂苑, 竹苑5栋: gardens of a campus
  [
    new RegExp(
      wrapped`
        (?:${GARDENS})(?:[一二三四五六七八九十\d]{1,2}(?:号楼|栋|舍|斋|楼)?)?(?:[a-d][座栋])?
        [-# ]?\d{3,4}(?![\d.元])(?:寝|室(?!友))?|
        (?:${GARDENS})[一二三四五六七八九十\d]{1,2}(?:号楼|栋|舍|斋)
      `,
      'gu',
    ),
    0.82,
  ],
  // 明德楼302寝
  [
    new RegExp(
      wrapped`
        (?<!\p{Script=Han})\p{Script=Han}{1,3}[楼苑园斋]\d{3,4}(?:宿舍|寝室|寝(?!室))|
        (?<=我们|我|他们|在)[^\P{Script=Han}我们在]{2}[楼苑园斋]\d{3,4}(?:宿舍|寝室|寝(?!室))
      `,
      'gu',
    ),
    0.88,
    '舍寝',
  ],
  // 外卖送C13-507
  [/(?<=(?:送到?|放到?|在|住|是|寄到?|我)[ ]?)[a-h]\d{1,2}[-#]\d{3,4}(?![\d.-])/gu, 0.7],
  // 南邮桂苑今晚
  [/(?<=[大邮电航工师理财医林农科技院])[梅兰竹菊桂桃李樱荷枫榕][苑园](?=[今昨明又的停熄楼])/gu, 0.6],
  // 老校区东八楼
  [new RegExp(`[新老东南西北]校区[东南西北]?${COUNT}(?:号楼|楼(?![主上下梯道])|栋|舍)${ROOM}`, 'gu'), 0.7, '校'],
  // 7栋天台, 22栋的宿管
  [
    new RegExp(`(?<![\\d.])${COUNT}[栋幢舍](?:天台|顶楼|(?=的?(?:宿管|楼长|浴室|水房|澡堂|热水|洗衣房|宿舍)))`, 'gu'),
    0.6,
    '栋幢舍',
  ],
  // 隔壁509, 花津校区11栋, 贵州民大12栋627
  [/(?<=隔壁)[1-9]\d{2}(?![\d楼室]|[元块分个天年班路])/gu, 0.55],
  [
    new RegExp(`(?:(?<![\\p{Script=Han}])\\p{Script=Han}{2,3}校区)?(?<=校区)${COUNT}(?:栋|号楼|舍)${ROOM}`, 'gu'),
    0.85,
    '校',
  ],
  // 412寝室, 5-302宿舍
  [/(?<![\d.:年月¥])(?:[a-z]?\d{1,2}-|[a-z])?\d{3,4}(?:宿舍|寝室|寝(?!室))/gu, 0.8, '舍寝'],
];
