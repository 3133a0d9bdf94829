import type { TermMatch } from '../../draft/terms.ts';
import { isKnown } from '../persons/figures.ts';
import { isPersonal, namesOf, type Listed } from './types.ts';

/** Surnames that are no words of their own, so that they say whose the given name behind them is. */
const SURNAMES =
  '张李刘陈赵吴徐孙朱胡郭罗郑梁宋谢唐韩冯邓曹彭萧蔡潘袁董苏魏吕蒋沈姜崔谭廖邹郝邱秦薛侯孟闫龚邵杨杜丁卢姚钟汪范贾夏韦付尹段雷黎贺顾';

/**
 * Whether a given name stands behind another surname than the listed one: 张小满 where 林小满 is listed, and whatever is
 * read as a disguise, where no name of two surnames is: 吴亦凡 where 一凡 is listed.
 */
export function isSomebodyElse(text: string, { target, foldedStart, foldedEnd }: TermMatch<Listed>): boolean {
  const surname = text[foldedStart - 1];
  if (surname === undefined || !SURNAMES.includes(surname)) return false;
  // 感谢小满: no surname.
  if (surname === '谢' && /[谢感多致鸣答酬]/u.test(text[foldedStart - 2] ?? '')) return false;
  const listed = namesOf(target);
  const given = text.slice(foldedStart, foldedEnd);
  if (listed.includes(given)) {
    return listed.some((name) => name.length === given.length + 1 && name.endsWith(given) && !name.startsWith(surname));
  }
  return isPersonal(target) && given.length === 2 && /^\p{Script=Han}{2}$/u.test(given);
}

/** What people of a surname are called by. */
const TITLES = '总姐哥导叔姨爷工局老师';

/**
 * Whether what is read as a disguise is somebody else's name: that of somebody whom everybody knows (杨洋 where 洋洋 is
 * listed), or a title behind another surname than the listed one, though it sounds alike (姜导 where 江导 is listed).
 */
export function isAnotherName(text: string, { target, foldedStart, foldedEnd }: TermMatch<Listed>): boolean {
  const words = text.slice(foldedStart, foldedEnd);
  const [surname = '', title = '', ...others] = words;
  if (isKnown(words) && !namesOf(target).includes(words)) return true;
  if (!isPersonal(target) || !TITLES.includes(title) || others.length > 1) return false;
  return (
    SURNAMES.includes(surname) &&
    namesOf(target).every((name) => !name.startsWith(surname)) &&
    namesOf(target).some((name) => name.slice(1) === title + others.join(''))
  );
}
