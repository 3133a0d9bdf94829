import { isEnding, isPair } from '../../draft/common-words.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { schoolNames } from './names.ts';
import { PLACES } from './regions.ts';
import { WORDS_AFTER } from './word-ends.ts';

/** What goes on after a school that ends in 大, though it looks like a longer word: 武大学生, 北大师兄. */
const GOES_ON =
  /^(?:学[生长姐弟妹子霸渣]|同学|师[兄姐弟妹生]|门口|体育|打饭|打卡|理学|理科|法学|医学|数学|家属|打球|书店|部门|全校|楼下|开学)/u;

/** Characters that may stand right before a school without making a word with it: 在, 的, 考上. */
const FREE_LEFT = new Set(
  '在去来到从回进考上是我们你他她读报和跟与的想被把叫过个为着就都也还又再给对向往离让像比找见爱夸骂说等请问帮教转选填念及或而但因当用于这' +
    '那哪吧啊呢吗哦哈了由至升录取届级生本硕博研自隔壁全所某家里爸妈哥姐弟妹友学您俩谁各每赞愿逛冲保送岸业战校入名有会嫁',
);

/** When, right before a school: 周五成理东门. */
const WHEN = /周[一二三四五六日末]$|[今明昨后][天晚早]$|[早晚]上$|[上下中]午$/u;

const HAN = /\p{Script=Han}/u;

/** What 上 belongs to when it stands behind one of these. */
const UP = '考想要能没网晚早路身马铁车床桌墙街船机楼台脸头肩嘴课群店票屏世会';

/** Whether the last character of a name that ends at `end` begins a word of a dictionary: 地铁上外|放. */
function isCutRight(text: string, end: number): boolean {
  const [last, next, beyond] = [text[end - 1]!, text[end] ?? '', text[end + 1] ?? ''];
  if (next === '' || isEnding(next) || !isPair(last, next)) return false;
  return beyond === '' || !isPair(next, beyond);
}

/** Who is spoken of, and words that begin with 人: 作为北理工人, 清华人物. */
const SPOKEN_OF = /(?:^|[^\p{Script=Han}]|[是们个为每老本做当的])$/u;
const NO_PEOPLE = /^人(?:[民生口间类才家物大员事工心体质数气均手力]|文(?!了))/u;

/** Whether the people of a school follow its name of three characters or more, or of two that are no other word's. */
function isPeople(text: string, start: number, end: number): boolean {
  if (NO_PEOPLE.test(text.slice(end, end + 2)) || !SPOKEN_OF.test(text.slice(Math.max(0, start - 1), start)))
    return false;
  return end - start > 2 || schoolNames().about(text.slice(start, end))?.sort === 'known';
}

/** Whether the short name at `[start, end)` of a folded text runs on into a longer word, or begins inside one. */
export function isInsideWord(text: string, start: number, end: number): boolean {
  const last = text[end - 1]!;
  const next = text[end] ?? '';
  // 大 begins too many words to count behind a name that is long enough to be nothing else: 华师大|清…
  const isShort = end - start <= 2 || PLACES.has(text.slice(start, end - 1));
  if (next === '人' && isPeople(text, start, end)) return false;
  const counts = last !== '大' || (isShort && !GOES_ON.test(text.slice(end, end + 2)));
  if (counts && next !== '' && WORDS_AFTER[last]?.includes(next)) return true;
  if (last !== '大' && end - start === 2 && isCutRight(text, end)) return true;
  const left = text[start - 1] ?? '';
  // 考上|财大 rather than 考|上财大.
  if (text[start] === '上' && UP.includes(left) && left !== '' && !PLACES.has(text.slice(start, start + 2)))
    return true;
  // 湖北|邮局 is no 北邮, but 清华|北大 are two schools.
  const beside = schoolNames().about(text.slice(Math.max(0, start - 2), start))?.sort === 'known';
  if (left !== '' && !beside && PLACES.has(left + text[start]!)) return true;
  // 吉大|理工 are two schools, and no 大理工.
  if (text[start] === '大' && !'上中高广重'.includes(left) && schoolNames().about(left + '大') !== undefined)
    return true;
  const lookAlike = LOOK_ALIKES[text.slice(start, end)];
  return lookAlike?.test(text.slice(Math.max(0, start - 2), end + 4)) ?? false;
}

/** Whether a name may begin at `start`: at an edge, or after a character that makes no word with its first one. */
export function isFreeLeft(text: string, start: number): boolean {
  const left = text[start - 1];
  return (
    left === undefined ||
    !HAN.test(left) ||
    FREE_LEFT.has(left) ||
    WHEN.test(text.slice(Math.max(0, start - 2), start)) ||
    !isPair(left, text[start]!)
  );
}

/** Whether nothing but punctuation, blanks or the ends of the text stand on both sides. */
export function isAlone(text: string, start: number, end: number): boolean {
  return !HAN.test(text[start - 1] ?? ' ') && !HAN.test(text[end] ?? ' ');
}
