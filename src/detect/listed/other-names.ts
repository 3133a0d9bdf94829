import { isRarePair } from '../../draft/common-words.ts';
import type { TermMatch } from '../../draft/terms.ts';
import { isKnown } from '../persons/figures.ts';
import { PLACES } from '../places/names.ts';
import { schoolNames } from '../schools/names.ts';
import { isPersonal, namesOf, type Listed } from './types.ts';

/** Surnames that are no words of their own, so that they say whose the given name behind them is. */
const SURNAMES =
  '张李刘陈赵吴徐孙朱胡郭罗郑梁宋谢唐韩冯邓曹彭萧蔡潘袁董苏魏吕蒋沈姜崔谭廖邹郝邱秦薛侯孟闫龚邵杨杜丁卢姚钟汪范贾夏韦付尹段雷黎贺顾';

/** Surnames that are words as well: they say whose a name is only where no word of two characters ends with them. */
const WORDY_SURNAMES = '高王周林黄何马白于方江孔钱叶田石金文任常万康温成洪安毛陆倪史陶施樊柳俞柏欧阮詹卓焦';

/** Whether somebody is called by what is listed: a name, a nickname. */
const isCalled = (target: Listed): boolean =>
  isPersonal(target) || (target.type === 'fact' && target.fact.kind === 'handle');

/** What is counted by sheets and pieces: 一张小满的照片, 这段小满唱的. */
const COUNTED = /[\d一二两三四五六七八九十几这那每哪半整第某]$/u;

/**
 * Whether the character at `at` is one of `surnames` there, and not the end of another word: 顾 in 照顾小满, 张 in
 * 一张小满的照片.
 */
function isSurname(text: string, at: number, surnames: string): boolean {
  const one = text[at];
  if (one === undefined || !surnames.includes(one)) return false;
  const before = text[at - 1] ?? ' ';
  if (isRarePair(before, one)) return false;
  return !('张段顾付'.includes(one) && (COUNTED.test(before) || '光只不没'.includes(before)));
}

/** What is said before somebody's name. */
const IS_CALLED = /(?:叫|姓名[是:]?|名字是)$/u;

/**
 * Whether a given name stands behind another surname than the listed one: 张小满 where 林小满 is listed, and whatever is
 * read as a disguise, where no name of two surnames is: 吴亦凡 where 一凡 is listed.
 */
export function isSomebodyElse(text: string, { target, foldedStart, foldedEnd }: TermMatch<Listed>): boolean {
  const surname = text[foldedStart - 1] ?? '';
  const listed = namesOf(target);
  const given = text.slice(foldedStart, foldedEnd);
  if (listed.includes(given)) {
    if (!isSurname(text, foldedStart - 1, SURNAMES)) return false;
    // A company's name may be somebody's as well: 实习生叫张云帆.
    if (!isCalled(target)) return IS_CALLED.test(text.slice(Math.max(0, foldedStart - 4), foldedStart - 1));
    return listed.some((name) => name.length === given.length + 1 && name.endsWith(given) && !name.startsWith(surname));
  }
  if (!isCalled(target) || given.length !== 2 || !/^\p{Script=Han}{2}$/u.test(given)) return false;
  return isSurname(text, foldedStart - 1, SURNAMES + WORDY_SURNAMES);
}

/** What makes a street of a place's name; where somebody is on the way there it is none: 回衡阳路上. */
const STREET = /^(?:[东南西北中]?[一二三四]?路(?![过程途费况边])|[东南西北中]?大[街道]|[东南西北]街|街(?![上头边]))/u;
const ON_THE_WAY = /[回去到来往从在]$/u;

/** Whether a listed place is the name of a street: 衡阳路, 上海南路. */
export function isStreet(text: string, { target, foldedStart, foldedEnd }: TermMatch<Listed>): boolean {
  if (target.type !== 'fact' || target.fact.kind !== 'place') return false;
  const right = text.slice(foldedEnd, foldedEnd + 4);
  if (!STREET.test(right)) return false;
  return !(right.startsWith('路上') && ON_THE_WAY.test(text.slice(Math.max(0, foldedStart - 1), foldedStart)));
}

/** What people of a surname are called by. */
const TITLES = '总姐哥导叔姨爷工局老师';
/** Of those, what alone behind a surname is hardly ever a given name. */
const PLAIN_TITLES = '总姐哥导叔姨爷';

/**
 * Whether what is read as a disguise is somebody else's name: that of somebody whom everybody knows (杨洋 where 洋洋 is
 * listed), or a title behind a surname that only sounds like the listed name (李姐 where 李杰 is listed, 姜导 where 江导).
 */
export function isAnotherName(text: string, { target, foldedStart, foldedEnd }: TermMatch<Listed>): boolean {
  const words = text.slice(foldedStart, foldedEnd);
  const [surname = '', title = '', ...others] = words;
  if (isKnown(words) && !namesOf(target).includes(words)) return true;
  if (!isPersonal(target) || !TITLES.includes(title) || others.length > 1) return false;
  // Whoever is called by a title is not called by a name that sounds like one.
  if (
    PLAIN_TITLES.includes(title) &&
    words.length === 2 &&
    namesOf(target).every((name) => !name.includes(title)) &&
    (SURNAMES + WORDY_SURNAMES).includes(surname)
  )
    return true;
  return (
    SURNAMES.includes(surname) &&
    namesOf(target).every((name) => !name.startsWith(surname)) &&
    namesOf(target).some((name) => name.slice(1) === title + others.join(''))
  );
}

/**
 * Whether what is read as a disguise is the name of a place, or of another school: 恩阳 where 恩扬 is listed, 张江 where
 * somebody called 张强 is.
 */
export function isAnotherPlace(text: string, { target, foldedStart, foldedEnd }: TermMatch<Listed>): boolean {
  const words = text.slice(foldedStart, foldedEnd);
  if (namesOf(target).includes(words) || !/^\p{Script=Han}+$/u.test(words)) return false;
  if (target.type === 'listener' || target.fact.kind === 'person') return words.length === 2 && PLACES.has(words);
  if (target.fact.kind === 'place') return PLACES.has(words);
  return target.fact.kind === 'school' && schoolNames().about(words) !== undefined;
}
