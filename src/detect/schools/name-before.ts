import { wrapped } from '../../draft/wrapped.ts';
import { unpack } from '../gazetteer.ts';
import { PLACES } from './regions.ts';
import { divisionIn, isTown } from './towns.ts';

/** Characters that are no part of a school's name: what stands before them belongs to the sentence. */
const STOP = new Set(
  '在去来到从回是我你他她它们的了读念报和跟与被把个过着就都也还又再给对向往让想像比找见说等请问帮教转选填或而但因当于这那哪啊呢吗哦哈吧呀' +
    '有没不很最家所各某前后时候上进考接送路叫自由及为几每两座间嘛啥谁您俩',
);

/** Names that begin with such a character all the same. */
const STOP_NAMES = new RegExp(
  wrapped`
    ^(?:
      和平|向阳|前进|前锋|来凤|来宾|从化|当阳|当涂|回民|和田|和龙|往平|上海|上饶|上虞|上地|上党|
      进贤|进才|考城|对外|各庄|南去|路北|路桥|自贡|自强|由庄|和顺|和县|上犹|上蔡|上杭|上街|上城|
      教院|过路|时代|家乐|所城|在平|后海|前门|两江|百家|张家|石家|钟家|李家|王家|陈家|马家|杨家|
      方家|何家|袁家|向家|史家
    )
  `,
  'u',
);

/** Words of two characters that end what comes before a name. */
const STOP_WORDS = new Set(
  unpack(
    `母校 毕业 初中 高中 老家 以前 之前 当年 今天 昨天 明天 隔壁 附近 孩子 儿子 女儿 弟弟 妹妹 学校 同学 现在 曾经 其实 原来 只有 还有 以及 就是 超级 著名 知名 我国 坐标 学生 校友 老师 本人 今年 去年 目前 考生 楼下 对面 旁边 门口 全国 根据 关于 通过 位于 作为 一名 一位 一个 抽中 抽到 抽签 摇到 摇号 送进 侄子 侄女 外甥 分到 派到 孙子 孙女 表弟 表妹 表哥 表姐 堂弟 堂妹 认识 知道 听说 喜欢 感谢`,
  ),
);

/** Whether a unit of the folded text can stand in a name: Han, 〇 or a digit. */
const isName = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0x30 && code <= 0x39);

/** Longest name of a school before its ending, in UTF-16 units. */
const LONGEST = 14;

/** Names of families that end in 家, which is otherwise no part of a name: 史家小学. */
const FAMILIES = /[史张王李石马杨袁何方陈钟向]$/u;

/**
 * Where the name begins that ends at `end` of a folded text: after the last character or word that belongs to the
 * sentence. `end` itself where there is no name.
 */
export function nameBefore(text: string, end: number): number {
  let start = end;
  const least = Math.max(0, end - LONGEST);
  while (start > least) {
    const place = placeEndingAt(text, start);
    if (place > 0 && start - place >= least) {
      start -= place;
      continue;
    }
    const character = text[start - 1]!;
    if (!isName(text.charCodeAt(start - 1))) break;
    if (start < end && STOP_WORDS.has(text.slice(Math.max(0, start - 2), start))) break;
    if (STOP.has(character) && !STOP_NAMES.test(text.slice(start - 1, start + 1))) {
      // 解放路小学, 铁路中学: a school of a street is named after it.
      const street = character === '路' && start === end;
      if (street) {
        start--;
        continue;
      }
      if (character !== '家' || !FAMILIES.test(text.slice(start - 2, start - 1))) break;
    }
    start--;
  }
  return placeWithin(text, start, end);
}

/** A name begins at the place in it, where words that are none of it come before: 挂牌|佳木斯市. */
function placeWithin(text: string, start: number, end: number): number {
  if (startsWithPlace(text, start)) return start;
  for (let at = start + 2; at < end - 1; at++) if (startsWithPlace(text, at)) return at;
  return start;
}

/** The length of the place name that ends at `at`, since some end in a character of a sentence: 成都. */
function placeEndingAt(text: string, at: number): number {
  for (let length = 4; length > 1; length--) {
    if (at >= length && isTown(text.slice(at - length, at))) return length;
  }
  return 0;
}

const startsWithPlace = (text: string, at: number): boolean => PLACES.longestAt(text, at) !== undefined;

/** The prefecture or province that a name begins with, its ending (市, 县, 区) included; empty where there is none. */
export function placeIn(name: string): string {
  return divisionIn(name, (place) => PLACES.has(place));
}
