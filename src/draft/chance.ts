import { areDivided, isCommonPair, isRarePair } from './common-words.ts';
import { areDoubled } from './longer-words.ts';
import { isTornByWords } from './readings.ts';
import type { TermMatch } from './terms.ts';
import { AS_LISTED } from './word-costs.ts';
import { wrapped } from './wrapped.ts';

const HAN = /^\p{Script=Han}$/u;

/**
 * The last direction of a region: 北 in 东北邮来一箱 is no beginning of 北邮. Behind a whole province it may be one:
 * 广东北邮校友会.
 */
const REGION = new RegExp(
  wrapped`
    (?:
      (?<![广山浦关华])东|(?<![江山广陕])西|[河湖陕皖鲁冀豫粤闽赣]|(?<!江)苏|(?<!浙)江|(?<!烟)台|
      (?<![河湖云海])南|(?<!清)华
    )北$|
    (?:
      (?<![广山浦关华])东|(?<![江山广陕])西|[河湖济越皖闽赣湘黔]|(?<!江)苏|(?<!浙)江|(?<!白)云|
      (?<![上青])海|(?<!清)华
    )南$
  `,
  'u',
);

/** Kin that are called by a doubled character: 兰姐 is not in 君子兰姐姐. */
const KIN = '姐姐 哥哥 妹妹 弟弟 爷爷 奶奶 叔叔'.split(' ');

/** What parts two sentences, or the halves of one. */
const SENTENCE = /[。！？；，、,!?;]/u;

/**
 * Whether a match of Chinese characters in a folded text, of which `listed` is listed, is none: other words lie across
 * its ends (东北邮局, 陈总理, 小白鞋; see `isTornByWords`), or it is the end of a region (东北邮来). What `listed` itself goes
 * on with is never another word: 电 behind 北邮, where 北京邮电大学 is listed.
 */
export function isByChance(
  text: string,
  { foldedStart, foldedEnd }: Pick<TermMatch<unknown>, 'foldedStart' | 'foldedEnd'>,
  listed: readonly string[] = [],
): boolean {
  const first = text[foldedStart]!;
  const last = text[foldedEnd - 1]!;
  if (foldedEnd - foldedStart < 2 || !HAN.test(first) || !HAN.test(last)) return false;
  const [before, after] = [text[foldedStart - 1], text[foldedEnd]];
  const between = text.slice(foldedStart + 1, foldedEnd - 1);
  if (between !== '' && !/^\p{Script=Han}+$/u.test(between)) {
    if (/[\p{L}\p{N}]/u.test(between)) return false;
    if (areDivided(first, last, { before, after })) return true;
    return SENTENCE.test(between) && (isCommonPair(before ?? ' ', first) || isCommonPair(last, after ?? ' '));
  }
  const goesOn = listed.some((name) => name.includes(last + (after ?? ' ')));
  // 半夜橘子: what it goes on with is a word of its own where a word ends in it as well.
  const isBetween =
    foldedEnd - foldedStart === 2 && isCommonPair(before ?? ' ', first) && isRarePair(last, after ?? ' ');
  if (goesOn && isBetween) return true;
  if (isTornByWords(text, foldedStart, foldedEnd, AS_LISTED, goesOn)) return true;
  // 女王秀兰花: however rare the words, they lie across both ends, and nothing but the middle is left of a name.
  const isTornAtBothEnds = isRarePair(before ?? ' ', first) && isRarePair(last, after ?? ' ');
  if (foldedEnd - foldedStart > 2 && isTornAtBothEnds && !goesOn) return true;
  if (foldedEnd - foldedStart > 2) return false;
  return (
    KIN.includes(last + (after ?? ' ')) ||
    areDoubled(text, foldedStart, foldedEnd) ||
    REGION.test(text.slice(Math.max(0, foldedStart - 2), foldedStart + 1))
  );
}
