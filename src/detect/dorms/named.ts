import { wrapped } from '../../draft/wrapped.ts';
import type { Form } from './forms.ts';
import { COUNT, HAN, NO_UNIT, REST, ROOM_NUMBER, TELLS } from './parts.ts';

/** What stands before the name of a hall where somebody sleeps or is. */
const AT = '(?<=^|[^\\p{Script=Han}a-z\\d]|[有在住到去回搬从进上们的谁是被给找叫校学大院邮航师农工科医财林外])';

/** Where somebody moves to or lives. */
const LIVES = '(?<=(?:住在?|搬[到进去回]了?|分到了?|分在|回到?|来自|我们|隔壁)(?:了)?)';

/** Houses named 楼 or 堂 that nobody sleeps in, and what is no name. */
const NO_HALL =
  '(?<!教学|实验|办公|宿舍|公寓|寝室|图书|综合|行政|隔壁|对面|整栋|一栋|这栋|那栋|高层|男生|女生|科研|主教|教工|学生|门诊|住院|食)';

/** Forms of halls by their names, where the draft speaks of nights in one and of no home. */
export const NAMED: readonly Form[] = [
  // 文治书院宿舍, 南洋书院的阿姨, 住在思源书院
  [
    new RegExp(
      wrapped`
        ${AT}[${HAN}]{2,3}书院(?:宿舍楼?|[a-h]?${COUNT}(?:栋|号楼|舍)${REST})|
        ${AT}[${HAN}]{2,3}书院(?=
          的?(?:
            宿管|查寝|熄灯|断[电网]|停[电水]|阿姨|热水|洗衣|门禁|楼下|宿舍|室友|水房|澡堂|[男女]寝|
            [男女]生
          )
        )|
        ${LIVES}[${HAN}]{2,3}书院(?![路街镇门])
      `,
      'gu',
    ),
    0.6,
    '院',
  ],
  // 双清公寓, 国际学生公寓
  [
    new RegExp(
      wrapped`
        ${AT}(?:国际学生|国际生|专家|外教|青教|[${HAN}]{2,3})公寓(?<!
          (?:人才|青年|酒店|长租|单身|租房|合租|白领|商务|出租|品牌|精装)公寓
        )(?![租房出])${TELLS}
      `,
      'gu',
    ),
    0.6,
    '寓',
  ],
  // 新女寝, 研究生女寝
  [/(?:[新老东西南北]|研究生|博士|本科生?)[男女]寝(?:楼)?(?!室友)/gu, 0.6, '寝'],
  // 女生三号楼, 男七栋
  [new RegExp(`[男女]生?${COUNT}(?:号楼(?!梯)|号?[栋幢舍])${REST}`, 'gu'), 0.65, '楼栋幢舍'],
  // 沙河校区宿舍, 本部宿舍, 三期宿舍, 二期3栋, 信息学部3舍
  [
    new RegExp(
      wrapped`
        (?:[${HAN}]{2,3}校区|[东南西北新老]校区|本部|老校区|[一二三]期)宿舍(?:楼)?(?![长里的管])|
        [一二三]期${COUNT}(?:栋|号楼|舍)${REST}|[${HAN}]{2}学部${COUNT}(?:舍|栋|号楼)${REST}
      `,
      'gu',
    ),
    0.6,
    '舍栋楼',
  ],
  // 梧桐苑, 弘毅斋, 明德楼, 明德堂: by what is told of them
  [
    new RegExp(
      `${AT}(?:求是|[${HAN}]{1,2})(?:苑|斋|轩)(?![\\d路街小])${TELLS}|${AT}[${HAN}]{2,3}${NO_HALL}[楼堂](?![\\d上下梯道长管])${TELLS}`,
      'gu',
    ),
    0.55,
    '苑斋轩楼堂',
  ],
  // 求是苑B栋, 雁荡B座
  [
    new RegExp(
      `${AT}(?:求是[苑园斋]|[${HAN}]{2}(?<!快递|驿站|写字|办公|外卖|单元|大厦|广场|中心))[a-h](?:座(?![位标])|[栋幢])${REST}`,
      'gu',
    ),
    0.7,
    '座栋幢',
  ],
  // 海韵6, 勤业12: a name and a number alone
  [
    new RegExp(
      wrapped`
        ${AT}[${HAN}]{2}(?<!
          [今明昨前后每当][天晚日早夜]|早上|晚上|凌晨|中午|下午|上午|傍晚|半夜|大概|一共|大约|只有|
          已经|接近|将近|最多|至少|平均|周末|宿舍|寝室|公寓|排名|考了|还有|剩下|温度|
          周[一二三四五六日]
        )\d{1,2}${NO_UNIT}(?=[的,。!?\s又断停有谁]|楼下|宿管|查寝|$)${TELLS}
      `,
      'gu',
    ),
    0.5,
  ],
  // 12#楼下, F5-618
  [
    new RegExp(
      `(?<![\\d.#a-z])\\d{1,2}#(?=楼下|的|又|断|停|宿|男|女|谁|有|[,。!?]|$)|(?<![a-z\\d])[a-h]\\d{1,2}-${ROOM_NUMBER}(?![\\d.])`,
      'gu',
    ),
    0.55,
  ],
  // 十七宿, 男八, 燕园45乙
  [
    new RegExp(
      wrapped`
        ${AT}(?:
          [东南西北男女][一二三四五六七八九十]{1,2}|十[一二三四五六七八九]|二十[一二三四五六七八九]?
        )宿(?![舍管醉命友])|
        (?<![\p{Script=Han}])[男女](?:[一二三四五六七八九]|十[一二三四五六七八九]?)(?=
          的?(?:楼下|宿管|阿姨|楼长|热水|洗衣|姐妹|兄弟)|断[电网]|停[电水]
        )|
        (?<![\d.])\d{2}[甲乙丙](?=的|楼|[,。!?\s]|$)
      `,
      'gu',
    ),
    0.55,
  ],
];
