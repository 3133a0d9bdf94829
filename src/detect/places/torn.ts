import { isCommonPair, isPair } from '../../draft/common-words.ts';
import { PLACES } from './names.ts';

/** Small words that a name can stand before, whatever pair they make with its last character: 成都|是, 天津|着. */
const SMALL =
  '大小上下里边的了是在有和就不人都也很到说要去会这那又由被把给让向从与以为及或但还才只太最更我你他她它们着过吗呢吧啊';

/** What a quarter of the sky follows: 往|北海|鸥 is 往北|海鸥. */
const TOWARDS = '往朝向';
const QUARTERS = '东南西北上下';

/** What lies towards a quarter of the sky. */
const SIDES = '边侧麓岸坡';

/** A side as a face of the lake or the hill: 湖南面那排长椅, but not 湖南面馆. */
const FACES = /^面(?:[那这有靠朝走停坐晒是,。]|$)/u;

/** Pairs of the last character of a name with the next that still speak of the place: 北京|城, 上海|滩. */
const STILL = '城港州市县区省湾滩岛村镇';

export const isHan = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff';

/**
 * Whether a short listed name at `[start, end)` of a folded text is the end of one common word and the beginning of the
 * next: 隆重|庆祝 holds 重庆, 大厦|门口 holds 厦门. Where only the right one is a word (贵|阳台), the characters behind it
 * must not make another one, as they do in 昆明|天气, and nothing may say that somebody is there (`cued`).
 */
export function isTorn(text: string, start: number, end: number, cued: boolean): boolean {
  const next = text[end];
  if (next === undefined || end - start > 3 || !isHan(next)) return false;
  const last = text[end - 1]!;
  // 洞庭湖|南边, not 湖南|边.
  if (QUARTERS.includes(last) && (SIDES.includes(next) || FACES.test(text.slice(end, end + 2)))) return true;
  if (STILL.includes(next)) return false;
  const before = text[start - 1];
  const first = text[start]!;
  const left =
    before !== undefined && (isCommonPair(before, first) || (TOWARDS.includes(before) && QUARTERS.includes(first)));
  // Where a common word ends on the left, any word may begin on the right: 均衡|阳气, 变成|都是.
  if (left ? !isPair(last, next) : SMALL.includes(next) || !isCommonPair(last, next)) return false;
  if (PLACES.longestAt(text, end)) return false;
  const goesOn = text[end + 1];
  const right = goesOn !== undefined && isCommonPair(next, goesOn);
  return left ? !right || !cued : !right && !cued;
}

/** What a district's ending begins as well: 港口|区域, 新兴|县域. */
const GROUNDS = /^(?:区[域别]|县[域里长委级城]|市[场民面])/u;

/**
 * Whether a full name at `[start, end)` of a folded text is the end of one common word and the beginning of the next:
 * 沿海|城市 holds 海城市, 西南|山区 holds 南山区.
 */
export function isTornInFull(text: string, start: number, end: number): boolean {
  if (text.startsWith('区域', end - 1) || text.startsWith('县域', end - 1)) return true;
  const before = text[start - 1];
  if (before === undefined || !isHan(before) || !isCommonPair(before, text[start]!)) return false;
  return isCommonPair(text[end - 2]!, text[end - 1]!) || GROUNDS.test(text.slice(end - 1, end + 1));
}
