import { isCommonPair, isPair } from '../../draft/common-words.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { isCommonSurname } from './address.ts';
import { GIVEN_NAME, usesOf } from './alphabet.ts';
import { endOfRole, SHAPES, type Shape } from './candidates.ts';

/** Surnames, and first characters of given names, that are far oftener verbs, things and how things are. */
const EVERYDAY: ReadonlySet<string> = new Set(
  '涂冷门官盘起修封班满位权楼车党从全和管修查练计支相初容敬来印鲜但干信展居呼利揭衡幸满闻区屠豆盖粟油漆丰公宿危银玉况包花麻项羊牛鱼晚早走跑吃喝买卖开打抱拍看',
);

/** What a name with such a surname needs more, in log-odds, where nothing names it. */
const DOUBT = 1.6;

/** … and a given name without any surname twice that: 官威, 起球. */
export const everydayDoubt = (shape: Shape): number => (shape === SHAPES.bare ? 2 * DOUBT : DOUBT);

/** Words that tell a name outright. */
const NAMED = /(?:叫做?|姓名|名字?|[:是])[ :]?$/u;

/** Whether a name begins with an everyday word and nothing right before it says that it is a name. */
export const isEveryday = (text: string, start: number): boolean =>
  EVERYDAY.has(text[start]!) && !NAMED.test(text.slice(Math.max(0, start - 3), start));

/** 涂三层, 汪两声, 封三天: what is done so many times. */
const COUNTED =
  /^.[一二两三四五六七八九十几半][层声次遍天年月周点分秒块条张件个只下口脚圈顿场回集页章斤两盘碗杯瓶根支台辆套双对排行门间]/u;

/** Years of the animals: 我爸羊年. */
const ANIMAL_YEAR = /^[鼠牛虎兔龙蛇马羊猴鸡狗猪]年/u;

/** What a place ends in, behind a foreign name: 沙比特尔草场. */
const PLACE_BEHIND = new RegExp(
  wrapped`
    ^(?:
      草[场原]|牧场|沙漠|戈壁|雪山|冰川|峡谷|瀑布|湿地|森林|国家公园|公园|古城|教堂|大教堂|王宫|
      皇宫|城堡|广场|大[街道桥学厦]|群?岛|半岛|海[峡湾滩岸]?|湖|河|江|山|峰|谷|湾|港|州|省|市|县|镇|
      乡|村|区|站|机场|火车站|路
    )
  `,
  'u',
);

/** Whether the end of a name of three characters belongs to the word behind it: 盘子发|霉, 司马玩|意. */
function isCutBehind(text: string, end: number): boolean {
  const [last, after, beyond] = [text[end - 1]!, text[end] ?? '', text[end + 1] ?? ''];
  if (after === '' || !isPair(last, after)) return false;
  return beyond === '' || !isPair(after, beyond);
}

/** Whether the two characters at `at` are met in given names: 文静, 建国. */
const areGiven = (text: string, at: number): boolean =>
  (usesOf(text.charCodeAt(at)) & usesOf(text.charCodeAt(at + 1)) & GIVEN_NAME) !== 0;

/**
 * Whether what is built like a name falls into words of a sentence: what is counted (涂三层), a word of two characters
 * with one before it (冷|包子) or behind it (盘子|发), the year of an animal, the name of a place. `isCalled` tells that
 * somebody is announced right before it.
 */
export function fallsApart(text: string, start: number, end: number, shape: Shape, isCalled: boolean): boolean {
  if (isEveryday(text, start) && isPair(text[start - 1] ?? ' ', text[start]!) && !isCalled) return true;
  // 感谢学长|学姐: a title by itself.
  if (endOfRole(text, start) === end) return true;
  if (ANIMAL_YEAR.test(text.slice(start, start + 2))) return true;
  if (shape === SHAPES.foreign) return !isCalled && PLACE_BEHIND.test(text.slice(end, end + 4));
  if (text[start] === '班' && /^班?(?:长|主任|委|导)/u.test(text.slice(start + 1, start + 4))) return true;
  const isVerbal = shape === SHAPES.long && isEveryday(text, start) && !areGiven(text, start + 1);
  // 老板|包|晚饭
  if (isVerbal && endOfRole(text, start + 1) !== end && isPair(text[start + 1]!, text[start + 2]!)) return true;
  if (isCalled || endOfRole(text, start + 1) === end) return false;
  if (shape === SHAPES.compound) return isCommonPair(text[end - 1]!, text[end] ?? ' ') && isCutBehind(text, end);
  if (shape !== SHAPES.long) return false;
  if (COUNTED.test(text.slice(start, end))) return true;
  if (!EVERYDAY.has(text[start]!) && (isCommonSurname(text[start]!) || areGiven(text, start + 1))) return false;
  if (isPair(text[start + 1]!, text[start + 2]!)) return true;
  return isPair(text[start]!, text[start + 1]!) && (EVERYDAY.has(text[start]!) || isCutBehind(text, end));
}
