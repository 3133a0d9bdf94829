import { areOrdinary, areWords, isCommonPair, isModernPair, isPair, isRarePair } from '../../draft/common-words.ts';
import { isBegunWord, liesOver } from '../../draft/longer-words.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { SwearGroup } from '../lexicon/types.ts';
import { WORD_ENDS } from '../lexicon/word-ends.ts';
import type { Reading, SwearMatch } from './types.ts';

const HAN = /[\u4e00-\u9fff]/;
const isHan = (character: string | undefined): character is string => character !== undefined && HAN.test(character);

/** Whether `first` and `second` are a common word, when `beyond` does not claim the one that is outside of the match. */
function isClaimed(inner: string, outer: string | undefined, beyond: string | undefined, isBefore: boolean): boolean {
  if (!isHan(outer)) return false;
  const [first, second] = isBefore ? [outer, inner] : [inner, outer];
  if (!isPair(first, second) && !isModernPair(first, second)) return false;
  if (!isHan(beyond)) return true;
  if (!(isBefore ? isCommonPair(beyond, outer) : isCommonPair(outer, beyond))) return true;
  // 操作成 is 操作 and 成, though 作成 is a word.
  return !isBefore && isCommonPair(inner, outer) && areWords(beyond, beyond);
}

/** Whether a character that stands for another makes a word of two with one beside it, so that it stands for itself. */
function isInPair(text: string, at: number): boolean {
  const [before, own, after] = [text[at - 1], text[at]!, text[at + 1]];
  return (isHan(before) && isPair(before, own)) || (isHan(after) && isPair(own, after));
}

/** Whether a character that stands for another makes a word of two with one before it that stands for itself: 大厦b座. */
const isBesideOwn = (text: string, at: number, readings: SwearMatch['readings']): boolean =>
  readings.some(({ at: before, how }) => before === at - 1 && how === 'own') && isPair(text[at - 1]!, text[at]!);

/** Something ends in 机 that has a name: 缝纫机把线卷住. */
const MACHINE = /(?![么个真太是的啥])\p{Script=Han}机[把吧]/u;

/** Animals and what they are called: 🐎 in 你🐎上到. */
const CALLED: Readonly<Record<string, string>> = { '🐎': '马', '🐴': '马', '🐶': '狗', '🐔': '鸡', '🐷': '猪' };

/** Whether an animal at the end of a match begins a word with what follows. */
const isAnimalOf = (text: string, end: number): boolean => {
  const animal = CALLED[text.slice(end - 2, end)];
  return animal !== undefined && isHan(text[end]) && !'的了吧'.includes(text[end]) && isPair(animal, text[end]);
};

/** Compared is what lies before: 海马沙比我想的细. */
const COMPARES = new RegExp(
  wrapped`
    ^(?:
      我|他|她|它|想|以前|往|上次|别人|预|自己|这|那|谁|什么|
      [猫狗人鸡鸭牛马猪羊兔鸟](?!东西|玩意)|[🐀-🐾🦀-🦮]|
      \p{Script=Han}{1,4}(?:更|还要?|都)[^是能不]
    )
  `,
  'u',
);

/** A star before and one behind are set for italics. */
const ITALICS = /^[^*]*\*[^*]+\*[^*]*$/;

/** Whether something else than a Chinese character stands for one. */
const isForeign = (text: string, at: number, how: Reading): boolean =>
  how === 'parts' || how === 'spelled' || (how === 'custom' && !isHan(text[at]));

/** What is done to somebody, whose first character may end a word: 生日你妈来, 饼干你全家都爱吃. */
const DONE_TO_SOMEBODY = /^[日干操草死][你他她]/u;

/** Ends a word of two characters, whatever follows: 傻逼真多, 我操作业没写. */
const OPEN = /[逼操屌屄]/u;

/** Ends a word of three characters and more, whatever follows: 他妈的确实. */
const OPEN_ENDED = /[的了吧]/;

/** Whether a word that is in no dictionary ends in the first character of a match: 美杜莎 in 美杜莎x. */
const endsWord = (text: string, start: number): boolean =>
  start > 0 && WORD_ENDS.get(text[start]!)?.includes(text[start - 1]!) === true;

/** Whether what ends before `end` is a thing that is spoken with an r at its end: 司马玩意儿. */
const isThing = (text: string, end: number): boolean => text.slice(end - 2, end + 1) === '玩意儿';

/** Words of their own that may also hide a character: 入口吗 is no 入你妈. */
const MASKING_WORD = /[口某]/u;

