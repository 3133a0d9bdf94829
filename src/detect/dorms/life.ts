import { wrapped } from '../../draft/wrapped.ts';
import { HALLS, WHOSE } from '../places/halls.ts';
import type { Form } from './forms.ts';
import { COUNT, GARDENS, HAN, LETTERED, NO_UNIT, REST, ROOM_NUMBER, UNIT } from './parts.ts';

/** What may stand behind a number that nothing calls a building. */
const EDGE = '(?=$|[^\\p{Script=Han}\\d.:%]|[的又没停谁有今昨那搬住宿查熄断里也真太这是男女阿门楼外])';

/** What stands before the place where somebody sleeps or is. */
const AT = '(?<=^|[^\\p{Script=Han}a-z\\d]|[有在住到去回搬从进上们的谁是被给找叫校学大院邮航师农工科医财林外])';

const NOT_A_GARDEN = wrapped`
  (?<!
    公园|校园|乐园|田园|果园|花园|庄园|家园|学园|儿园|物园|游园|菜园|茶园|梨园|书斋|楼阁|陵园|
    科技园|产业园|工业园|软件园|创业园|学院|医院|法院|影院|[邻故旧定迁移隔群老新]居
  )
`;

/** Forms that are a dormitory where the draft speaks of life on a campus. */
export const WITH_LIFE: readonly Form[] = [
  // 整个东三楼, 15号楼顶楼, 12栋B座
  [/(?<=整个|我们|回到?|我住|[住在])[东南西北][一二三四五六七八九]楼(?![主上下梯])/gu, 0.6],
  [new RegExp(`(?<=到|在|住|搬)${COUNT}(?:号楼|栋)(?:顶楼|[一二三四五六七八九]楼)`, 'gu'), 0.55],
  [new RegExp(`(?<=宿舍)${COUNT}(?:栋|号楼)(?:[a-d][座栋])?`, 'gu'), 0.8],
  // F栋406, 12#318
  [/(?<![a-z\d])[a-h]\d?[栋座幢][ -]?\d{3,4}(?![\d.]|[元块年月日次人米])(?:室(?!友)|寝)?/gu, 0.6],
  [/(?<![\d.#])\d{1,2}#[- ]?\d{3,4}(?!\d)/gu, 0.6],
  // 住琴湖6栋, 我们沁园7舍
  [
    new RegExp(
      wrapped`
        (?<=我?住在?|搬[到去]了?|我们|回到?|送到?)[^\P{Script=Han}我们你他她在了的到去]{2,3}
        (?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:栋|舍|幢|斋)(?![\d楼])
      `,
      'gu',
    ),
    0.55,
    '栋舍幢斋',
  ],
  // 我住13号楼
  [new RegExp(`(?<=[住在])[a-z]?${COUNT}(?:号楼|栋|舍)(?![\\d楼主])`, 'gu'), 0.5, '楼栋舍'],
];

/** Forms that are a dormitory where the draft speaks of nights in one, and of no home. */
export const WITH_NIGHTS: readonly Form[] = [
  // 榕园四号, 松园14, 竹轩B座, 梅园5栋302
  [
    new RegExp(
      wrapped`
        [${HAN}]{1,3}[苑园轩斋阁居]${NOT_A_GARDEN}(?:
          [a-z]?${COUNT}${UNIT}|\d{1,2}${NO_UNIT}|${COUNT}${EDGE}|
          [a-h](?:座|栋|幢|楼|区)?(?![a-z\d])
        )(?:${LETTERED})?${REST}
      `,
      'gu',
    ),
    0.88,
    '苑园轩斋阁居',
  ],
  // 丁香12, 海棠三
  [new RegExp(`(?:${HALLS}|${GARDENS})(?:\\d{1,2}${UNIT}?${NO_UNIT}|${COUNT}${EDGE})${REST}`, 'gu'), 0.87],
  // C5宿管, 住C12
  [
    new RegExp(
      wrapped`
        (?<=(?:[住在回搬去是]了?[到进]?|我们)[ ]?)(?<!\d)[a-h]\d{1,2}
        (?:栋|楼(?![主上下])|[ -]?${ROOM_NUMBER})?(?![a-z\d级.])|
        (?<![a-z\d])[a-h]\d{1,2}(?=
          的?(?:宿管|楼管|楼长|楼下|洗衣|浴室|澡堂|热水|阿姨|电梯|[一二三四五六七]楼)
        )
      `,
      'gu',
    ),
    0.55,
  ],
  // 甬江1号, 岱宗3栋: any name with the number of a building
  [new RegExp(`${AT}(?!院部|诊部)[${HAN}]{2,3}\\d{1,2}(?:栋|幢|舍|斋|号楼?)${NO_UNIT}${REST}`, 'gu'), 0.6],
  // 学五, 研三, 西14, 南三: where somebody is, or what happens in a dormitory
  [
    new RegExp(
      wrapped`
        (?:(?<=[在住到去回搬上查们是][了到进]?)|(?<![\p{Script=Han}a-z\d]))[学老东南西北]
        (?:[一二三四五六七八九]|十[一二三四五六七八九]?|\d{1,2})(?:楼(?![主上下梯道]))?(?=
          $|[^\p{Script=Han}\d.:%a-z]|[了的又没停谁熄断今昨]|宿管|楼[管长下]|查寝|[洗浴澡热水]
        )
      `,
      'gu',
    ),
    0.55,
  ],
  // 北七601, 桂三316, 学五302
  [
    new RegExp(
      wrapped`
        (?<![东南西北])[梅兰竹菊桃李杏桂樱荷枫榕松柏紫丁沁韵东南西北学研]
        (?:[一二三四五六七八九]|十[一二三四五六七八九]?)-?[1-9]\d{2}(?![\d.]|[元块年路])
      `,
      'gu',
    ),
    0.75,
  ],
  // 朝阳舍, 老七舍, 女二舍, 一舍
  [
    new RegExp(
      wrapped`
        ${AT}(?:[老新男女东南西北]?(?:[一二三四五六七八九]|十[一二三四五六七八九]?)|[${HAN}]{2})
        (?<![宿校农茅房旅寒邻取难割施精馆狗猫犬猪鸡青])舍(?![得不弃友命利身我长监妹])${REST}
      `,
      'gu',
    ),
    0.7,
    '舍',
  ],
  // 爱心楼5层, 静远楼宿舍3层, 学生公寓14层, 怡园女生楼
  [
    new RegExp(
      wrapped`
        (?:[${HAN}]{2,3}楼(?:宿舍|寝室)?|(?:${WHOSE}|国交|国教|留学|国际)(?:公寓|宿舍楼?))
        (?<!教学楼|办公楼|实验楼|图书楼|住院楼|门诊楼)(?:[一二三四五六七八九十]{1,2}|\d{1,2})[层楼]
        (?![主上下梯道])(?:${ROOM_NUMBER}(?!\d))?
      `,
      'gu',
    ),
    0.7,
    '楼舍寓',
  ],
  // 2号院410, 南座宿舍, hall 9
  [
    new RegExp(
      `(?<!\\d)\\d{1,2}号院${ROOM_NUMBER}${NO_UNIT}|[东南西北中]座(?:宿舍|寝室)|(?<![a-z])hall ?\\d{1,2}(?!\\d)`,
      'gu',
    ),
    0.7,
  ],
  // 东三舍, 南十二宿
  [
    new RegExp(
      `${AT}[东南西北](?:[一二三四五六七八九]|十[一二三四五六七八九]?|\\d{1,2})(?:舍|栋|宿|公寓)(?![得不弃友])${REST}`,
      'gu',
    ),
    0.75,
  ],
  // 研究生公寓B, 学生公寓C座
  [
    new RegExp(`(?:${HALLS}|${WHOSE})(?:公寓|宿舍|楼)[a-h]\\d{0,2}(?:座|栋|楼(?![管长])|区)?(?![a-z\\d])${REST}`, 'gu'),
    0.88,
  ],
  // C区306, A栋, B座七楼
  [new RegExp(`(?<![a-z\\d])[a-h]区[ -]?(?:\\d{1,2}(?:栋|幢|舍|号楼)${REST}|${ROOM_NUMBER}${NO_UNIT})`, 'gu'), 0.7],
  [new RegExp(`(?<![a-z\\d])[a-h](?:栋|幢)${REST}`, 'gu'), 0.86, '栋幢'],
  // 7栋, 16号楼, 六号楼, 11栋顶楼, 2号楼四层
  [
    new RegExp(
      wrapped`
        (?<![\p{Script=Han}a-z\d.:-]|[^\p{Script=Han}]第)[新老]?[a-z]?${COUNT}
        (?:号楼|栋|幢|舍(?![得不弃友命利身我五六之己生取])|号公寓)(?:${LETTERED})?${REST}
        (?!别墅|楼|房子|大楼|洋房)
      `,
      'gu',
    ),
    0.6,
    '楼栋幢舍寓',
  ],
  [
    new RegExp(
      wrapped`
        (?<=[在住到去回搬从的们谁是爬跑寓查过][了]?)[新老]?[a-z]?${COUNT}
        (?:号楼|栋|幢|舍(?![得不弃友命利身我五六之己生取])|号公寓)(?:${LETTERED})?${REST}
        (?!别墅|楼|房子|大楼|洋房)
      `,
      'gu',
    ),
    0.6,
    '楼栋幢舍寓',
  ],
  // 东三楼417
  [/[东南西北][一二三四五六七八九]楼[1-9]\d{2}(?![\d.]|[元块年路])/gu, 0.75, '楼'],
  // 5-302, 3-214
  [/(?<![\d.a-z-])[a-h]?\d{1,2}-[1-9][0-4]\d{1,2}(?![\d.:-]|[元块年月日人万个分])/gu, 0.6],
  // 隔壁608, 回506, 我们417
  [
    new RegExp(
      wrapped`
        (?<=隔壁|对面|对门|楼[上下]|[我他她你]们|咱|[回住进搬去][了到]?|住在|就在|还是|宿舍|寝室)
        (?!211)(?:[1-9][0-4]\d|1\d[0-4]\d|[a-h][1-9][0-4]\d)(?!
          [\d.:%-]|[元块年月日人个次点分万天路班级届岁度斤米套集号多字条楼室教]
        )
      `,
      'gu',
    ),
    0.55,
  ],
];
