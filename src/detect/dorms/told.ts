import type { Form } from './forms.ts';
import { TELLS } from './parts.ts';

/** What a garden or a house is called that is no hall. */
const ELSEWHERE =
  '(?![苑园路街村镇站区市县\\d一二三四五六七八九十]|楼(?!下)|新村|小区|大?酒[店楼]|宾馆|饭[店馆]|餐[厅馆]|食堂|公园|景区|门票|地铁|三?结义|赏|看花|机场|里|社区|家属)';

const PLANTS = '梅兰竹菊桂桃李杏樱荷枫榕松柏柳榴槐棠莲葵棕';
const NAMES = '芙蓉|丁香|海棠|紫荆|紫藤|木棉|玉兰|百合|玫瑰|蔷薇|牡丹|茉莉|芳草|桃李|听雨|听涛';

/** A hall by its name alone, by what is told of it: 竹园的蟑螂, 芙蓉楼要装独卫. */
const HALL: Form = [
  new RegExp(
    `(?:[${PLANTS}][园苑轩斋]|(?:${NAMES})[楼苑园轩])(?<=(?:^|[^\\p{Script=Han}a-z\\d]|[在住到去回搬从进们和跟与说大院区])(?:[${PLANTS}][园苑轩斋]|(?:${NAMES})[楼苑园轩]))${ELSEWHERE}(?:${TELLS}|(?=(?:的)?(?:女生|男生|姐妹|兄弟们|宿管|阿姨(?![家店]))))`,
    'gu',
  ),
  0.55,
];

/** Halls right behind the name of a school: 贵大荷园和菊园. */
const HALL_OF_SCHOOL: Form = [
  new RegExp(
    `(?<=[\\p{Script=Han}](?:大|学院|大学|校区))[${PLANTS}]园(?=和|的|到|之间|[,。!?\\s]|$)(?!的?[^。!?\\n]{0,6}(?:餐|食堂|饭|花))|(?<=(?:大|学院|大学|校区)[${PLANTS}]园[和到跟])[${PLANTS}]园(?=之间|的|[,。])`,
    'gu',
  ),
  0.55,
];

/** A building of a letter and a number, by what happens to it: C6断网第三天. */
const LETTERED_HALL: Form = [
  /(?<![a-z\d.-])(?!f1(?!\d))[a-f]\d{1,2}[栋幢]?(?=[又今昨]?[天晚]?(?:断[电网](?!就|后|的话|也)|停[电水](?!不)|没热水|的?(?:洗衣[机房]|热水器|宿管|楼长|快递柜|外卖柜)))/gu,
  0.55,
];

/** Halls by a wind and a number, by who is hailed there: 北八的姐妹. */
const HAILED: Form = [
  /(?<=^|[^\p{Script=Han}a-z\d]|大|学院|大学|校区)[东南西北][一二三五六七八九十](?=的(?:姐妹|兄弟|女生|男生|室友|宿管|同学)(?!.{0,4}下班))/gu,
  0.5,
];

/** Rooms by who sits in them and by what is broken there: 一个人在709, 203的灯管, 隔壁508天天, 我住11-203. */
const ROOM_TOLD: Form = [
  /(?<=(?:一个人|自己|独自|独?自?[窝宅躺缩蹲待呆留])在)(?!211|301|404|985|101)[1-9][0-4]\d(?=$|[,。!?~]|[听看吃煮刷打睡躺追写学复发哭玩啃泡补敷背])|(?<=^|[\n。!?,])(?:[1-9]|1\d|2[1-9])(?:0[1-9]|[1-4]\d)(?=的(?:水管|下水道|暖气|纱窗|灯管|灯泡|水龙头|马桶|门锁|窗帘|空调|风扇|厕所|插座|床板|阳台|热水器|网线|花洒)[^。!?]{0,12}(?:修|坏|闪|滴|漏|堵|响))|(?<=隔壁)[1-9]\d{2}(?=天天)|(?<=^|[\n。!?,])\d{1,2}#[1-9]\d{2}(?=谁|有没有|的(?!快递)|捡|断|停|没)|(?<=(?:^|[^\p{Script=Han}]|我|我们)住)[1-9]\d?-[1-9][0-4]\d(?![\d.:-]|[元块年月日人万个分])/gu,
  0.5,
];

/** Forms that are a dormitory by what is told right beside them, wherever no home and no inn is spoken of. */
export const TOLD: readonly Form[] = [HALL, HALL_OF_SCHOOL, LETTERED_HALL, HAILED, ROOM_TOLD];

/** Where rooms and gardens are let or visited. */
export const GUESTS = /酒店|民宿|客栈|旅馆|宾馆|前台|退房|入住|病房|住院|门票|景[区点]|公园/u;

/** Any sign of those forms. */
export const TOLD_SIGN = new RegExp(
  `[${PLANTS}][园苑轩斋]|(?:${NAMES})[楼苑园轩]|[东南西北][一二三五六七八九十]的`,
  'u',
);
