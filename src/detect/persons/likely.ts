import { isCommonPair, isCutOff, isPair } from '../../draft/common-words.ts';
import { isInLongerWord } from '../../draft/longer-words.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { unpack } from '../gazetteer.ts';
import { NO_NAMES } from '../lists/no-names.ts';
import { addressedAs, isCommonSurname, MOST_ADDED } from './address.ts';
import { builtAsNames } from './built.ts';
import { endOfRole, SHAPES, type Shape } from './candidates.ts';
import { cueOf, isAnnounced, type Cue } from './cues.ts';
import { everydayDoubt, fallsApart, isEveryday } from './everyday.ts';
import { isKnown } from './figures.ts';
import { likelyNames } from './model.ts';

/** Log-odds that a candidate needs, by what the words around it say. */
const LEAST: Readonly<Record<Cue, number>> = { none: 0.6, likely: -0.4, sure: -1.6 };

/** Doubled and bare given names and foreign names are often other words: they need more. */
const DOUBT: Readonly<Partial<Record<Shape, number>>> = {
  [SHAPES.doubled]: 0.8,
  [SHAPES.bare]: 0.5,
  [SHAPES.foreign]: 0.5,
};

/** Two characters that begin another word are a name only after a cue. */
const OTHER_WORDS: ReadonlySet<string> = new Set(unpack(NO_NAMES));

/** Times and small words that stand right behind kin and are never somebody's name: 室友凌晨才回来. */
const NEVER: ReadonlySet<string> = new Set(
  unpack(
    '凌晨 周岁 满月 百天 周末 周一 周二 周三 周四 周五 周六 周日 明天 明早 明晚 明年 马上 常常 时常 成天 应该 全部 全都 于是 何必 何况 高考 高中 方便 许多 万一 加薇 加威 魏信 薇信 维信 威信',
  ),
);

/** What a name needs more where a dictionary has it as another word and nothing cues it: 古董, 金子. */
const WORD = 0.7;

/** Whether the surname ends another word: 维修师傅. */
const isTorn = (text: string, start: number): boolean =>
  start > 0 && !'大小老阿'.includes(text[start - 1]!) && isCommonPair(text[start - 1]!, text[start]!);

/** What three characters are no name of: 哈哈哈, 路很长, 小王又. */
const NO_NAME = /^(.)\1\1$|^.[很太最着过了不没]|^.真[贵好香难烦累美快慢]$|[又带说也都把给让被还很就才刚跟和是]$/u;

/** Surnames that are adverbs and the like before a word of two characters: 全交接给我. */
const ADVERBS = '全都常应时向从相干';

const isAdverb = (text: string, start: number): boolean =>
  ADVERBS.includes(text[start]!) && isPair(text[start + 1]!, text[start + 2]!);

/** Whether what reads as a surname counts things: 多了张纸条. */
const isMeasured = (text: string, start: number): boolean =>
  text[start] === '张' && '了一两三几这那每半'.includes(text[start - 1] ?? ' ');

/** Kin as the south calls it, which names nobody: 阿伯, 阿姐. */
const SOUTHERN_KIN = /^阿[伯弟公姐嬷嬤婆爸妈爷嫂叔舅姑妹哥娘爹太姨翁]$/u;

/** What a character of a story does, behind a name of two characters: 郭靖|学|武功. */
const DOES = '学说打会想唱演当和做用教写念练叫骂哭笑跑吃喝看被把让给在去来是有';

const isKnownWho = (text: string, start: number): boolean =>
  DOES.includes(text[start + 2]!) && isKnown(text.slice(start, start + 2));

const isOtherWord = (text: string, start: number, end: number): boolean =>
  end - start === 2 && isPair(text[start]!, text[start + 1]!);

/** How sure a name is behind a cue, and what somebody is called. */
export const CUED = 0.8;
export const CALLED = 0.7;

/** Without a cue a name is a hint: from .3 where it is as likely as not, to .6. */
const hint = (odds: number): number => 0.6 / (1 + Math.exp(-Math.max(0, odds)));

/** A name in a folded text, and what it is worth against others that overlap it. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly worth: number;
  readonly certainty: number;
  readonly known: boolean;
}

/** Log-odds that a full name with a common surname needs behind kin: 我二叔贾大力. */
const KIN_OF = -2.6;

