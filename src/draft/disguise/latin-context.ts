import { SWEARING_PAIRS } from '../data/latin-words.ts';
import { syllableOf } from '../syllables.ts';
import { neighboursOf, touches, type Read } from './read.ts';

/** What letters are explained by: lxm是“流行梅”. */
const EXPLAINED = /^ ?(?:(?:是|=|即|就是)? ?["“「『]|是(?:什么|啥))/u;

/** What is said of letters that stand for a word that nobody knows. */
const ABOUT_LETTERS = /缩写|字母|什么意思|简写|代表什么|首字母|黑话|猜/u;
const ABOUT_REACH = 12;

/** What says that the letters are there so that nobody finds them, and that some will understand. */
const HIDES = /防[搜查火扒]|保命|懂的|懂得都懂|马赛克/u;

/** Whether a draft wonders what the letters of a match stand for. */
export function isWonderedAt({ tokens, first, last }: Read): boolean {
  const { text } = tokens.folded;
  const [start, end] = [tokens.start[first]!, tokens.end[last]!];
  if (EXPLAINED.test(text.slice(end, end + 5))) return true;
  const around = `${text.slice(Math.max(0, start - ABOUT_REACH), start)} ${text.slice(end, end + ABOUT_REACH)}`;
  return ABOUT_LETTERS.test(around) && !HIDES.test(around);
}

/** The Latin letters of a match, and whether blanks or marks stand between them. */
export function lettersOf({ tokens, path }: Read): { word: string; spaced: boolean } {
  const word = path.tokens.map((at) => tokens.text[at]!).join('');
  return { word, spaced: path.tokens.some((at, index) => index > 0 && !touches(tokens, at - 1, at)) };
}

/** Whether a character and a letter are a swear word: 牛b, 这个小b, 小b崽子, 这b老师. */
export function isSwearing(read: Read): boolean {
  const { word } = lettersOf(read);
  const { before = '', after = '' } = neighboursOf(read);
  if (SWEARING_PAIRS.has(word)) return true;
  const isCalled = before !== '' && '个这那臭死你'.includes(before);
  return (
    (word.endsWith('b') && (isCalled || (after !== '' && '崽子样'.includes(after)))) ||
    (word.startsWith('b') && isCalled)
  );
}

/** Whether Latin letters are the beginning of a user name or address: xiaobai_2003, xiaobai@example.com. */
export function isInName({ tokens, last }: Read): boolean {
  const end = tokens.end[last]!;
  return /^(?:\d|_|[.-][a-z\d]| ?@)/.test(tokens.folded.text.slice(end, end + 2));
}

/** Whether a match stands in letters and digits that are mixed at random: Lgz in 8DBK7q09Lgz, Lk in Lk83QzT6. */
export function isInCode({ tokens, first, last }: Read): boolean {
  const { text } = tokens.folded;
  const [start, end] = [tokens.start[first]!, tokens.end[last]!];
  return /[a-z]\d+$/.test(text.slice(Math.max(0, start - 8), start)) || /^\d+[a-z]/.test(text.slice(end, end + 8));
}

/** Whether two digits belong to a longer number or name, or count something: 218.77, _77, 99年的. */
export function isInNumbers({ tokens, first, last }: Read): boolean {
  const { text } = tokens.folded;
  const [start, end] = [tokens.start[first]!, tokens.end[last]!];
  return (
    /[\d._:/+-]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[\d.:/%+-]| ?[年岁块元度斤号分点天个次期楼级届码寸页集路折两kgm])/u.test(text.slice(end, end + 2))
  );
}

/** The word right before or right behind, parted by a blank. */
const WORD_BEFORE = /(?<![a-z])([a-z]{1,6}) $/;
const WORD_BEHIND = /^ ([a-z]{1,6})(?![a-z])/;
/** What stands behind a verb, and hardly behind a name: zhaodao le. */
const DONE = /^ le(?![a-z])/;

/**
 * Whether two syllables stand in a sentence that is all written in pinyin, where they may be any others of that sound:
 * wo bei you tang le, zhaodao le.
 */
export function isInPinyin({ tokens, first, last }: Read, spaced: boolean): boolean {
  const { text } = tokens.folded;
  const [start, end] = [tokens.start[first]!, tokens.end[last]!];
  const behind = text.slice(end, end + 8);
  if (!spaced) return DONE.test(behind);
  const beside = [WORD_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[1], WORD_BEHIND.exec(behind)?.[1]];
  return beside.some((word) => word !== undefined && syllableOf(word) !== undefined);
}

/** Whether letters are those of a link's parameter, an emoji in brackets or a command: &gxd=, php?mod, [cry], ssh root@. */
export function isInQuery({ tokens, first, last }: Read): boolean {
  const { text } = tokens.folded;
  const [start, end] = [tokens.start[first]!, tokens.end[last]!];
  return (
    /^(?:=[\da-z]|\?[a-z]+=|\]| [a-z]+@)/.test(text.slice(end, end + 12)) ||
    /[?&][a-z_]*=?$|_$/.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** The longest name of a host that is looked at, in UTF-16 units. */
const LONGEST_HOST = 40;
const IN_HOST = /(?:\/\/|www\.|[\da-z]\.)[\da-z.-]*$/;
const HOST_BEHIND =
  /^[\da-z-]*(?:\.[\da-z-]+)*\.(?:com|cn|net|org|edu|gov|io|me|top|cc|tv|app|dev|xyz|link|co)(?![a-z])/;

/** Whether `[start, end)` of a folded text lies in the name of a host: kuaishou in https://www.kuaishou.com/. */
export function isInHost(text: string, start: number, end: number): boolean {
  const ahead = text.slice(Math.max(0, start - LONGEST_HOST), start);
  return (/^$|[^\da-z.]$/.test(ahead) || IN_HOST.test(ahead)) && HOST_BEHIND.test(text.slice(end, end + LONGEST_HOST));
}

/** Whether Latin letters are those of a product: LXM-200, LXM系列. */
export function isModel({ tokens, first, last }: Read): boolean {
  const { text } = tokens.folded;
  if ('-–'.includes(text[tokens.start[first]! - 1] ?? ' ')) return true;
  const end = tokens.end[last]!;
  return /^(?:-\d|\d{3}|系列|型号?|[款版码股]|面料|认证|协议|接口|格式)/u.test(text.slice(end, end + 3));
}
