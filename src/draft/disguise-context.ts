import {
  areOrdinary,
  areWords,
  isCommonPair,
  isCutOff,
  isEnding,
  isPair,
  isRarePair,
  mayEndBefore,
  type Neighbours,
} from './common-words.ts';
import { SWEARING_PAIRS } from './data/latin-words.ts';
import type { Path } from './disguise-path.ts';
import * as marks from './marks.ts';
import { digitOf, isUnit } from './numerals.ts';
import { isBegunWord, isInLongerWord } from './longer-words.ts';
import type { Element } from './spelled.ts';
import { DIGIT, EMOJI, HAN, LETTER, type Tokens } from './tokens.ts';

/** A path through a draft, with what it is judged by. */
export interface Read {
  readonly tokens: Tokens;
  readonly elements: readonly Element[];
  readonly path: Path;
  readonly count: readonly number[];
  readonly first: number;
  readonly last: number;
}

const touches = ({ start, end }: Tokens, left: number, right: number): boolean => start[right] === end[left];

const isNumeral = (text: string): boolean => digitOf(text) !== undefined || isUnit(text);

/** Whether a word or number goes on beyond one end of the match. */
function goesBeyond({ tokens, elements }: Read, edge: number, beyond: number): boolean {
  const { kind, text, start, end } = tokens;
  if (text[beyond] === undefined) return false;
  const isNumber = elements.every((one) => one.kind === DIGIT);
  const isClose = touches(tokens, Math.min(edge, beyond), Math.max(edge, beyond));
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

function neighboursOf({ tokens, first, last }: Read): Neighbours {
  const at = (index: number, left: number): string | undefined =>
    tokens.kind[index] === HAN && touches(tokens, left, left + 1) ? tokens.text[index] : undefined;
  return { before: at(first - 1, first - 1), after: at(last + 1, last) };
}

/**
 * Whether the characters read as ordinary words where they stand; see `areOrdinary`. Of two characters one alone that
 * belongs to a common word with its other neighbour is enough: 何畏 in 何畏惧.
 */
export function isOrdinary(read: Read): boolean {
  const { tokens, path, elements } = read;
  const { before, after } = neighboursOf(read);
  const written = path.tokens.map((at) => tokens.text[at]!);
  const isHan = (at: number | undefined): boolean => at !== undefined && tokens.kind[at] === HAN;
  const isWhole = path.tokens.every((at) => isHan(at));
  if (isWhole && areOrdinary(written, { before, after })) return true;
  if (isWhole && elements.length > 2) return false;
  if (isWhole) {
    const [one = '', other = ''] = [written[0], written.at(-1)];
    const isPlainPair = written.length === 2;
    const { text } = tokens.folded;
    if ((isPlainPair && isPair(one, other)) || isCutOff(other, after, text[tokens.end[read.last]! + 1])) return true;
    if (after !== undefined && isBegunWord(text, tokens.start[read.last]!)) return true;
    if (isInLongerWord(text, tokens.start[read.first]!, tokens.end[read.last]!)) return true;
    // What only looks alike is doubted more: two words are enough, whichever of them was kept.
    const kept = path.marks.includes(marks.LOOK) ? undefined : written[path.marks.indexOf(marks.KEPT)];
    if ((isPlainPair && areWords(one, other, kept)) || isEnding(other)) return true;
    if (before !== undefined && ('着了过'.includes(one) || isPair(before, one))) return true;
    // 器 in 蒸发器中
    const start = tokens.start[read.first]!;
    if (before !== undefined && isInLongerWord(text, start - 1, start + 1)) return true;
  }
  if (isHan(path.tokens[0]) && before !== undefined && isCommonPair(before, written[0]!)) return true;
  return isHan(path.tokens.at(-1)) && after !== undefined && isCommonPair(written.at(-1)!, after);
}

/** Whether what is written is a word of two characters that a dictionary has, though hardly anybody writes it: 武打. */
export function isRareWord({ tokens, path }: Read): boolean {
  const [one, other, ...others] = path.tokens;
  if (one === undefined || other === undefined || others.length > 0) return false;
  return isRarePair(tokens.text[one]!, tokens.text[other]!);
}

/** Whether an end of a match of Chinese characters belongs to a common word with what stands beside it. */
export function isTorn(read: Read): boolean {
  const { tokens, path } = read;
  const { before, after } = neighboursOf(read);
  const [first, last] = [tokens.text[path.tokens[0]!]!, tokens.text[path.tokens.at(-1)!]!];
  return (before !== undefined && isCommonPair(before, first)) || (after !== undefined && isCommonPair(last, after));
}

/** Whether what follows a match of Chinese characters leaves room for a name that ends there; see `mayEndBefore`. */
export function endsWell(read: Read): boolean {
  const { after } = neighboursOf(read);
  return mayEndBefore(after, read.tokens.folded.text[read.tokens.end[read.last]! + 1]);
}

/** What is said of letters that stand for a word that nobody knows. */
const ABOUT_LETTERS = /缩写|字母|什么意思|简写|代表什么|首字母|黑话|猜/u;
const ABOUT_REACH = 12;

/** Whether a draft wonders what the letters of a match stand for. */
export function isWonderedAt({ tokens, first, last }: Read): boolean {
  const { text } = tokens.folded;
  const [start, end] = [tokens.start[first]!, tokens.end[last]!];
  return ABOUT_LETTERS.test(
    `${text.slice(Math.max(0, start - ABOUT_REACH), start)} ${text.slice(end, end + ABOUT_REACH)}`,
  );
}

/** The Latin letters of a match, and whether blanks or marks stand between them. */
export function lettersOf({ tokens, path }: Read): { word: string; spaced: boolean } {
  const word = path.tokens.map((at) => tokens.text[at]!).join('');
  return { word, spaced: path.tokens.some((at, index) => index > 0 && !touches(tokens, at - 1, at)) };
}

/** Whether a character and a letter are a swear word: 牛b, 这个小b, 小b崽子. */
export function isSwearing(read: Read): boolean {
  const { word } = lettersOf(read);
  const { before = '', after = '' } = neighboursOf(read);
  if (SWEARING_PAIRS.has(word)) return true;
  return (
    word.endsWith('b') &&
    ((before !== '' && '个这那臭死你'.includes(before)) || (after !== '' && '崽子样'.includes(after)))
  );
}

/** Whether other emoji stand beside the match: a row of them is decoration. */
export const isAmongEmoji = ({ tokens, first, last }: Read): boolean =>
  tokens.kind[first - 1] === EMOJI || tokens.kind[last + 1] === EMOJI;

/** Whether Latin letters are the beginning of a user name or address: xiaobai_2003, xiaobai@example.com. */
export function isInName({ tokens, last }: Read): boolean {
  const end = tokens.end[last]!;
  return /^(?:\d|_|[.-][a-z\d]| ?@)/.test(tokens.folded.text.slice(end, end + 2));
}

/** Whether a match stands in letters and digits that are mixed at random: Lgz in 8DBK7q09Lgz, Lk in Lk83QzT6. */
export function isInCode({ tokens, first, last }: Read): boolean {
  const { text } = tokens.folded;
  const [start, end] = [tokens.start[first]!, tokens.end[last]!];
  return /[a-z]\d+$/.test(text.slice(Math.max(0, start - 8), start)) || /^\d+[a-z]/.test(text.slice(end, end + 8));
}

/** Whether Latin letters are those of a product: LXM-200, LXM系列. */
export function isModel({ tokens, first, last }: Read): boolean {
  const { text } = tokens.folded;
  if ('-–'.includes(text[tokens.start[first]! - 1] ?? ' ')) return true;
  const end = tokens.end[last]!;
  return /^(?:-\d|\d{3}|系列|型号?|[款版码股]|面料|认证|协议|接口|格式)/u.test(text.slice(end, end + 3));
}
