import { isCutOff, isPair } from '../../draft/common-words.ts';
import { isCommonSurname } from './address.ts';
import { COMPOUNDS } from './alphabet.ts';
import { SHAPES, type Shape } from './candidates.ts';

/** Surnames that are small words, and hardly anybody's before a title: 外公和爷爷, 那医生, 都处得好. */
const SMALL_WORDS = '和那都';

/** What a title is a part of: 曾爷爷 is an ancestor, 毛爷爷 money; 律师费 is paid, and 老师傅 and 小姐姐 are others. */
const ANCESTOR = /^曾(?:爷爷|奶奶)/u;
const MONEY = /^毛(?:爷爷|主席)/u;

/** A door that somebody lives behind or guards: 对门大哥. */
const DOOR = /[对上守看掌开]门$/u;

/** Whether what is built as a surname with a title is something else that is said. */
export const isNoTitled = (text: string, start: number, end: number): boolean =>
  SMALL_WORDS.includes(text[start]!) ||
  '费傅'.includes(text[end] ?? ' ') ||
  DOOR.test(text.slice(Math.max(0, start - 1), start + 1)) ||
  text.slice(end - 2, end + 1) === '小姐姐' ||
  ANCESTOR.test(text.slice(start, end)) ||
  MONEY.test(text.slice(start, end));

/** Titles of one character: kin, which is hardly anything else, and such as begin words and sentences. */
const KIN = '哥姐叔姨婶嫂';
const OFFICES = '总工';
const CLAUSE = /[\s,。!?;:、~“”"()]/u;

/** Log-odds of a name by its title alone. */
const TITLED = 0.7;

/**
 * The log-odds that a common surname with a title has at least, however seldom the model met it: 曾老师 has the
 * surname of 曾经, and 刘姐 that of 刘三姐. 总 and 工 need the beginning of a clause: 高总, but not 最高总分.
 */
export function leastOfTitled(text: string, start: number, end: number, shape: Shape): number {
  if (shape !== SHAPES.titled || !isCommonSurname(text[start]!)) return -Infinity;
  if (isPair(text[start - 1] ?? ' ', text[start]!) || isPair(text[start]!, text[start + 1]!)) return -Infinity;
  // 诸葛律师 is no 葛律师, and 范范姐 no 范姐.
  if (text[start - 1] === text[start]) return -Infinity;
  if (COMPOUNDS.has(text.slice(Math.max(0, start - 1), start + 1))) return -Infinity;
  if (end - start > 2) return TITLED;
  const title = text[end - 1]!;
  if (isCutOff(title, text[end], text[end + 1])) return -Infinity;
  const opens = start === 0 || CLAUSE.test(text[start - 1]!);
  return KIN.includes(title) || (opens && OFFICES.includes(title)) ? TITLED : -Infinity;
}
