import { isAlone, isCommonPair, isModernPair, isPair, isParticle, isRarePair } from './common-words.ts';
import { LONGEST, nicknameLikeLengthsAt, wordLengthsAt } from './longer-words.ts';

/** What it costs to read some characters as one word: the less, the more usual that is. */
const COST = {
  particle: 2,
  /** What only stands behind a name: 市, 边, 们. */
  tail: 3,
  rank: 2,
  /** A word of one character with 了, 着 or 过. */
  done: 5,
  word: 4,
  /** A word of two characters, by how common it is. */
  common: 4,
  rarer: 7,
  rarest: 9,
  /** A word of three or four characters, and one that is known for being like a nickname: 小白鞋. */
  longer: 6,
  nicknameLike: 5.5,
  /** What somebody listed: it belongs to their life, so that it is met as often as a common word. */
  listed: 4,
  disguised: 8,
  /** A surname alone, and behind 小, 老 or 阿. */
  surname: 6,
  nickname: 5,
  /** A surname with what somebody does: 赵导游. */
  officer: 6,
  /** A character that is no word. */
  bound: 8,
  /** Two of them, which may be a word that no dictionary has. */
  unknown: 11,
} as const;

/** Ranks of divisions, which also stand behind other places: 湖南省长沙市. */
const RANKS = '市县区省';
/** What else stands right behind a name and belongs to it. */
const TAILS = '州镇乡村城站人话菜边们家队校系院班群粉党里外上下内中前后时';
/** What names stand behind, besides the particles. */
const BEFORE_NAMES = '对比跟连找';
/** What is done and is a word of one character, besides those that are words everywhere. */
const VERBS = '见司极生加帮替孵养赢输挤堵冲赶逛陪催聊谈撩追露劝逼怼夸嫌怪管欠抠晒挂删熬躲溜咬舔挠爬喂蹭';
const SURNAMES =
  '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹章苏潘葛范彭鲁韦马苗方俞任袁柳史唐薛雷贺倪汤罗毕郝安常于傅康伍余顾孟黄穆萧尹姚邵汪祁毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江童郭梅林钟徐邱骆高夏蔡田樊胡凌霍万卢莫房裘解丁邓郁单洪包左石崔吉龚程邢裴陆翁惠甄家封储靳段焦侯谷车班仰秋仲伊宫宁仇栾刘景詹束龙叶幸司韶黎白蒲卓蔺屠乔姬申冉桑桂牛寿边燕尚温庄晏柴瞿阎连习艾鱼容向古易廖居衡步耿满文聂曾关荆游权益桓公';

/** What somebody does who is called by a surname alone: 陈总理, 赵导演. */
const OFFICES = '总理 总统 总裁 总监 总督 总管 总编 导演 导师 导游 导员 导播 导购'.split(' ');

const isSurname = (one: string): boolean => SURNAMES.includes(one);

/** Whether a surname stands at `at` before what somebody does. */
const isOfficer = (text: string, at: number): boolean =>
  isSurname(text[at]!) && OFFICES.includes(text.slice(at + 1, at + 3));

const pairCost = (one: string, other: string): number => {
  if (isCommonPair(one, other) || isModernPair(one, other)) return COST.common;
  if ('了着过'.includes(other) && (isAlone(one) || VERBS.includes(one))) return COST.done;
  if ('小老阿'.includes(one) && isSurname(other)) return COST.nickname;
  if (isPair(one, other)) return COST.rarer;
  if (isRarePair(one, other)) return COST.rarest;
  const areUnknown = [one, other].every((each) => !isAlone(each) && !isParticle(each) && !isSurname(each));
  return areUnknown ? COST.unknown : Infinity;
};

function singleCost(one: string): number {
  if (isParticle(one) || BEFORE_NAMES.includes(one)) return COST.particle;
  if (RANKS.includes(one)) return COST.rank;
  if (isAlone(one) || VERBS.includes(one)) return COST.word;
  return isSurname(one) ? COST.surname : COST.bound;
}

/** What it costs to read some characters as what is listed, written letter for letter or in disguise. */
export const AS_LISTED = COST.listed;
export const AS_DISGUISED = COST.disguised;

/** What it costs to read the character behind a name, which may belong to it. */
export const costBehindName = (one: string): number =>
  TAILS.includes(one) ? Math.min(COST.tail, singleCost(one)) : singleCost(one);

function longerCost(text: string, at: number, length: number, lengths: number, likeNicknames: number): number {
  const bit = 1 << length;
  const asWord = likeNicknames & bit ? COST.nicknameLike : lengths & bit ? COST.longer : Infinity;
  return length === 3 && isOfficer(text, at) ? Math.min(asWord, COST.officer) : asWord;
}

/** Costs of words at one place: of words of one character, of two, and so on. */
export const LENGTHS = LONGEST;

/**
 * What it costs to read each word that lies in `[from, to)` of a text: `LENGTHS` entries for each place, Infinity where
 * no word of this length begins.
 */
export function costsOfWords(text: string, from: number, to: number): number[] {
  const costs: number[] = [];
  for (let at = from; at < to; at++) {
    costs.push(singleCost(text[at]!), at + 2 <= to ? pairCost(text[at]!, text[at + 1]!) : Infinity);
    const isRoom = at + 3 <= to;
    const lengths = isRoom ? wordLengthsAt(text, at) : 0;
    const likeNicknames = lengths === 0 ? 0 : nicknameLikeLengthsAt(text, at);
    for (let length = 3; length <= LENGTHS; length++) {
      costs.push(at + length <= to ? longerCost(text, at, length, lengths, likeNicknames) : Infinity);
    }
  }
  return costs;
}
