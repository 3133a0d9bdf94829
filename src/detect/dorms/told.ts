import { wrapped } from '../../draft/wrapped.ts';
import type { Form } from './forms.ts';
import { TELLS } from './parts.ts';
import { ROOMS_TOLD } from './rooms-told.ts';

/** What a garden or a house is called that is no hall. */
const ELSEWHERE = wrapped`
  (?!
    [苑园路街村镇站区市县\d一二三四五六七八九十]|楼(?!下)|新村|小区|大?酒[店楼]|宾馆|饭[店馆]|
    餐[厅馆]|食堂|公园|景区|门票|地铁|三?结义|赏|看花|机场|里|社区|家属
  )
`;

const PLANTS = '梅兰竹菊桂桃李杏樱荷枫榕松柏柳榴槐棠莲葵棕';
const NAMES = '芙蓉|丁香|海棠|紫荆|紫藤|木棉|玉兰|百合|玫瑰|蔷薇|牡丹|茉莉|芳草|桃李|听雨|听涛';

/** A hall by its name alone, by what is told of it: 竹园的蟑螂, 芙蓉楼要装独卫. */
const HALL: Form = [
  new RegExp(
    wrapped`
      (?:[${PLANTS}][园苑轩斋]|(?:${NAMES})[楼苑园轩])(?<=
        (?:^|[^\p{Script=Han}a-z\d]|[在住到去回搬从进们和跟与说大院区])
        (?:[${PLANTS}][园苑轩斋]|(?:${NAMES})[楼苑园轩])
      )${ELSEWHERE}(?:${TELLS}|(?=(?:的)?(?:女生|男生|姐妹|兄弟们|宿管|阿姨(?![家店]))))
    `,
    'gu',
  ),
  0.55,
];

/** Halls right behind the name of a school: 贵大荷园和菊园. */
const HALL_OF_SCHOOL: Form = [
  new RegExp(
    wrapped`
      (?<=[\p{Script=Han}](?:大|学院|大学|校区))[${PLANTS}]园(?=和|的|到|之间|[,。!?\s]|$)
      (?!的?[^。!?\n]{0,6}(?:餐|食堂|饭|花))|
      (?<=(?:大|学院|大学|校区)[${PLANTS}]园[和到跟])[${PLANTS}]园(?=之间|的|[,。])
    `,
    'gu',
  ),
  0.55,
];

/** A building of a letter and a number, by what happens to it: C6断网第三天. */
const LETTERED_HALL: Form = [
  new RegExp(
    wrapped`
      (?<![a-z\d.-])(?!f1(?!\d))[a-f]\d{1,2}[栋幢]?(?=
        [又今昨]?[天晚]?(?:
          断[电网](?!就|后|的话|也)|停[电水](?!不)|没热水|
          的?(?:洗衣[机房]|热水器|宿管|楼长|快递柜|外卖柜)
        )
      )
    `,
    'gu',
  ),
  0.55,
];

/** Halls by a wind and a number, by who is hailed there: 北八的姐妹. */
const HAILED: Form = [
  new RegExp(
    wrapped`
      (?<=^|[^\p{Script=Han}a-z\d]|大|学院|大学|校区)[东南西北][一二三五六七八九十]
      (?=的(?:姐妹|兄弟|女生|男生|室友|宿管|同学)(?!.{0,4}下班))
    `,
    'gu',
  ),
  0.5,
];

/** A garden by how far it is to lessons and meals: 荷园走到教室, 搬到紫荆之后. */
const GARDEN_TO: Form = [
  new RegExp(
    wrapped`
      (?<=^|[,。!?~\s]|从)(?:[${PLANTS}]园|${NAMES})(?=走?[到去](?:教室|教学楼|食堂|图书馆|操场)|离(?:教室|教学楼|食堂|图书馆))|
      (?<=搬[到去进了]了?)(?:${NAMES})(?=之?后|以后|了[,。!?]|,|$)|
      (?<=^|[,。!?~\s])[${PLANTS}]苑(?=的?(?:空调|浴室|洗衣机|热水|水房|饮水机|电梯|网))
    `,
    'gu',
  ),
  0.5,
];

/** Who of a building is sought or hailed: 有没有7栋的, 蹲一个13栋的搭子, 五舍的男生. */
const SOUGHT: Form = [
  new RegExp(
    wrapped`
      (?<=有没有|蹲(?:一?个)?|找(?:一?个)?|求(?:一?个)?|喊|@|各位|问问|想问)[新老东南西北]?[a-h]?
      (?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:栋|幢|舍|号楼|公寓)
      (?=的(?!房|别墅|户|业主|邻居)|拼|有人|去|到|[,。!?]|$)|
      (?<=^|[,。!?~\s])[a-h]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:栋|幢|舍|号楼)(?=
        的(?:宝|姐妹|兄弟|同学|学[姐长弟妹]|女生|男生|室友|好心人|朋友们)|断网|停水|停电|熄灯|查寝|
        没热水|有没有人(?:丢|捡|拼|一起)
      )
    `,
    'gu',
  ),
  0.55,
];

/** Halls by a wind and a number where somebody lives or something happens: 在西七住了三年, 北五那栋. */
const BY_WIND: Form = [
  new RegExp(
    wrapped`
      (?<=^|[,。!?~\s]|[在住到回搬从][了到]?|今早|昨晚|今晚|昨天|刚才|半夜|学校)
      [东南西北学研][一二三五六七八九十](?=
        住[了过]?|那栋|[一二三四五六]楼(?![主梯])|着火|消防|演习|断[电网]|停[电水]|没电梯|没热水|
        门口的[狗猫]|地下室|负一楼|[,，][^。]{0,8}(?:寝|宿管|没电梯|跳闸)
      )(?![环线路街])
    `,
    'gu',
  ),
  0.5,
];

/** A garden where somebody lives: 我住荷园, 松园住久了. */
const LIVED_IN: Form = [
  new RegExp(
    wrapped`
      (?<=(?:^|[,。!?~\s])(?:我们?|还)住在?)[${PLANTS}]园(?=[,。!?~\s]|$)|
      (?<=^|[,。!?~\s])[${PLANTS}]园(?=
        住(?:了|久|惯|得|过)|(?:的)?(?:熄灯|门禁|查寝|断电|床板|公共洗衣|楼道)
      )
    `,
    'gu',
  ),
  0.5,
];

/** Forms that are a dormitory by what is told right beside them, wherever no home and no inn is spoken of. */
export const TOLD: readonly Form[] = [
  HALL,
  HALL_OF_SCHOOL,
  LETTERED_HALL,
  HAILED,
  ...ROOMS_TOLD,
  GARDEN_TO,
  SOUGHT,
  BY_WIND,
  LIVED_IN,
];

/** Where rooms and gardens are let or visited. */
export const GUESTS = /酒店|民宿|客栈|旅馆|宾馆|前台|退房|入住|病房|住院|门票|景[区点]|公园/u;

/** Any sign of those forms. */
export const TOLD_SIGN = new RegExp(
  wrapped`
    [${PLANTS}][园苑轩斋]|(?:${NAMES})[楼苑园轩]|
    [东南西北学研][一二三五六七八九十](?:的|住|那|[一二三四五六]楼|着|消|演|断|停|没|门|地|负|[,，])|
    [1-9][0-4]\d|[a-h\d]0[1-9]|${NAMES}|[栋幢舍]|[宿寝住].{0,4}座|hall
  `,
  'u',
);
