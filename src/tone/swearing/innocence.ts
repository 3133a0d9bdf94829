import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { Lexicon, NO_WORD } from '../../grams/lexicon.ts';
import { INNOCENT } from '../lexicon/innocent.ts';
import { isAbbreviated } from './abbreviations.ts';
import { isKin } from './kin.ts';
import { isMeaningful } from './meaningful.ts';

/** Units around a match in which an everyday word is looked for that holds it. */
const REACH = 8;

let everyday: Lexicon<undefined> | undefined;

/**
 * Whether a match shares characters with an everyday word as long as it or longer, whatever stands between them.
 * `characters` counts also those that are written as emoji.
 */
export function isInnocent(text: string, { start, end }: Range, characters = 0): boolean {
  everyday ??= new Lexicon([{ words: INNOCENT.join('|'), says: undefined }], () => undefined);
  let bare = '';
  let shared = 0;
  const places: number[] = [];
  for (let at = Math.max(0, start - REACH); at < Math.min(text.length, end + REACH); at++) {
    if (!isMeaningful(text.charCodeAt(at))) continue;
    bare += text[at]!;
    places.push(at);
    if (at >= start && at < end) shared++;
  }
  const length = Math.max(characters, shared);
  for (let from = 0; from < bare.length && places[from]! < end; from++) {
    const word = everyday.longestAt(bare, from);
    if (word === NO_WORD || everyday.lengthOf(word) < length) continue;
    if (places[from + everyday.lengthOf(word) - 1]! >= start) return true;
  }
  return false;
}

/** Somebody of this name follows. */
const A_PERSON = /^(?:老师|同学|大叔|大哥|大姐|阿姨|叔叔|奶奶|爷爷|医生|书记|校长|教练|师傅|[哥姐乡镇])/u;
const PLACE_OR_PERSON =
  /日喀则|拉萨|羊湖|进藏|卓玛|扎西|次仁|达瓦|多吉|平措|格桑|拉姆|措姆|藏语|藏族|藏文|西藏|那曲|活佛|寺|支教/;
/** What lies on a path. */
const DROPPINGS = /遛|捡|铲|踩|牵绳|公园|草坪|养狗|绿化带|文明养犬|袋子|流浪[狗猫]|人行道|楼道|马路上|满地/;
/** Small animals that have hatched. */
const HATCHED = /出壳|孵|草龟|乌龟|养龟|龟苗|龟缸|巴西龟|陆龟|龟蛋/;
/** A dish of innards. */
const A_DISH = /[碗喝汤锅]|早餐|早点|小吃|羊|牛|泡馍/;
/** Somebody has a surname of two characters. */
const SURNAME = /姓司马|复姓|司马[懿光迁昭炎]|三国/;
/** Young ones of an animal. */
const A_LITTER = /满月|断奶|一窝|母狗|[一二两三四五六几]只|喂奶|狗妈/;
const ANIMAL = /羊驼|动物园|农场|吐口水|驼毛/;

/** The word itself is talked about. */
const MENTIONED =
  /怎么读|读作|字典|词典|偏旁|字母|写成汉字|谐音|拼音里|拼音表|可以拼出|听写|发音|音标|口腔|关节|草字头|连起来|拼成|学拼音/;

/** A name from elsewhere in parts, of which this is the first: 尼玛·贾法里, S·B·帕克. */
const IN_PARTS = /^·\p{Script=Han}{2}/u;
/** What is measured in newton metres. */
const TORQUE = /扭矩|弯矩|力矩|扳手|kN|牛米|N·m.*N·m/;
/** Ponds that are listed: 剑池、碧池、放生池. */
const BEHIND_A_POND = /[池湖潭泉]、$/u;
const BEFORE_A_POND = /^、\p{Script=Han}{1,4}[池湖潭泉]/u;
/** What is drafted. */
const DRAFTED = /草拟(?!吗)|纪要|合同|协议|文件|方案|章程/;

/** A name from elsewhere as it is rendered here: 译沙比. */
const RENDERED = /译[作为成]?$/u;

/** What stands in quotes is talked about where this is said of it. */
const TALKED_OF = new RegExp(
  wrapped`
    这个词|这词|一词|这个字|[两三四几]个字|国骂|脏话|脏字|敏感词|违禁词|屏蔽|打成|打进|输入法|
    语音转|识别成|谐音|意思|写作|念作|念成|读成|发音|辞典|词条|词源|结尾|开头|文件名|目录
  `,
  '',
);
const OPENS = /[“"「『‘']$/u;
const CLOSES = /^[!！?？。…]?[”"」』’']/u;

/** Whether a match stands in a title: 《滚蛋吧！肿瘤君》. */
function isInTitle(text: string, start: number): boolean {
  const opened = text.lastIndexOf('《', start);
  return opened >= 0 && !text.slice(opened, start).includes('》') && text.includes('》', start);
}

let last = '';
let isLastMentioned = false;

/** Whether the text talks about the word itself; asked for every word of one text after the other. */
function mentions(text: string): boolean {
  if (text !== last) {
    last = text;
    isLastMentioned = MENTIONED.test(text);
  }
  return isLastMentioned;
}

/** Whether the rest of the text says that something else is meant by letters, by a Tibetan name, by an animal. */
export function isExplained(text: string, { start, end }: Range): boolean {
  if (mentions(text) || isInTitle(text, start)) return true;
  const word = text.slice(start, end);
  if (isKin(text, { start, end }) || RENDERED.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (OPENS.test(text[start - 1] ?? '') && CLOSES.test(text.slice(end, end + 2)) && TALKED_OF.test(text)) return true;
  if (isAbbreviated(text, { start, end })) return true;
  if (/^(?:尼玛|[a-z]·[a-z])$/iu.test(word) && IN_PARTS.test(text.slice(end))) return true;
  if (/^c ?n·m$/i.test(word)) return TORQUE.test(text);
  if (word === '碧池')
    return (
      BEHIND_A_POND.test(text.slice(Math.max(0, start - 2), start)) || BEFORE_A_POND.test(text.slice(end, end + 6))
    );
  if (word === '草拟吗') return DRAFTED.test(text);
  if (/^[去到叫从在]?尼玛的?$/u.test(word))
    return PLACE_OR_PERSON.test(text) || A_PERSON.test(text.slice(end, end + 2));
  if (/^(?:(?:龟|🐢)(?:儿子?|孙子?|蛋)|王八蛋)$/u.test(word)) return HATCHED.test(text);
  if (word.startsWith('倪')) return /姓倪|[叫喊][他她]?倪/u.test(text);
  if (/^[狗吃](?:屎|💩)$/u.test(word)) return DROPPINGS.test(text);
  if (word.endsWith('杂碎')) return A_DISH.test(text);
  if (word.endsWith('崽子')) return A_LITTER.test(text);
  if (word.startsWith('司马')) return SURNAME.test(text);
  return word === '草泥马' && ANIMAL.test(text);
}
