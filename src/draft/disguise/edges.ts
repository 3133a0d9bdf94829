import { isParticle } from '../common-words.ts';
import { digitOf, isUnit } from '../numerals.ts';
import { DIGIT, HAN, LETTER } from '../tokens.ts';
import * as marks from './marks.ts';
import { touches, type Read } from './read.ts';

const isNumeral = (text: string): boolean => digitOf(text) !== undefined || isUnit(text);

/** Whether a word or number goes on beyond one end of the match. */
function goesBeyond({ tokens, elements }: Read, edge: number, beyond: number): boolean {
  const { kind, text, start, end } = tokens;
  if (text[beyond] === undefined) return false;
  const isNumber = elements.every((one) => one.kind === DIGIT);
  const isClose = touches(tokens, Math.min(edge, beyond), Math.max(edge, beyond));
  if (!isClose && tokens.apart[Math.max(edge, beyond)] && digitOf(text[beyond]) !== undefined && kind[beyond] === HAN)
    return false;
  if (!isClose && !(isNumber && Math.max(start[edge]! - end[beyond]!, start[beyond]! - end[edge]!) === 1)) return false;
  if (kind[edge] === LETTER) return kind[beyond] === LETTER;
  const element = edge < beyond ? elements.at(-1)! : elements[0]!;
  // A digit that stands for a syllable is not one of a number or code: 5da in b5da34.
  if (kind[edge] === DIGIT && element.kind === HAN) return kind[beyond] === DIGIT || kind[beyond] === LETTER;
  if (element.kind !== DIGIT) return false;
  if (!isNumeral(text[edge]!) || !isNumeral(text[beyond])) return false;
  // A numeral that begins the next word (…五六七八一起) is no part of the number.
  const isNextWord = edge < beyond && kind[beyond] === HAN && kind[beyond + 1] === HAN && !isNumeral(text[beyond + 1]!);
  return !(isNextWord && touches(tokens, beyond, beyond + 1));
}

/** Whether the match is part of a longer word or number. */
export function goesOn(read: Read): boolean {
  return goesBeyond(read, read.first, read.first - 1) || goesBeyond(read, read.last, read.last + 1);
}

/** What is said at an end of a sentence or cried at its beginning. */
const CRIES = '吗呢吧啊呀哦嗯嘛哈呜嗷诶哎喂哇啦噢喔唉嘿嗨';

/** Whether a character at an end of the match only sounds like the listed one, and joins words or is a cry: 豆豆吗. */
export function isParticleAtEdge({ tokens, path }: Read): boolean {
  const edges = [0, path.tokens.length - 1].filter((place) => path.marks[place] === marks.SOUND);
  if (path.tokens.length !== path.marks.length) return false;
  return edges.some((place) => {
    const one = tokens.text[path.tokens[place]!]!;
    return CRIES.includes(one) || isParticle(one);
  });
}

/** What joins words or cries and is hardly written for the end of a name that sounds alike: 往 in 老往墙角钻. */
export const isJoining = (character: string): boolean =>
  '往跟给把被从向对让和又还再才只没会能要想很太更最到说你我他她它吗呢吧啊呀哦嗯嘛哈啦'.includes(character);
