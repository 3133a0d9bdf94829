import { isCommonPair, isCutOff, isPair } from '../../draft/common-words.ts';
import { gazetteer, unpack } from '../gazetteer.ts';
import { BRANDS } from '../lists/named-brands.ts';
import { SURNAMES } from '../lists/surnames.ts';
import { SHAPES, type Shape } from './candidates.ts';

/** The most frequent surnames, without those that are mostly other words: 向老师请教, 于老师. */
const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  [...SURNAMES.replace(/\s/g, '').slice(0, 170)].filter((one) => !'于任向时成万易安齐祝单应和全明关文'.includes(one)),
);

/** Log-odds that a form of address adds to what the model says of it. */
const ADDED = { title: 2.6, call: 1.6, office: 0.8, prefix: 1.6 } as const;

/** The most that is added. */
export const MOST_ADDED = ADDED.title;

const CALLS = '总导哥姐叔姨婶嫂爷';
const OFFICES = '工局处科队董';

const isTorn = (text: string, start: number): boolean => start > 0 && isCommonPair(text[start - 1]!, text[start]!);

/**
 * What a form of address adds to the model's log-odds: a common surname with a title (陈阿姨, 刘姐) or behind 小 and 老,
 * where neither end belongs to another word. The model has seen few of them, and they are told by rule.
 */
export function addressedAs(text: string, start: number, end: number, shape: Shape): number {
  if (shape === SHAPES.titled) {
    if (!COMMON_SURNAMES.has(text[start]!) || isTorn(text, start)) return 0;
    if (text[end] === '傅' || text[end] === '长') return -ADDED.title;
    if (end - start > 2) return ADDED.title;
    const title = text[end - 1]!;
    if (isCutOff(title, text[end], text[end + 1]) || isPair(text[start]!, title)) return 0;
    return CALLS.includes(title) ? ADDED.call : OFFICES.includes(title) ? ADDED.office : 0;
  }
  if (shape !== SHAPES.prefixed || end - start !== 2 || text[start] === '大') return 0;
  const [prefix, surname, after] = [text[start]!, text[start + 1]!, text[end] ?? ' '];
  if (!COMMON_SURNAMES.has(surname) || isTorn(text, start)) return 0;
  return isPair(prefix, surname) || isPair(surname, after) ? 0 : ADDED.prefix;
}

const brands = gazetteer(unpack(BRANDS).map((name) => [name, true] as const));

/** The longest brand begins this far before a name inside it. */
const REACH = 3;

/** Whether a name is that of a brand, or a part of one: 周大福, 老凤 in 老凤祥. */
export function isBrand(text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - REACH); at <= start; at++) {
    const brand = brands.longestAt(text, at);
    if (brand && brand.end >= end) return true;
  }
  return false;
}
