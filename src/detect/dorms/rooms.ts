import { wrapped } from '../../draft/wrapped.ts';
import { HALLS } from '../places/halls.ts';
import type { Form } from './forms.ts';
import { COUNT, GARDENS, HAN, REST } from './parts.ts';

/** A room by what is in it and who: 302床位, 312的室友, 来自407. */
export const ROOM_BY_BED: Form = [
  new RegExp(
    wrapped`
      (?<![\d.:¥-])(?:[a-h]|\d{1,2}-)?[1-9][0-4]\d(?=
        的室友|
        的?(?:
          [1-8一二三四五六七八]号?床|床位|舍[友长]|室长|寝室长|全体姐妹|姐妹们|兄弟们|阳台上|
          [四五六八两][只个头位条枚]|少了|解散|集合|全员|毕业快乐
        )
      )(?<!第\d{3})|
      (?<=有没有|[找求蹲])[1-9][0-4]\d(?=室友)|
      (?<=来自|再见,?|晚安,?|早安,?|属于|献给|想念)(?!11[029]|12[02]|211|985)[1-9][0-4]\d
      (?![\d.:]|[元块年月日人个次点分万天路班级届])
    `,
    'gu',
  ),
  0.6,
];

/** Houses for guests and teachers of a campus: 国交公寓, 怡园女生楼. */
export const HOUSE: Form = [
  new RegExp(
    `(?:${GARDENS}|${HALLS})?(?:国交|国教|留学生|国际生|青教|外教)公寓(?:${COUNT}(?:号楼|栋|舍))?${REST}|(?:${GARDENS}|${HALLS})[男女]生楼`,
    'gu',
  ),
  0.6,
];

/** A room that a group calls itself by: 我们417. */
export const OUR_ROOM: Form = [
  new RegExp(
    wrapped`
      (?<=[我他]们(?:宿舍|寝室?)?|咱们?)(?!211|408|301|404|101|110|119|120|315)(?:[1-9][0-4]\d)(?=
        $|[,。!?~\s]|全[员体]|[二三四五六八]个|的(?:舍|室|人|姐妹|兄弟)|寝|打扫|卫生|聚餐|集体|团建|
        夜聊|今晚|终于|开黑|出游|熄灯|断[电网]|又[被停断没]
      )
    `,
    'gu',
  ),
  0.55,
];

/** A garden without a number, of a school named just before or where somebody lives: 山农岱宗苑, 搬进紫薇轩. */
export const GARDEN: Form = [
  new RegExp(
    wrapped`
      (?<=
        学院|大学|校区|[大邮电航工师理财医林农科外商交]|[住搬分][在进到去了]{1,2}|冬至|晚上|今晚|在|
        给|去|回|查到
      )[${HAN}]{1,2}(?<!花|公|校|家|果|庄|学)[苑轩斋](?![\d一二三四五六七八九十苑])
      (?!小区|酒店|饭店|餐厅|公园|里)
    `,
    'gu',
  ),
  0.5,
  '苑轩斋',
];
