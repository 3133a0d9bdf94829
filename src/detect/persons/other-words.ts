import { isAlone, isCommonPair, isDeed, isPair } from '../../draft/common-words.ts';
import { isInLongerWord } from '../../draft/longer-words.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { unpack } from '../gazetteer.ts';
import { NO_NAMES } from '../lists/no-names.ts';
import { GIVEN_NAME, usesOf } from './alphabet.ts';
import { endOfRole, SHAPES, type Shape } from './candidates.ts';
import { isAnnounced, isKin, type Cue } from './cues.ts';
import { fallsApart, isEveryday } from './everyday.ts';
import { isKnown } from './figures.ts';
import { isNoTitled } from './titles.ts';

/** Two characters that begin another word are a name only after a cue. */
const OTHER_WORDS: ReadonlySet<string> = new Set(unpack(NO_NAMES));

/** Times and small words that stand right behind kin and are never somebody's name: 室友凌晨才回来. */
const NEVER: ReadonlySet<string> = new Set(
  unpack(
    '元旦 圣诞 国庆 中秋 端午 清明 除夕 大一 大二 大三 大四 大五 艾特 凌晨 周岁 满月 百天 周末 周一 周二 周三 周四 周五 周六 周日 周满 明天 明早 明晚 明年 马上 常常 时常 成天 应该 全部 全都 于是 何必 何况 高考 高中 方便 许多 万一 加薇 加威 魏信 薇信 维信 威信',
  ),
);

/** By how much somebody is older or younger, behind kin: 比我弟|大六岁. */
const OLDER = /^[大小](?:\d{1,2}|[一二两三四五六七八九十几半好]{1,3})多?[岁轮届级]/u;

/** Whether the surname ends another word: 维修师傅. */
const isTorn = (text: string, start: number): boolean =>
  start > 0 && !'大小老阿'.includes(text[start - 1]!) && isCommonPair(text[start - 1]!, text[start]!);

/** 哈哈哈 */
const TRIPLED = /^(.)\1\1$/u;

/** What three characters are no name of: 路很长, 小王又, 岳家军. */
const NO_NAME = /^.家[军将]|^.[很太最着过了不没]|^.真[贵好香难烦累美快慢]$|[又带说也都把给让被还很就才刚跟和是]$/u;

/** Surnames that are adverbs and the like before a word of two characters: 全交接给我. */
const ADVERBS = '全都常应时向从相干';

const isAdverb = (text: string, start: number): boolean =>
  ADVERBS.includes(text[start]!) && isPair(text[start + 1]!, text[start + 2]!);

/** Whether what reads as a surname counts things: 多了张纸条. */
const isMeasured = (text: string, start: number): boolean =>
  text[start] === '张' && '了一两三几这那每半'.includes(text[start - 1] ?? ' ');

/** Kin as the south calls it, which names nobody: 阿伯, 阿姐. */
const SOUTHERN_KIN = /^阿[伯弟公姐嬷嬤婆爸妈爷嫂叔舅姑妹哥娘爹太姨翁]$/u;

/** What somebody does whom everybody knows, behind a name of two characters: 郭靖|学|武功, 吴京|拍|的电影. */
const DOES = '学说打会想唱演当和做用教写念练叫骂哭笑跑吃喝看被把让给在去来是有';

const isDone = (character: string): boolean =>
  DOES.includes(character) ||
  ((isAlone(character) || isDeed(character)) && (usesOf(character.charCodeAt(0)) & GIVEN_NAME) === 0);

const isKnownWho = (text: string, start: number): boolean =>
  isDone(text[start + 2]!) && isKnown(text.slice(start, start + 2));

/** 阴森森, 黄澄澄: how something looks, where 冯莹莹 is somebody. */
const isDoubledWord = (text: string, start: number): boolean =>
  text[start + 1] === text[start + 2] && isPair(text[start]!, text[start + 1]!);

/** Words that end in a surname and that somebody's title stands behind: 感谢|师兄, 校方|老师, 环卫|大叔. */
const THANKED = new RegExp(
  wrapped`
    [感谢答致鸣多]谢|[校院厂资警对官双]方|[环门警护]卫|[校班货吊叉拖卡全整约]车|[客厨病药产库]房|[大中]巴|
    [果菜花茶瓜棉渔]农|[语中作]文|[网城协库楼宿]管|[保治]安|[海机]关
  `,
  'u',
);

/** Log-odds of a full name that is one though its beginning is a word: 唐诗雨. */
const PLAIN = 4;

/** Whether what is built like a name is something else that is said, whatever the model thinks of it. */
export function areOtherWords(text: string, start: number, end: number, shape: Shape, cue: Cue, odds: number): boolean {
  const begins = text.slice(start, start + 2);
  if (
    NEVER.has(begins) ||
    OLDER.test(text.slice(start, start + 6)) ||
    isMeasured(text, start) ||
    isKin(text.slice(start, end))
  )
    return true;
  if (SOUTHERN_KIN.test(text.slice(start, end)) && text[start - 1] !== '叫') return true;
  if (fallsApart(text, start, end, shape, isAnnounced(text, start))) return true;
  if (shape === SHAPES.long && (NO_NAME.test(text.slice(start, end)) || isAdverb(text, start))) return true;
  if (TRIPLED.test(text.slice(start, end))) return true;
  if (shape === SHAPES.long && cue !== 'sure' && (isKnownWho(text, start) || isDoubledWord(text, start))) return true;
  if (shape === SHAPES.titled && THANKED.test(text.slice(Math.max(0, start - 1), start + 1))) return true;
  if (endOfRole(text, start + 1) === end && isNoTitled(text, start, end)) return true;
  // 学长官宣了
  if (OTHER_WORDS.has(begins) && isEveryday(text, start)) return true;
  // 姐姐理理我
  if (cue === 'sure') return shape === SHAPES.doubled && /^[我你他她]/u.test(text[end] ?? '');
  const isPlainName = shape === SHAPES.long && odds >= PLAIN;
  if (!isPlainName && (OTHER_WORDS.has(begins) || isInLongerWord(text, start, end))) return true;
  return cue === 'none' && shape === SHAPES.titled && isTorn(text, start);
}
