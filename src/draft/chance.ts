import { areDivided, isCommonPair, isCutOff, isRarePair } from './common-words.ts';
import { isBegunWord, isInLongerWord } from './longer-words.ts';
import type { TermMatch } from './terms.ts';

const HAN = /^\p{Script=Han}$/u;

/**
 * The last direction of a region: 北 in 东北邮来一箱 is no beginning of 北邮. Behind a whole province it may be one:
 * 广东北邮校友会.
 */
const REGION =
  /(?:(?<![广山浦关华])东|(?<![江山广陕])西|[河湖华台淮江苏陕皖鲁冀豫粤闽赣])北$|(?:(?<![广山浦关华])东|(?<![江山广陕])西|[河湖云海济越江华淮苏皖闽赣湘黔])南$/u;

/** What a surname alone stands behind: 小陈, 老赵. */
const PREFIXES = '小老阿';
/** What people are called behind their surname. */
const TITLES = '总导工姐哥';

/** Whether somebody is called by the surname alone, and the title behind it begins another word: 小陈总是, 老赵导航. */
const isPrefixed = (text: string, start: number, end: number): boolean =>
  end - start === 2 &&
  TITLES.includes(text[end - 1]!) &&
  PREFIXES.includes(text[start - 1] ?? ' ') &&
  isRarePair(text[end - 1]!, text[end] ?? ' ');

/** What parts two sentences, or the halves of one. */
const SENTENCE = /[。！？；，、,!?;]/u;

/**
 * Whether a match of Chinese characters in a folded text, of which `listed` is listed, is none. Two characters are not
 * where they belong to common words with what stands before and after (东北邮局), where the second begins a word that
 * nothing else is left of (陈总理; see `isCutOff`), and in a longer word (小白鞋). Longer names only where their last
 * character begins another word. What `listed` itself goes on with is never another word: 电 behind 北邮, where 北京邮电大学 is listed.
 */
export function isByChance(
  text: string,
  { foldedStart, foldedEnd }: Pick<TermMatch<unknown>, 'foldedStart' | 'foldedEnd'>,
  listed: readonly string[] = [],
): boolean {
  const first = text[foldedStart]!;
  const last = text[foldedEnd - 1]!;
  if (foldedEnd - foldedStart < 2 || !HAN.test(first) || !HAN.test(last)) return false;
  const after = text[foldedEnd];
  const goesOn = listed.some((name) => name.includes(last + (after ?? ' ')));
  const isCut = !goesOn && isCutOff(last, after, text[foldedEnd + 1]);
  const between = text.slice(foldedStart + 1, foldedEnd - 1);
  if (/[\p{L}\p{N}]/u.test(between)) return isCut;
  const apart = between !== '';
  if (areDivided(first, last, { before: text[foldedStart - 1], after }, apart)) return true;
  if (SENTENCE.test(between)) {
    return isCommonPair(text[foldedStart - 1] ?? ' ', first) || isCommonPair(last, after ?? ' ');
  }
  if (apart) return false;
  return (
    isCut ||
    isPrefixed(text, foldedStart, foldedEnd) ||
    REGION.test(text.slice(Math.max(0, foldedStart - 2), foldedStart + 1)) ||
    (!goesOn && after !== undefined && isBegunWord(text, foldedEnd - 1)) ||
    isInLongerWord(text, foldedStart, foldedEnd)
  );
}
