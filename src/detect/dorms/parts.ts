import { wrapped } from '../../draft/wrapped.ts';
import { hanExcept } from '../places/han.ts';

/** What the patterns of dormitories are made of: sources of regular expressions over a folded text. */

/** The number of a building, in digits or Chinese. */
export const COUNT = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** A room of three or four digits, with its floor's unit or what it is called; dates and prices are none. */
export const ROOM = wrapped`
  (?:[ -]?(?:[一二三四五六七八九十]{1,2}|\d{1,2})(?:层|楼(?![主上下])))?
  (?:[ -]?[a-z]?\d{3,4}(?![\d.]|[元块年次人米]))?(?:宿舍|寝室|室(?!友|内|外|温)|寝(?!室?友))?
`;

/** What a part of a campus is called before its buildings. */
export const CAMPUS = '(?:[东南西北中新老](?:[一二]|\\d)?[区院苑园]|[一二三四]区|[a-h]区|k区|校[内外])';

export const BUILDING = '(?:号宿舍楼?|宿舍楼|号楼|号公寓|公寓|栋|幢|座|舍(?![得不弃友命利身我五])|斋|组团|号)';

/** A building by its letter: B座. */
export const LETTERED = '[a-h](?:座(?![位标])|栋|幢|楼|区)';

/** Gardens of a campus that hardly any estate is named after by themselves. */
export const GARDENS =
  '[梅兰竹菊桂桃李杏樱荷枫榕松柏柳沁韵学雅静怡馨明惠][苑园]|芙蓉[苑园]|丁香[苑园]?|紫荆|海棠[苑园]?|[东南西北][苑园]';

/** Characters of a sentence that no hall is named after. */
export const HAN = hanExcept(
  '我你您他她它们的了着吗呢吧啊呀哦嘛么是在到去从给把被让跟和与那哪谁什怎没不很也又就才都这个某每几两还再只住进搬回来出上下有对送扛叫等说走过一二三四五六七八九十',
);

/** What follows a number that counts something else. */
export const NO_UNIT =
  '(?![\\d.:%-]|[元块钱年月日号]?[年月日]|[元块万千百亿人个次点分秒米斤层级班届期路线街院环条岁只张份件本页题台平里里])';

export const UNIT =
  '(?:号宿舍楼?|号楼|号公寓|公寓|栋|幢|座|舍(?![得不弃友命利身我])|斋|组团|号(?!线|店|球|选|机|技|位|玩|码)|楼(?![主上下梯盘市道]))';
const STOREY = '(?:顶楼|底楼|(?:[一二三四五六七八九十]{1,2}|\\d{1,2})(?:层|楼(?![主上下梯])))';
export const ROOM_NUMBER = '[a-z]?[1-9]\\d{2,3}';
export const REST = `(?:[ -]?${STOREY})?(?:-\\d{1,2}(?=-\\d{3}))?(?:[ -]?(?:${ROOM_NUMBER})(?![\\d元块年]))?`;

/** What is said of a hall right behind its name, and hardly of a park or an inn. */
export const TELLS = wrapped`
  (?=
    [^。!?\n]{0,14}?(?:
      宿管|查寝|熄灯|断[电网]|停[电水](?!机)|没热水|热水(?:器|又|没|都)|[没能]法?洗澡|洗衣[机房]|
      门禁|快递柜|外卖柜|晒被子|蟑螂|老鼠|独卫|装空调|空调(?:终于|又|坏|装)|床板|楼道灯|室友|舍友|
      楼长|水房|爬[三四五六七]楼|[男女]寝
    )
  )
`;