/** Whether such a word is all that hides a character beside others that are not written as they are. */
const isMaskedByWord = (text: string, readings: SwearMatch['readings']): boolean =>
  readings.some(({ at, how }) => how === 'mask' && MASKING_WORD.test(text[at]!)) &&
  readings.some(({ how }) => how !== 'mask' && how !== 'own');

const isSound = (how: Reading): boolean => how === 'sound' || how === 'near';

/**
 * Whether the characters of a match are ordinary words where they stand: 沙比 in 沙比利, 我操 in 我操作, 节日狗狗.
 * `isBase` says that the word is swearing letter by letter, where it is not disguised.
 */
export function isInPlace(text: string, { start, end, readings }: SwearMatch, isBase: boolean): boolean {
  const first = text[start]!;
  const last = text[end - 1]!;
  const left = isHan(first) && (endsWord(text, start) || isClaimed(first, text[start - 1], text[start - 2], true));
  const right = isHan(last) && !isThing(text, end) && isClaimed(last, text[end], text[end + 1], false);
  const swapped = readings.filter(({ at, how }) => how !== 'own' && isHan(text[at]) && how !== 'parts');
  const isPlain = readings.every(({ how }) => how === 'own');
  if (isPlain && isBase) {
    if (readings.length !== 2) {
      if (left && DONE_TO_SOMEBODY.test(text.slice(start, end))) return true;
      return (right && !OPEN_ENDED.test(last)) || liesOver(text, start, end, false);
    }
    const isBegun = right || isBegunWord(text, end - 1);
    if (isBegun && !OPEN.test(last) && isCommonPair(last, text[end]!)) return true;
    return (left && isBegun) || (left && areWords(last, last)) || (isBegun && areWords(first, first));
  }
  if (isAnimalOf(text, end) || isMaskedByWord(text, readings)) return true;
  if (readings.length === 2 && isBase && isHan(first) && isHan(last) && isRarePair(first, last)) return true;
  if (left || right || ((isHan(first) || isHan(last)) && !isThing(text, end) && liesOver(text, start, end, true)))
    return true;
  if (MACHINE.test(text.slice(Math.max(0, start - 1), start + 2))) return true;
  if (last === '比' && COMPARES.test(text.slice(end))) return true;
  if (text.slice(start + 1, end).split('*').length === 2 && ITALICS.test(text)) return true;
  if (swapped.length === 0) return false;
  if (readings.some(({ at, how }) => isForeign(text, at, how)))
    return swapped.every(({ at }) => isBesideOwn(text, at, readings));
  if (readings.length === 2 && isHan(last) && end - start === 2 && areWords(first, last)) return true;
  const sounds = swapped.filter(({ how }) => isSound(how));
  if (sounds.some(({ at }) => isInPair(text, at) || areWords(text[at]!, text[at]!))) return true;
  if (swapped.every(({ at }) => isInPair(text, at))) return true;
  const characters = [...text.slice(start, end)];
  return (
    sounds.length > 0 &&
    characters.every(isHan) &&
    areOrdinary(characters, { before: text[start - 1], after: text[end] })
  );
}

const WORD = /[\p{L}\p{N}]/u;

/** Particles that may follow a word that counts only before a pause. */
const PARTICLE = /^[啊呀吧呢了哦这那太真!！,，。.~…?？\s)）\p{Extended_Pictographic}]/u;

/** Marks that nothing but hiding puts between two characters. */
const PUT_BETWEEN = /[*·.~_/|+^#@`•]|\p{Extended_Pictographic}/u;

/** Somebody is called what follows. */
const CALLS = /(?:你个|你这个?|[你他她]们?这群|真是个|就是个|[遇碰][到上]个|纯纯?|死)$/u;

/** Whether a word that counts only at a pause stands elsewhere; one that has a disguise needs it on both sides. */
export function isOffPause(text: string, { start, end, readings }: SwearMatch, group: SwearGroup): boolean {
  const isOpen = !PUT_BETWEEN.test(text.slice(start, end)) && !readings.some(({ at, how }) => isForeign(text, at, how));
  if (group.hidden && isOpen) return true;
  if (group.called && !CALLS.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (group.fromPause && WORD.test(text[start - 1] ?? '')) return true;
  const isHidden = group.fromPause && group.disguise && readings.some(({ how }) => how === 'custom' || isSound(how));
  const rest = text.slice(end, end + 2);
  return (group.atPause === true || isHidden === true) && rest !== '' && !PARTICLE.test(rest);
}
