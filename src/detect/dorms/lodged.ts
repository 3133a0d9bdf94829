import { wrapped } from '../../draft/wrapped.ts';
import type { Form } from './forms.ts';
import { COUNT, HAN, NO_UNIT, REST } from './parts.ts';

/** Where somebody lives, moves to, is sent or comes back to. */
const LIVES =
  '(?<=(?:住在?|搬[到进去回]了?|分到了?|分在|[回住]到|[刚冲跑爬滚溜赶走逃挪]回|查到|发配到?|被分[到去])了?)';

/** Words of a time or an amount that stand before numbers as the names of halls do. */
const NO_NAME = wrapped`
  (?<!
    今天|明天|昨天|早上|晚上|凌晨|中午|下午|上午|傍晚|半夜|大概|一共|大约|只有|已经|接近|将近|最多|
    至少|平均|周末|宿舍|寝室|公寓|排名|考了|还有|剩下|温度|高铁|地铁|公交|航班|期末|四级|六级|科目|
    作业|教室|食堂
  )
`;

/** What is shared on the floors of a dormitory, and hardly in a house of flats. */
const SHARED = wrapped`
  (?=
    的?(?:[一二三四五六七八九十\d]{1,2}[楼层])?的?(?:
      浴室|澡堂|淋浴间|水房|开水房|洗衣[机房]|吹风机|宿管|楼管|楼长|热水器|饮水机|自习室|活动室|
      校园网|晾衣[杆房]|垃圾桶旁|公共厨房|男厕|女厕
    )
  )
`;

/** Forms that are a dormitory by who lives there or what is shared there, wherever no home and no inn is spoken of. */
export const LODGED: readonly Form[] = [
  // 住在沁园五, 搬到丹枫轩B
  [
    new RegExp(
      wrapped`
        ${LIVES}[${HAN}]{1,3}(?<![公校乐田果花庄家学物游菜])[苑园轩斋]
        (?:[a-h]?\d{1,2}|[一二三四五六七八九十]{1,2}|[a-h])
        (?=$|[^\p{Script=Han}\da-z-]|[的又没停了之后以每])
      `,
      'gu',
    ),
    0.6,
    '苑园轩斋',
  ],
  // 换到怡园去了, 一组团12栋, 菊四门口, 兰园乙楼
  [
    new RegExp(
      wrapped`
        (?<=(?:换|搬|调|分)[到去进]了?)[${HAN}]{1,2}园(?=去了|来了|了(?=[,。!?]|$))|
        [一二三四五六七八九十\d]{1,2}组团\d{1,2}(?:栋|号楼|舍)${REST}|
        (?<=^|[^\p{Script=Han}a-z\d]|[在到去回搬从进们])
        [梅兰竹菊桂桃李杏樱荷枫榕松柏][一二三四五六七八九十](?=
          门口|楼下|大?厅|的?(?:宿管|楼长|阿姨|[男女]生)|断[电网]|停[电水]|跳闸
        )|
        (?<=^|[^\p{Script=Han}a-z\d]|[在到去回搬从进们大院])[${HAN}]{1,2}[园苑斋轩][甲乙丙丁]楼
      `,
      'gu',
    ),
    0.6,
    '园团门楼宿苑斋轩',
  ],
  // 丹枫11的一楼浴室, 13号楼的水房, 沁苑三栋洗衣机
  [
    new RegExp(
      wrapped`
        (?<=^|[^\p{Script=Han}a-z\d]|[在到去回搬从进们的是被给校学大院邮航师农工科医财])
        [${HAN}]{2}${NO_NAME}\d{1,2}(?:号?楼|栋|舍|幢)?${SHARED}|
        (?<![\p{Script=Han}a-z\d.])[a-h]?${COUNT}(?:号楼|栋|舍|幢)${SHARED}
      `,
      'gu',
    ),
    0.6,
    '浴堂洗宿器晾厕',
  ],
  // 回到9栋, 分到了七号楼
  [
    new RegExp(
      `${LIVES}[新老]?[a-z]?${COUNT}(?:号楼|栋|舍|幢)${REST}${NO_UNIT}(?=$|[^\\p{Script=Han}\\d]|的|又|就|才|都|后|之)`,
      'gu',
    ),
    0.5,
    '楼栋舍幢',
  ],
  // 北门宿舍区A3, 宿舍区5栋
  [
    new RegExp(`(?:[东南西北]门|[东南西北]区?)?宿舍区[a-h]?\\d{1,2}(?:栋|座|号楼|幢)?${REST}${NO_UNIT}`, 'gu'),
    0.75,
    '舍',
  ],
  // 在弘毅楼住了四年
  [
    new RegExp(
      `(?<=在)[${HAN}]{2,3}(?<!酒|宾馆|写字|办公|住院|公寓|宿舍|教学)楼(?=住了?(?:整整)?[一二三四五六七八九半两几\\d])`,
      'gu',
    ),
    0.55,
    '楼',
  ],
];

/** Any sign of those forms. */
export const LODGED_SIGN = new RegExp(
  wrapped`
    组团\d|[梅兰竹菊桂桃李杏樱荷枫榕松柏][一二三四五六七八九十](?:门口|楼下|的|大?厅|断|停|跳)|
    [园苑斋轩][甲乙丙丁]楼|[住搬分回查配][^,。!?]{0,6}[苑园轩斋栋舍幢楼]|
    \d(?:号?楼|[栋舍幢])?的?[^,。!?]{0,3}(?:
      浴室|澡堂|淋浴|水房|开水房|洗衣|吹风|宿管|楼[管长]|热水器|饮水机|自习室|活动室|校园网|厕
    )|
    宿舍区|楼住了?
  `,
  'u',
);
