import { isRarePair } from '../../draft/common-words.ts';
import type { TermMatch } from '../../draft/terms.ts';
import { isThing } from '../context.ts';
import type { Listed } from './types.ts';

/** Digits as few as these are met by chance in the number of a thing: 房间号0503. */
const FEW_DIGITS = 6;

/** What makes few digits those of a thing: 第0503期, 取餐号0503, 0503次. */
const NUMBERED = /(?:第|[取桌批期房车牌编排][餐单号次票]{0,2}[:是为 ]{0,2}|no\.? ?|(?<![a-z])[a-z]{1,2}-?)$/u;
const COUNTED = /^ ?(?:期|[号次]?(?:[桌车厅柜]|房(?![东租]))|次(?:列车|航班)?|航班|[页集话章]|元|块)/u;

/** What is numbered or counted, and the end of a word that leads there: 会计科2103号, 统计科2103份. */
const IN_A_FILE = /^(?:号(?!楼)|份|张|页|元|条|件)/u;

/** Whether the digits that a name ends in are those of a thing, and a word lies across its beginning. */
const endsInNumber = (text: string, start: number, end: number): boolean =>
  /\p{Script=Han}\d+$/u.test(text.slice(start, end)) &&
  isRarePair(text[start - 1] ?? ' ', text[start]!) &&
  IN_A_FILE.test(text.slice(end, end + 2));

/** What makes any digits those of a program: 版本号 13.8.1234.5678. */
const VERSION = /(?:版本号?|version|固件|系统)[ :]{0,2}v?$/u;

/** Whether digits are those of a version, or few ones those of a thing: 取餐号0503. */
export function isNumberOfThing(text: string, { foldedStart, foldedEnd }: TermMatch<Listed>): boolean {
  if (VERSION.test(text.slice(Math.max(0, foldedStart - 8), foldedStart))) return true;
  if (endsInNumber(text, foldedStart, foldedEnd)) return true;
  if (foldedEnd - foldedStart > FEW_DIGITS || !/^\d+$/.test(text.slice(foldedStart, foldedEnd))) return false;
  return (
    isThing(text, foldedStart) ||
    NUMBERED.test(text.slice(Math.max(0, foldedStart - 6), foldedStart)) ||
    COUNTED.test(text.slice(foldedEnd, foldedEnd + 4))
  );
}
