import { COMMON_PAIRS } from './data/common-pairs.ts';
import { MODERN_PAIRS, NAME_LIKE_PAIRS } from './data/modern-words.ts';
import { RARER_PAIRS, RAREST_PAIRS } from './data/rarer-words.ts';
import { goesOn, rowsOf, type PackedRows } from './packed-rows.ts';

/** Characters that are words of their own in everyday writing; bound ones (北, 邮) and mere surnames are not here. */
const WORDS: ReadonlySet<string> = new Set(
  '的了是在有和就不人都一上也很到说要去你会着没看好我他她它们这那吗呢吧啊呀哦嗯嘛哈把被让给对向从比跟为以于与及或但而且又还再才刚只太最更挺真' +
    '想能可得该过来回出进起下里外前后左右中内间吃喝玩睡买卖走跑坐站躺拿放打开关写读听唱跳哭笑叫喊问答讲做干用换找等带送寄收发借教学考爱恨怕急烦搞' +
    '累困饿渴疼痛病死活住租搬洗穿戴脱剪染抱亲摸拉推踢骂吵闹哄骗偷抢抓追逃飞游爬掉丢捡拍照修装拆切煮炒烤蒸煎炸泡吹晒淋摆翻' +
    '大小多少高低长短快慢早晚新旧老冷热远近贵红黄蓝绿黑白紫粉灰胖瘦美丑帅甜酸苦辣咸香臭硬软干湿满空难轻重深浅宽窄厚薄脏乱静' +
    '二三四五六七八九十百千万两几半个条张件本家位次遍年月日天号点分秒块元斤米层楼门床桌碗杯瓶包箱袋车路街店饭菜汤面肉鱼鸡鸭鹅牛羊猪狗猫鸟虾蟹' +
    '蛋奶茶酒水油盐糖烟药书笔纸钱票卡灯花草树山河湖海风雨雪东南西北录无头脸眼手脚腿嘴鼻牙腰背心血爸妈哥姐弟妹爷叔姨舅娘娃儿女男谁啥哪咋' +
    '您咱俺别请谢行成定算当像似连由自因如若虽即便曾已正常总按凭靠沿朝往除离趁各每某此其之者所约超达至',
);

/** Of those the ones that only join others; they need no longer word beside them to be ordinary: 校北有路. */
const PARTICLES: ReadonlySet<string> = new Set(
  '的了是在有和就不也很到说要去会着地得过这那又由被把给让向从与以为及或但而且还再才只太最更于之其所因如若即我你他她它们',
);

/** What is done by somebody and is a word of one character, besides those in `WORDS`. */
const DEEDS: ReadonlySet<string> = new Set(
  '谈聊催露烦瞒泛照罩招召搜求扎逼劝约陪帮派罚训夸嫌怪怼撩追盯管欠借抠秃瘦晒挂删改编导演签批审查退升辞招聘卷摸划混熬醒躲溜逗咬啃舔抓挠蹲爬喂蹭盖泼洒砸摔扔丢甩绕',
);

/** Kin that is called by a doubled character: 兰姐 is not in 君子兰姐姐. */
const KIN = '姐哥妹弟爷奶叔';

/** Words so common that any other word may stand beside them: 穿大衣. */
const EVERYWHERE: ReadonlySet<string> = new Set('大一不人上下中来去出好天日多可都很太最更没会能');

let common: PackedRows | undefined;
let rarer: PackedRows | undefined;
let rarest: PackedRows | undefined;
let modern: PackedRows | undefined;
let nameLike: PackedRows | undefined;

/** Whether the row of `first` holds `second`; every row holds an empty text. */
function holds({ packed, startOf }: PackedRows, first: string, second: string): boolean {
  const start = first.length === 1 ? startOf(first.charCodeAt(0)) : 0;
  if (start === 0 || second.length > 1) return false;
  if (second === '') return true;
  const wanted = second.charCodeAt(0);
  for (let at = start; ; at++) {
    const unit = packed.charCodeAt(at);
    if (!goesOn(unit)) return false;
    if (unit === wanted) return true;
  }
}

/** Whether two characters make a common word of Chinese. */
export const isCommonPair = (first: string, second: string): boolean =>
  holds((common ??= rowsOf(COMMON_PAIRS)), first, second);

