import { isCommonPair, isCutOff, isPair } from '../../draft/common-words.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { nameList, unpack } from '../gazetteer.ts';
import { NAME_LIKE_IDIOMS } from '../lists/name-like-idioms.ts';
import { BRANDS } from '../lists/named-brands.ts';
import { SURNAMES } from '../lists/surnames.ts';
import { SHAPES, type Shape } from './candidates.ts';

/** The most frequent surnames, without those that are mostly other words: 向老师请教, 于老师. */
const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  [...SURNAMES.replace(/\s/g, '').slice(0, 170)].filter((one) => !'于任向时成万易安齐祝单应和全明关文'.includes(one)),
);

/** Surnames that are rarer, and no words either: enough before a title of two characters. */
const RARER_SURNAMES: ReadonlySet<string> = new Set(
  '傅萧阎荀殷詹申欧耿焦俞左柳甘舒阮柯纪梅童凌毕裴霍涂苗翁冉骆蓝路辛靳管柴蒙鲍喻祁蒲房滕屈饶解牟艾尤穆农司卓古缪简车项连芦麦褚娄窦戚岑',
);

/** Whether a character is a surname that is no everyday word. */
export const isSurnameAlone = (character: string): boolean =>
  COMMON_SURNAMES.has(character) || RARER_SURNAMES.has(character);

export const isCommonSurname = (character: string): boolean => COMMON_SURNAMES.has(character);

/** Of those the ones that are no words behind 小 and 老 either: 老耿, but not 老农. */
const isCalledBy = (character: string): boolean =>
  COMMON_SURNAMES.has(character) ||
  (RARER_SURNAMES.has(character) && !'蓝路管房解农司古简车项连麦梅童辛'.includes(character));

/** Log-odds that a form of address adds to what the model says of it. */
const ADDED = { title: 2.6, call: 1.6, office: 0.8, prefix: 1.6, placed: 1.4 } as const;

const CALLS = '总导哥姐叔姨婶嫂爷';
const OFFICES = '工局处科队董';

/** Where somebody belongs, right before the name, or what is said to him: 隔壁工位的小何, 我们组的周工, 谢谢刘姐. */
const PLACED = new RegExp(
  wrapped`
    (?:工位|隔壁|部门?|组|办公室|前台|公司|[店班楼科]|宿舍|寝室|实验室|单位|车间|物业|小区|门口)的$|
    (?:谢谢|感谢|多谢|麻烦|拜托|辛苦|恭喜)$
  `,
  'u',
);

const placed = (text: string, start: number): number =>
  PLACED.test(text.slice(Math.max(0, start - 4), start)) ? ADDED.placed : 0;

/** What a name of two characters does next, though it makes a word with the surname: 何在, 高就. */
const GOES_ON = '在就说也都还又和把给让被';

/** 小 and 老 with these are no names, though a classmate may stand behind: 小学同学. */
const NO_NAME_BEHIND = '学组班区时年型众队家乡大';

const isTorn = (text: string, start: number): boolean => start > 0 && isCommonPair(text[start - 1]!, text[start]!);

/**
 * What a form of address adds to the model's log-odds: a common surname with a title (陈阿姨, 刘姐) or behind 小 and 老,
 * where neither end belongs to another word. The model has seen few of them, and they are told by rule.
 */
export function addressedAs(text: string, start: number, end: number, shape: Shape): number {
  if (shape === SHAPES.titled) {
    const isSurname = isCalledBy(text[start]!) || (end - start > 2 && RARER_SURNAMES.has(text[start]!));
    if (!isSurname || isTorn(text, start)) return 0;
    if (text[end] === '傅' || text[end] === '长') return -ADDED.title;
    if (end - start > 2) return ADDED.title;
    const title = text[end - 1]!;
    if (isCutOff(title, text[end], text[end + 1]) || isPair(text[start]!, title)) return 0;
    const own = CALLS.includes(title) ? ADDED.call : OFFICES.includes(title) ? ADDED.office : 0;
    return own > 0 ? own + placed(text, start) : 0;
  }
  if (shape !== SHAPES.prefixed || end - start !== 2 || text[start] === '大') return 0;
  const [prefix, surname, after] = [text[start]!, text[start + 1]!, text[end] ?? ' '];
  if (isTorn(text, start)) return 0;
  if (text.startsWith('同学', end) && !NO_NAME_BEHIND.includes(surname)) return ADDED.prefix;
  if (!isCalledBy(surname) || isPair(prefix, surname)) return 0;
  if (!GOES_ON.includes(after) && isPair(surname, after)) return 0;
  return ADDED.prefix + placed(text, start);
}

const sayings = nameList([...unpack(BRANDS), ...unpack(NAME_LIKE_IDIOMS)]);

/** The longest of them begins this far before a name inside it. */
const REACH = 3;

/** Whether a name is that of a brand or an idiom, or a part of one: 周大福, 老凤 in 老凤祥, 指|鹿为马. */
export function isOfSaying(text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - REACH); at <= start; at++) {
    const saying = sayings.longestAt(text, at);
    if (saying && saying.end >= end) return true;
  }
  return false;
}
