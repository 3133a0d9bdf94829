import { isAlone, isParticle } from './common-words.ts';
import { costBehindName, costsOfWords, LENGTHS } from './word-costs.ts';

const HAN = /^\p{Script=Han}$/u;

/** Characters of words that still bear on the name, before and behind it. */
const REACH = 4;

/** Behind what is listed a word of its own: 从衡阳路过. Streets are told apart elsewhere. */
const STANDING = '店摊路街';

/** Where the Chinese characters around `at` begin or end, no further than `REACH`. */
function edge(text: string, at: number, step: 1 | -1): number {
  let here = at;
  for (let left = REACH; left > 0 && HAN.test(text[step === 1 ? here : here - 1] ?? ''); left--) here += step;
  return here;
}

/** What it costs to read the beginnings of a stretch, and its ends, at the least; by where they end and begin. */
interface Least {
  readonly before: readonly number[];
  readonly behind: readonly number[];
}

/** `costs` are those of the words of a stretch of `length` characters; see `costsOfWords`. */
function leastOf(costs: readonly number[], length: number): Least {
  const before = new Array<number>(length + 1).fill(Infinity);
  const behind = new Array<number>(length + 1).fill(Infinity);
  before[0] = 0;
  behind[length] = 0;
  for (let at = 0; at < length; at++) {
    for (let word = 1; word <= LENGTHS && at + word <= length; word++) {
      before[at + word] = Math.min(before[at + word]!, before[at]! + costs[at * LENGTHS + word - 1]!);
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    for (let word = 1; word <= LENGTHS && at + word <= length; word++) {
      behind[at] = Math.min(behind[at]!, costs[at * LENGTHS + word - 1]! + behind[at + word]!);
    }
  }
  return { before, behind };
}

/** A word of a text. */
interface Word {
  readonly start: number;
  readonly end: number;
}

/** Whether a word lies across an end of a name, and is not the name and a word of one character behind it. */
const crosses = (text: string, word: Word, start: number, end: number): boolean =>
  word.end > start &&
  (word.start < start || word.end > end) &&
  !(word.start === start && word.end === end + 1 && STANDING.includes(text[end]!));

/**
 * Whether a longer word begins with the end of a name of two characters, so that hardly two words of their own stand
 * there: 帆布鞋 in 云帆布鞋. 大 ends the short names of schools, before 大学生 as before anything else.
 */
const isOverEnd = (text: string, word: Word, start: number, end: number): boolean =>
  end - start === 2 &&
  word.start === end - 1 &&
  word.end >= end + 2 &&
  !'大子'.includes(text[word.start]!) &&
  !isAlone(text[word.start]!) &&
  !isParticle(text[word.start]!);

/** Whether whoever reads along meets a word before the name that begins at `start`; a doubled character is none: 小小满. */
const isMetFirst = (text: string, word: Word, start: number): boolean =>
  word.start < start && text[word.start] !== text[word.start + 1];

/**
 * Whether the characters at `[start, end)` of a folded text, which are listed, are rather parts of other words: reading
 * words across their ends costs less than reading them as a name. 北邮 is none in 东北邮局, 陈总 none in 陈总理, but 陈总公司
 * is 陈总's. `asName` is what the name costs. Where `mayGoOn` is set, what follows belongs to the name and is never another word.
 */
export function isTornByWords(text: string, start: number, end: number, asName: number, mayGoOn = false): boolean {
  const from = edge(text, start, -1);
  const to = mayGoOn ? end : edge(text, end, 1);
  if (from === start && to === end) return false;
  const costs = costsOfWords(text, from, to);
  const { before, behind } = leastOf(costs, to - from);
  const behindName =
    end === to ? 0 : Math.min(behind[end - from]!, costBehindName(text[end]!) + behind[end + 1 - from]!);
  const asListed = before[start - from]! + asName + behindName;
  for (let at = from; at < end; at++) {
    for (let length = 1; length <= LENGTHS && at + length <= to; length++) {
      const cost = costs[(at - from) * LENGTHS + length - 1]!;
      const word = { start: at, end: at + length };
      if (cost === Infinity || !crosses(text, word, start, end)) continue;
      if (isOverEnd(text, word, start, end)) return true;
      const others = before[at - from]! + cost + behind[word.end - from]!;
      if (others < asListed || (isMetFirst(text, word, start) && others === asListed)) return true;
    }
  }
  return false;
}
