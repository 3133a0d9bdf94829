import { areLettersEnough, isPinnedDown, isSpelledBesideSound, isTelling, mayCostMore } from './evidence.ts';
import { areBetween, goesOnBehind, type Gaps } from './gaps.ts';
import { afterGap, take, type Taken } from './take.ts';
import type { SwearTerm } from './terms.ts';
import type { Reading, SwearMatch } from './types.ts';

/** What a disguise costs: the less it says by itself that something is hidden, the more. */
const PRICE: Readonly<Record<Reading, number>> = {
  own: 0,
  parts: 0,
  custom: 1,
  spelled: 1,
  initial: 1.5,
  mask: 1.5,
  sound: 2,
  near: 3,
};

/** How coarse a word is at least of which an x hides a character: 小x子 is anything. */
const X_FOR = 0.55;
const X_AT_THE_END_FOR = 0.8;

/** Times that a letter is written once more where it is drawn out. */
const SHORTEST_STRETCH = 2;
/** And no more often: a row is looked through from each of its letters, and nobody holds a key for longer. */
const LONGEST_STRETCH = 200;

const LETTER = /[a-z]/;
const DIGIT = /[0-9]/;
const HAN = /[\u4e00-\u9fff]/;

/** A particle that is spelled out behind a word that is: wocaole. */
const PARTICLE = /^(?:le|la|ya|ne|de)(?![a-z])/;
const SHORTEST_SPELLED = 5;

/** Whether a word of Latin letters or digits goes on before or after it. */
function isPart(text: string, start: number, end: number): boolean {
  const goesOn = (inner: string | undefined, outer: string | undefined): boolean =>
    inner !== undefined &&
    outer !== undefined &&
    ((LETTER.test(inner) && LETTER.test(outer)) || (DIGIT.test(inner) && DIGIT.test(outer)));
  return goesOn(text[start], text[start - 1]) || goesOn(text[end - 1], text[end]);
}

/** Behind what follows a character that was read: it or its last letter drawn out, and the number of its tone. */
function behindStretch(text: string, at: number, how: Reading, isDoubled: boolean): number {
  const last = text[at - 1]!;
  let end = at;
  while (end - at < LONGEST_STRETCH && text[end] === last && (LETTER.test(last) || HAN.test(last))) end++;
  if (isDoubled || end - at < SHORTEST_STRETCH) end = at;
  return how === 'spelled' && /[1-5]/.test(text[end] ?? '') && !DIGIT.test(text[end + 1] ?? '') ? end + 1 : end;
}

/** Whether the disguises of a word can be afforded together. Only in one piece may all of it sound like itself. */
function isAffordable(
  term: SwearTerm,
  readings: SwearMatch['readings'],
  price: number,
  isInOnePiece: boolean,
  called: boolean,
): boolean {
  const { slots, purse, limit } = term;
  if (slots.length > 3 && readings.every(({ how }) => how === 'initial')) return true;
  if (price <= purse) return isInOnePiece || price <= 2 * slots.length - 2;
  return isInOnePiece && price <= limit && (called || mayCostMore(term, readings));
}

/** How coarse a word is at least that may be written by its sound alone where somebody is called it. */
const CALLED_FROM = 0.55;
/** What somebody is called follows: 你个, 遇到个, 隔壁那. */
const CALLS = /(?:[你是]个|[遇碰][到上见]个|[这那一][种帮群窝]|纯纯?的?|(?:隔壁|楼[上下]|对面)那个?|[你这那个]死)$/u;
/** Who is called so follows, where a phrase begins: 储生老板. */
const WHO = /^(?:老板|甲方|领导|司机|中介|房东|物业|客服|队友|同事|室友|邻居|裁判|策划|主管|导师|商家|平台|公司|玩意)/u;
const isCalled = (text: string, start: number, end: number): boolean =>
  CALLS.test(text.slice(Math.max(0, start - 5), start)) ||
  (!HAN.test(text[start - 1] ?? '') && WHO.test(text.slice(end, end + 2)));

/** Whether a sound is all that speaks for a word. */
const isSoundAlone = (term: SwearTerm, readings: SwearMatch['readings']): boolean =>
  readings.some(({ how }) => how === 'sound') && !isTelling(term, readings) && !isSpelledBesideSound(readings);

/** Of the words that are disguised most often both characters may be others: 鲨臂, 沃曹. Of no other short one: 斯比, 四批. */
const MOST_DISGUISED: ReadonlySet<number> = new Set([...'傻我'].map((character) => character.codePointAt(0)!));
const isOtherWord = (text: string, { slots }: SwearTerm, readings: SwearMatch['readings']): boolean =>
  !MOST_DISGUISED.has(slots[0]!.own) &&
  readings.every(({ at, how }) => (how === 'custom' || how === 'sound') && HAN.test(text[at]!));

/** Reads a swearword where it may begin. */
export function matchTerm(text: string, start: number, term: SwearTerm): SwearMatch | undefined {
  const { group, slots, maskable, limit } = term;
  const readings: { at: number; how: Reading }[] = [];
  const gaps: Gaps = { last: '', count: 0, areAlike: true, isParted: false };
  let at = start;
  let price = 0;
  let isMasked = false;
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index]!;
    const mayMask =
      maskable &&
      index > 0 &&
      !isMasked &&
      (text[at] !== 'x' || group.vulgar >= (index < slots.length - 1 ? X_FOR : X_AT_THE_END_FOR));
    let found: Taken | undefined = take(text, at, slot, mayMask);
    if (index > 0 && (found === undefined || found.how === 'mask')) {
      const next = afterGap(text, at);
      // A star between two characters that are both written hides nothing.
      const behind = next > at ? take(text, next, slot, false) : undefined;
      if (behind) {
        if (!goesOnBehind(gaps, text.slice(at, next), text[readings.at(-1)!.at - 1] ?? '')) return undefined;
        found = behind;
        at = next;
      }
    }
    if (!found || (found.how === 'near' && index === 0)) return undefined;
    price += PRICE[found.how];
    if (price > limit && found.how !== 'initial') return undefined;
    if (found.how === 'mask') isMasked = true;
    readings.push({ at, how: found.how });
    at = behindStretch(text, at + found.length, found.how, slots[index + 1]?.own === slot.own);
  }
  if (readings.at(-1)!.how === 'spelled' && at - start >= SHORTEST_SPELLED)
    at += PARTICLE.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const match = { start, end: at, readings };
  const called = slots.length === 2 && group.vulgar >= CALLED_FROM && isCalled(text, start, at);
  if (
    !isAffordable(term, readings, price, !isMasked && gaps.count === 0, called) ||
    !areBetween(term, gaps, match, text)
  )
    return undefined;
  if (!isPinnedDown(term, readings)) return undefined;
  if (slots.length === 2 && !called && (isSoundAlone(term, readings) || isOtherWord(text, term, readings)))
    return undefined;
  return areLettersEnough(term, match, called) && !isPart(text, start, at) ? match : undefined;
}