const isKinOf = (text: string, start: number): boolean =>
  isCommonSurname(text[start]!) && !isPair(text[start]!, text[start + 1]!) && isAnnounced(text, start);

const strongest = (one: Cue, other: Cue): Cue => (LEAST[one] < LEAST[other] ? one : other);

/** Where the title behind a name ends; the name's own end where what reads as a title begins another word: 老赵导航. */
function endOfTitle(text: string, last: number): number {
  const end = endOfRole(text, last);
  return end === last + 1 && isCutOff(text[last]!, text[end], text[end + 1]) ? last : end;
}

/** Words that end in a surname and that somebody's title stands behind: 感谢|师兄, 校方|老师, 环卫|大叔. */
const THANKED = new RegExp(
  wrapped`
    [感谢答致鸣多]谢|[校院厂资警对官双]方|[环门警护]卫|[校班货吊叉拖卡]车|[客厨病药产库]房|[大中]巴|
    [果菜花茶瓜棉渔]农|[语中作]文|[网城协库楼宿]管|[保治]安|[海机]关
  `,
  'u',
);

/** Log-odds of a full name that is one though its beginning is a word: 唐诗雨. */
const PLAIN = 4;

/** Whether what is built like a name is something else that is said, whatever the model thinks of it. */
function areOtherWords(text: string, start: number, end: number, shape: Shape, cue: Cue, odds: number): boolean {
  const begins = text.slice(start, start + 2);
  if (NEVER.has(begins) || isMeasured(text, start)) return true;
  if (SOUTHERN_KIN.test(text.slice(start, end)) && text[start - 1] !== '叫') return true;
  if (fallsApart(text, start, end, shape, isAnnounced(text, start))) return true;
  if (shape === SHAPES.long && (NO_NAME.test(text.slice(start, end)) || isAdverb(text, start))) return true;
  if (shape === SHAPES.long && cue !== 'sure' && isKnownWho(text, start)) return true;
  if (shape === SHAPES.titled && THANKED.test(text.slice(Math.max(0, start - 1), start + 1))) return true;
  // 学长官宣了
  if (OTHER_WORDS.has(begins) && isEveryday(text, start)) return true;
  // 姐姐理理我
  if (cue === 'sure') return shape === SHAPES.doubled && /^[我你他她]/u.test(text[end] ?? '');
  const isPlainName = shape === SHAPES.long && odds >= PLAIN;
  if (!isPlainName && (OTHER_WORDS.has(begins) || isInLongerWord(text, start, end))) return true;
  return cue === 'none' && shape === SHAPES.titled && isTorn(text, start);
}

/** Names that the model finds by how they are built and what stands around them, without those that are other words. */
export function modelNames(text: string): Name[] {
  return likelyNames(text, LEAST.sure - MOST_ADDED).flatMap(({ start, end: last, shape, odds }): Name[] => {
    const end = shape === SHAPES.prefixed ? endOfTitle(text, last) : last;
    const plainly = odds + addressedAs(text, start, last, shape);
    const built = builtAsNames(text, start, last, shape);
    if (plainly + built < (shape === SHAPES.long ? KIN_OF : LEAST.sure)) return [];
    const cue = strongest(cueOf(text, start, end), end === last ? 'none' : cueOf(text, start, last));
    if (areOtherWords(text, start, end, shape, cue, plainly)) return [];
    const word = cue === 'none' && shape !== SHAPES.titled && isOtherWord(text, start, end) ? WORD : 0;
    const least = shape === SHAPES.long && isKinOf(text, start) ? KIN_OF : LEAST[cue];
    const everyday = shape !== SHAPES.titled && isEveryday(text, start) ? everydayDoubt(shape) : 0;
    const over = plainly + (cue === 'sure' ? 0 : built) - least - (DOUBT[shape] ?? 0) - word - everyday;
    if (over < 0) return [];
    const isCalled = shape === SHAPES.titled && plainly > 0;
    const certainty = cue === 'sure' ? CUED : isCalled ? CALLED : hint(plainly);
    return [{ start, end, worth: over + 0.3, certainty, known: isFamous(text, start, end) }];
  });
}

/** Whether a name is one that everybody knows, and is not announced as somebody near: 罗翔老师, but not 我叫罗翔. */
const isFamous = (text: string, start: number, end: number): boolean =>
  isKnown(text.slice(start, end)) && !isAnnounced(text, start);
