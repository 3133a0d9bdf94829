import {
  areOrdinary,
  areWords,
  isAlone,
  isCommonPair,
  isCutOff,
  isDeed,
  isEnding,
  isModernPair,
  isPair,
  isRarePair,
  mayEndBefore,
} from '../common-words.ts';
import { isBegunWord, isInLongerWord } from '../longer-words.ts';
import { isTornByWords } from '../readings.ts';
import { HAN } from '../tokens.ts';
import { AS_DISGUISED } from '../word-costs.ts';
import { isJoining } from './edges.ts';
import * as marks from './marks.ts';
import { neighboursOf, touches, type Read } from './read.ts';

/** Whether what stands before a match belongs to the first of `written`, and not to the word that it ends: 今天王*兰. */
function belongsBehind({ tokens, first }: Read, before: string, written: string): boolean {
  const { kind, text } = tokens;
  const isEnd =
    kind[first - 2] === HAN && touches(tokens, first - 2, first - 1) && isCommonPair(text[first - 2]!, before);
  return !isEnd && isCommonPair(before, written);
}

/** How something is done, right behind it: 得很, 着, 一下. */
const MANNER = /^(?:得(?![了到奖])|着|一[次下遍点会]|起来)/u;

/** Whether `word`, which ends before `at`, is something that is done, by how it is done: 烦 in 云烦得很. */
const isSaidOfDeed = (word: string, text: string, at: number): boolean =>
  (isAlone(word) || isDeed(word)) && MANNER.test(text.slice(at, at + 2));

/** Whether two characters are a word that somebody writes, or one word said twice: 甜甜. */
const isWholeWord = (one: string, other: string): boolean =>
  isPair(one, other) || isModernPair(one, other) || (one === other && isAlone(one));

/** Whether words across the ends of a match of Chinese characters read better than the match: 森林|小|漫画. */
export function isAcrossWords({ tokens, path, first, last }: Read): boolean {
  const [from, to] = [tokens.start[first]!, tokens.end[last]!];
  const isWhole = path.tokens.every((at) => tokens.kind[at] === HAN) && to - from === path.tokens.length;
  return isWhole && isTornByWords(tokens.folded.text, from, to, AS_DISGUISED);
}

/** Whether a small word before a match takes its first character along: 有点|小慢, 一路北|游. */
const isLedTo = (before: string | undefined, one: string): boolean =>
  before !== undefined &&
  ((one === '小' && '点些稍'.includes(before)) || ('东南西北'.includes(one) && '路向往朝'.includes(before)));

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
  if (isAcrossWords(read)) return true;
  if (isWhole && elements.length > 2) return false;
  if (isWhole) {
    const [one = '', other = ''] = [written[0], written.at(-1)];
    const isPlainPair = written.length === 2;
    if (isPlainPair && isLedTo(before, one)) return true;
    const { text } = tokens.folded;
    if ((isPlainPair && isWholeWord(one, other)) || isCutOff(other, after, text[tokens.end[read.last]! + 1]))
      return true;
    if (after !== undefined && isBegunWord(text, tokens.start[read.last]!)) return true;
    if (isInLongerWord(text, tokens.start[read.first]!, tokens.end[read.last]!)) return true;
    // What only looks alike is doubted more: two words are enough, whichever of them was kept.
    const kept = path.marks.includes(marks.LOOK) ? undefined : written[path.marks.indexOf(marks.KEPT)];
    if ((isPlainPair && areWords(one, other, kept)) || isEnding(other)) return true;
    if (path.marks.at(-1) === marks.SOUND && isAlone(one) && isJoining(other)) return true;
    const areBoth = path.marks.at(-1) === marks.SOUND || isAlone(one);
    if (areBoth && isSaidOfDeed(other, text, tokens.end[read.last]!)) return true;
    if (before !== undefined && ('着了过'.includes(one) || isPair(before, one))) return true;
    // 器 in 蒸发器中
    const start = tokens.start[read.first]!;
    if (before !== undefined && isInLongerWord(text, start - 1, start + 1)) return true;
  }
  if (isHan(path.tokens[0]) && before !== undefined && belongsBehind(read, before, written[0]!)) return true;
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
  return (
    (before !== undefined && belongsBehind(read, before, first)) || (after !== undefined && isCommonPair(last, after))
  );
}

/** Whether what follows a match of Chinese characters leaves room for a name that ends there; see `mayEndBefore`. */
export function endsWell(read: Read): boolean {
  const { after } = neighboursOf(read);
  return mayEndBefore(after, read.tokens.folded.text[read.tokens.end[read.last]! + 1]);
}
