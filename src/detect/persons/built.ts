import { isPair } from '../../draft/common-words.ts';
import { isSurnameAlone } from './address.ts';
import { FOREIGN, GIVEN_NAME, usesOf } from './alphabet.ts';
import { SHAPES, type Shape } from './candidates.ts';

/** Characters that hardly stand anywhere but in given names. */
const ONLY_NAMES: ReadonlySet<string> = new Set(
  '婷娜妮娟娅婧妍晗昊昱晟煜烨炜钰铭鑫淼焱垚琳琦瑶璐瑾璇琰珺玮珂玲雯萱菲莹茜芸蓓菁芮苒莉薇倩俪淇沁沅泓瀚磊硕轩宸睿翊斌骁玥琪蓁澈栩嫣媛妤姝娴婕嫒婵彤梓涵珮璟琛祺祎昕晞熠哲喆彦弈煊钧铄钊锴骏毓懿筠芷茗荃莘菡蔓薏岚嵘弘弢彬恺慧琬瑜瑄璋瓒颖靓',
);

/** Characters that stand in given names as well, of which one beside a clearer one is enough: 程亦舟, 苏念桥. */
const ALSO_NAMES: ReadonlySet<string> = new Set(
  '琼桓欢舟桥乔野意怀深白知听时因念初见屿淮渡汀棠榆枝茉笙笛月辞故归眠遇忱沉述北西洲州未眉画歌词吟蝉萤烛砂雁弦音夕年岁川崖谷峦泉湖波浪潮帆港湾栖止行迟暖寒凛章简策卷墨青朱赤碧银生发喜根富保成元长永进胜连加友良善美好',
);

/** Surnames that are seldom words, and never before two characters of given names. */
const RARE_SURNAMES = '仇郁商虞桑闻荆郗桓庾仉';

/** How much less a name needs that is built as names are and makes no other words where it stands, in log-odds. */
const BUILT = 3;
const ALSO_BUILT = 2.4;
const BARELY_BUILT = 1.6;
const ONLY_NAME = 3.8;

const isGiven = (text: string, at: number): boolean => (usesOf(text.charCodeAt(at)) & GIVEN_NAME) !== 0;

/** What joins words rather than names somebody: 王菲和梅. */
const JOINS = /[和与为有之花树珠镯灯]/u;

/** Whether a name is spelled as foreign ones are, or goes on so: 莫斯科, 莫甘娜. */
function isForeign(text: string, start: number, end: number): boolean {
  const foreign = (at: number): boolean => (usesOf(text.charCodeAt(at)) & FOREIGN) !== 0;
  if (foreign(start - 1) && foreign(start)) return true;
  for (let at = start; at < end; at++) if (!foreign(at)) return false;
  return end - start > 2 || foreign(end);
}

/** What the characters alone are worth. */
function worthOf(text: string, start: number, shape: Shape): number {
  if (shape === SHAPES.short) return ONLY_NAMES.has(text[start + 1]!) && isSurnameAlone(text[start]!) ? ONLY_NAME : 0;
  if (shape !== SHAPES.long) return 0;
  const [second, third] = [isGiven(text, start + 1), isGiven(text, start + 2)];
  const [alsoSecond, alsoThird] = [ALSO_NAMES.has(text[start + 1]!), ALSO_NAMES.has(text[start + 2]!)];
  if (!(second || alsoSecond) || !(third || alsoThird)) return 0;
  if (!isSurnameAlone(text[start]!) && !RARE_SURNAMES.includes(text[start]!)) return 0;
  if (second && third) return BUILT;
  return second || third ? ALSO_BUILT : BARELY_BUILT;
}

/**
 * What a candidate needs less: a surname that is no everyday word with two characters of given names, or with one that
 * hardly stands anywhere else, none of which makes a word with its neighbours.
 */
export function builtAsNames(text: string, start: number, end: number, shape: Shape): number {
  const worth = worthOf(text, start, shape);
  if (worth === 0 || JOINS.test(text.slice(start + 1, end)) || isForeign(text, start, end)) return 0;
  for (let at = start - 1; at < end; at++) if (isPair(text[at] ?? ' ', text[at + 1] ?? ' ')) return 0;
  return worth;
}