/** Whether two characters make a word of Chinese that a dictionary has, common or not. */
export const isPair = (first: string, second: string): boolean =>
  isCommonPair(first, second) ||
  holds((rarer ??= rowsOf(RARER_PAIRS)), first, second) ||
  holds((nameLike ??= rowsOf(NAME_LIKE_PAIRS)), first, second);

/** Whether two characters make a word of Chinese, however rare. */
export const isRarePair = (first: string, second: string): boolean =>
  isPair(first, second) || holds((rarest ??= rowsOf(RAREST_PAIRS)), first, second);

/** Whether two characters make a word of posts that dictionaries lack. */
export const isModernPair = (first: string, second: string): boolean =>
  holds((modern ??= rowsOf(MODERN_PAIRS)), first, second);

/** Whether a character is a word of its own. */
export const isAlone = (character: string): boolean => WORDS.has(character);

/** Whether a character is something that is done. */
export const isDeed = (character: string): boolean => DEEDS.has(character);

/** Whether a character only joins other words. */
export const isParticle = (character: string): boolean => PARTICLES.has(character);

/** What stands right before and after some characters, where it is Chinese. */
export interface Neighbours {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * Whether `characters` read as ordinary words where they stand, so that nothing is left to explain by a disguise: the
 * characters and their neighbours fall apart into common words of two characters and of one, at least one of them of two
 * characters or a particle.
 * 北有 does in 东北有雪 and 被邮 in 被邮寄, but 北油 does not in 我们北油的.
 */
export function areOrdinary(characters: readonly string[], { before, after }: Neighbours): boolean {
  const count = characters.length;
  const isWord = (one: string, other: string): boolean => isCommonPair(one, other) || isModernPair(one, other);
  // What is reached with none of those that count yet, and with one; bit 1 and bit 2.
  const reached = new Array<number>(count + 2).fill(0);
  reached[0] = 1;
  if (before !== undefined && isWord(before, characters[0]!)) reached[1] = 2;
  for (let at = 0; at < count; at++) {
    const state = reached[at]!;
    if (state === 0) continue;
    const character = characters[at]!;
    const next = at + 1 < count ? characters[at + 1] : after;
    if (PARTICLES.has(character)) reached[at + 1]! |= 2;
    else if (WORDS.has(character) || DEEDS.has(character)) reached[at + 1]! |= state;
    if (next !== undefined && isWord(character, next)) reached[at + 2]! |= 2;
  }
  return ((reached[count]! | reached[count + 1]!) & 2) !== 0;
}

/** Whether both are words of their own; `kept`, where it is given, must be one that stands beside anything. */
export function areWords(first: string, second: string, kept?: string): boolean {
  return WORDS.has(first) && WORDS.has(second) && (kept === undefined || EVERYWHERE.has(kept));
}

/**
 * Whether what is written as `last` before `after` and `beyond` is the beginning of a word with what follows, so that a
 * name does not end there: 总 in 陈总理, 导 in 赵导弹. Not where that may be a word of its own (陈总是), or begins one (陈总结婚).
 */
export function isCutOff(last: string, after: string | undefined, beyond: string | undefined): boolean {
  if (after === undefined) return false;
  if (KIN.includes(last) && (after === last || (KIN.includes(after) && isCommonPair(last, after)))) return true;
  if (WORDS.has(after) || !isPair(last, after)) return false;
  return beyond === undefined || !isCommonPair(after, beyond);
}

/**
 * Whether a name may end before `after` and `beyond`: nothing of a word follows, but a word of one character or the
 * beginning of a common one. 怡 in 小败怡情 and 波 in 小曼波 go on with something that is no name.
 */
export function mayEndBefore(after: string | undefined, beyond: string | undefined): boolean {
  if (after === undefined) return true;
  if (WORDS.has(after) || DEEDS.has(after)) return true;
  return beyond !== undefined && ('的了着得过'.includes(beyond) || isPair(after, beyond));
}

/** Whether a character is ordinary behind any other: 金的. */
export const isEnding = (character: string): boolean => '的了着地得过们是在有就不也都'.includes(character);

/**
 * Whether two characters that something parts belong to words with their neighbours, so that they are two words that
 * only stand beside each other: 湖北 邮局, 小 白天.
 */
export function areDivided(first: string, second: string, { before, after }: Neighbours): boolean {
  const left = before !== undefined && isCommonPair(before, first);
  const right = after !== undefined && isCommonPair(second, after);
  return (left || right) && (left || WORDS.has(first)) && (right || WORDS.has(second));
}
