import { wrapped } from '../../draft/wrapped.ts';
import type { Form } from './forms.ts';
import { TELLS } from './parts.ts';

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

/** Rooms by who sits in them and by what is broken there: 一个人在709, 203的灯管, 隔壁508天天, 我住11-203. */
const ROOM_TOLD: Form = [
  new RegExp(
    wrapped`
      (?<=(?:一个人|自己|独自|独?自?[窝宅躺缩蹲待呆留])在)(?!211|301|404|985|101)[1-9][0-4]\d
      (?=$|[,。!?~]|[听看吃煮刷打睡躺追写学复发哭玩啃泡补敷背])|
      (?<=^|[\n。!?,])(?:[1-9]|1\d|2[1-9])(?:0[1-9]|[1-4]\d)(?=
        的(?:
          水管|下水道|暖气|纱窗|灯管|灯泡|水龙头|马桶|门锁|窗帘|空调|风扇|厕所|洗衣机|饮水机|插座|
          床板|阳台|热水器|网线|花洒
        )[^。!?]{0,12}(?:修|坏|闪|滴|漏|堵|响)
      )|
      (?<=(?:宿舍|寝室|宿舍楼))\d{1,2}-\d{1,2}(?=的(?:阿姨|宿管)|楼下)|
      (?<=宿舍|寝室|我住)[a-z]座(?![位标])|
      (?<=^|[,。!?~\s])[a-f]\d栋(?=楼下|门口|的?(?:宿管|阿姨|兄弟|姐妹|女生|男生))|
      (?<=[住在搬喺][到进系]?)hall ?\d{1,2}(?![\d元])|(?<=隔壁)[1-9]\d{2}(?=天天)|
      (?<=^|[\n。!?,])\d{1,2}#[1-9]\d{2}(?=谁|有没有|的(?!快递)|捡|断|停|没)|
      (?<=(?:^|[^\p{Script=Han}]|我|我们)住)[1-9]\d?-[1-9][0-4]\d(?![\d.:-]|[元块年月日人万个分公米])
    `,
    'gu',
  ),
  0.5,
];

/** Where somebody lives or who is meant, in front of a number of three figures. */
const ROOM_OF_SOMEBODY: Form = [
  new RegExp(
    wrapped`
      (?<=(?:对门|楼[上下]|斜对面|隔壁(?:寝室?|宿舍)?)的?)(?!211|301|404|985|101)[1-9][0-4]\d(?=
        养|能不能|能否|可不可以|又|昨|今|天天|每天|的?(?:哥|兄弟|[姐妹]|女生|男生|大哥|室友|狗|猫)|
        放|唱|吵|半夜|凌晨|大半夜|打|喊|在[放吵唱打看喊开吃]
      )|
      (?<=(?:^|[,。!?~\s]|我们?|还)住在?)(?!211|404|985)[1-9][0-4]\d
      (?=[,。!?~\s]|$|的时候|时|那[几两三年会]|[住寝宿])|
      (?<=(?:^|[,。!?~\s])我们?[在住])(?!211|301|404|985|101)[1-9][0-4]\d
      (?=[,，](?:谁|来|有人|要|快|等|速|过来|带))|
      (?<=(?:^|[,。!?~\s])(?:来|到|上))(?!211|301|404|985|101)[1-9][0-4]\d(?=[拿取找玩吃打喝领搬聚])|
      (?<=从)[1-9][0-4]\d(?=[搬换调][到去])|(?<=从[1-9][0-4]\d[搬换调][到去])[1-9][0-4]\d|
      (?<=(?:群名|寝室名|队名|舍友群)[叫:是]{0,2})[1-9][0-4]\d(?=\p{Script=Han})|
      (?<=寝室?长[:,，])[1-9][0-4]\d(?=的|[,，])|
      (?<=寝室|宿舍|我们寝|我们宿舍|我们屋)[1-9][0-4]\d(?=[,。!?~\s]|$)
    `,
    'gu',
  ),
  0.5,
];

/** Rooms by what all who sleep there do, and what the warden finds: 1103今天全员迟到, B607又超电了. */
const ROOM_TOGETHER: Form = [
  new RegExp(
    wrapped`
      (?<=^|[,。!?~\s]|[昨今每半][天晚夜]|大?半夜|凌晨|说|查到)
      (?:(?!1314|2333)(?:[1-9]|1\d|2\d)(?:0[1-9]|[1-4]\d)|[a-h]?[1-9][0-4]\d)(?=
        (?:今天|今晚|昨天|昨晚|又|大半夜|半夜|凌晨|明天|再次)?(?:
          全员|全体(?!师生)|集体|[四六八]个人(?:一起|都|全)|又超电|又跳闸|又断电|又没锁门|又被扣分|又晚归|内务
        )
      )
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
  ROOM_TOLD,
  ROOM_OF_SOMEBODY,
  ROOM_TOGETHER,
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
