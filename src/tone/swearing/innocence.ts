import { INNOCENT } from '../lexicon/innocent.ts';
import type { Range } from '../../draft/types.ts';

/** Units around a match in which an everyday word is looked for that holds it. */
const REACH = 8;

const MEANINGLESS = /[^\p{L}\p{N}]/u;

let byStart: ReadonlyMap<string, readonly string[]> | undefined;

function innocentFrom(first: string): readonly string[] {
  if (!byStart) {
    const words = new Map<string, string[]>();
    for (const word of INNOCENT) words.set(word[0]!, [...(words.get(word[0]!) ?? []), word]);
    byStart = words;
  }
  return byStart.get(first) ?? [];
}

/** Whether a match shares characters with an everyday word as long as it or longer, whatever stands between them. `characters` counts also those that are written as emoji. */
export function isInnocent(text: string, { start, end }: Range, characters = 0): boolean {
  let bare = '';
  const places: number[] = [];
  for (let at = Math.max(0, start - REACH); at < Math.min(text.length, end + REACH); at++) {
    if (MEANINGLESS.test(text[at]!)) continue;
    bare += text[at]!;
    places.push(at);
  }
  const length = Math.max(characters, places.filter((place) => place >= start && place < end).length);
  for (let from = 0; from < bare.length; from++) {
    for (const word of innocentFrom(bare[from]!)) {
      const until = from + word.length;
      if (word.length < length || !bare.startsWith(word, from)) continue;
      if (places[from]! < end && places[until - 1]! >= start) return true;
    }
  }
  return false;
}

/** What letters stand for is told: SB 是…的缩写. */
const EXPLAINS = /缩写|首席|简称|全称|元素|符号|原子序数|商标|术语|首字母|拼音|词典|字典|英文里|英语里|读作|译名/;
/** Something has letters for a name: md格式, CNM年会, 2b铅笔. */
const NAMED =
  /^\s?(?:格式|文件|文档|语法|年会|会议|大会|课程?|协会|公司|品牌|协议|后缀|认证|考试|综合[征症]|系列|型|铅笔|笔芯|起形|打底|面[的板漆]|轨|轴|接口|板|级|类|组|栋|座|区|楼|路|线|口|门|卷|套餐|方案|计划|项目|[0-9])/;
const PLACE_OR_PERSON = /卓玛|扎西|次仁|达瓦|多吉|平措|格桑|拉姆|措姆|藏语|藏族|藏文|西藏|那曲|活佛|寺|支教/;
const ANIMAL = /羊驼|动物园|农场|吐口水|驼毛/;

/** The word itself is talked about. */
const MENTIONED = /怎么读|读作|字典|词典|偏旁|字母|写成汉字|谐音|拼音里|口腔|关节/;

const SURNAME = /^\s?(?:同学|老师|总|姐|哥|先生|女士|办|首席|遇|[+=])/;

const LETTERS = /^(?:[a-z0-9]{1,6}|装b)$/;

/** Whether the rest of the text says that something else is meant by letters, by a Tibetan name, by an animal. */
export function isExplained(text: string, { start, end }: Range): boolean {
  if (MENTIONED.test(text)) return true;
  const word = text.slice(start, end);
  if (LETTERS.test(word) && word !== 'cao') return EXPLAINS.test(text) || NAMED.test(text.slice(end));
  if (word === '尼玛') return PLACE_OR_PERSON.test(text);
  if (word === 'cao') return SURNAME.test(text.slice(end));
  return word === '草泥马' && ANIMAL.test(text);
}
