import { usualSyllable } from '../../draft/syllables.ts';
import { isMeaningful } from './meaningful.ts';
import { areLettersEnough, isTelling, mayBeParted } from './evidence.ts';
import type { Slot, SwearTerm } from './terms.ts';
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

/** Marks that may stand for a hidden character. */
export const MASKS: ReadonlySet<number> = new Set([...'*×✕✖○□●口某_x'].map((mask) => mask.charCodeAt(0)));

/** Whether a character may stand for a hidden one. */
export const isMask = (code: number): boolean => MASKS.has(code);

/** Units that may stand between two characters of a word. */
const LONGEST_GAP = 4;

/** How coarse a word is at least of which an x hides a character: 小x子 is anything. */
const X_FOR = 0.55;
const X_AT_THE_END_FOR = 0.8;

/** Times that a letter is written once more where it is drawn out. */
const SHORTEST_STRETCH = 2;

const SENTENCE = /[。!?;:,、\n]/u;
/** Ends something that has nothing to do with what follows. */
const CLOSING = /[)》」』】”]/u;
const LETTER = /[a-z]/;
const DIGIT = /[0-9]/;

/** What one slot takes of a text at a place: units, and how it was read. */
interface Taken {
  readonly length: number;
  readonly how: Reading;
}

const taken = (length: number, how: Reading): Taken => ({ length, how });
const OWN = taken(1, 'own');
const OWN_TWO = taken(2, 'own');
const CUSTOM = taken(1, 'custom');
const CUSTOM_TWO = taken(2, 'custom');
const INITIAL = taken(1, 'initial');
const SOUND = taken(1, 'sound');
const NEAR = taken(1, 'near');
const MASK = taken(1, 'mask');

function take(text: string, at: number, slot: Slot, maskable: boolean): Taken | undefined {
  const code = text.codePointAt(at);
  if (code === undefined) return undefined;
  const isHigh = code > 0xffff;
  if (slot.own === code) return isHigh ? OWN_TWO : OWN;
  for (const parts of slot.parts) if (text.startsWith(parts, at)) return taken(parts.length, 'parts');
  if (slot.single.has(code)) return isHigh ? CUSTOM_TWO : CUSTOM;
  for (const spelled of slot.spelled) if (text.startsWith(spelled, at)) return taken(spelled.length, 'spelled');
  if (code === slot.initial) return INITIAL;
  if (slot.syllables.length > 0) {
    const syllable = usualSyllable(code);
    if (slot.syllables.includes(syllable)) return SOUND;
    if (slot.near.includes(syllable)) return NEAR;
  }
  return maskable && isMask(code) ? MASK : undefined;
}

/** Where the next character of a word is looked for: right here, or behind marks and emoji that were put between. */
export function afterGap(text: string, at: number): number {
  let next = at;
  while (next < text.length && next - at < LONGEST_GAP && !isMeaningful(text.charCodeAt(next))) next++;
  return next;
}

/** Whether a word of Latin letters or digits goes on before or after it. */
function isPart(text: string, start: number, end: number): boolean {
  const goesOn = (inner: string | undefined, outer: string | undefined): boolean =>
    inner !== undefined &&
    outer !== undefined &&
    ((LETTER.test(inner) && LETTER.test(outer)) || (DIGIT.test(inner) && DIGIT.test(outer)));
  return goesOn(text[start], text[start - 1]) || goesOn(text[end - 1], text[end]);
}

/** Behind what follows a character that was read: its last letter drawn out, and the number of its tone. */
function behindStretch(text: string, at: number, how: Reading): number {
  let end = at;
  while (text[end] === text[at - 1] && LETTER.test(text[end]!)) end++;
  if (end - at < SHORTEST_STRETCH) end = at;
  return how === 'spelled' && /[1-5]/.test(text[end] ?? '') && !DIGIT.test(text[end + 1] ?? '') ? end + 1 : end;
}

/** Reads a swearword where it may begin. */
export function matchTerm(text: string, start: number, term: SwearTerm): SwearMatch | undefined {
  const { group, slots, maskable, purse } = term;
  const readings: { at: number; how: Reading }[] = [];
  let at = start;
  let price = 0;
  let gaps = '';
  let parted = false;
  let isMasked = false;
  for (let index = 0; index < slots.length; index++) {
    const mayMask =
      maskable &&
      index > 0 &&
      !isMasked &&
      (text[at] !== 'x' || group.vulgar >= (index < slots.length - 1 ? X_FOR : X_AT_THE_END_FOR));
    let found = take(text, at, slots[index]!, mayMask);
    if (!found && index > 0) {
      const next = afterGap(text, at);
      if (next === at) return undefined;
      found = take(text, next, slots[index]!, false);
      if (!found) return undefined;
      const gap = text.slice(at, next);
      if (CLOSING.test(gap)) return undefined;
      if (SENTENCE.test(gap)) {
        parted = true;
        if (index > 1 && gap !== gaps) return undefined;
      }
      gaps = gap;
      at = next;
    }
    if (!found) return undefined;
    price += PRICE[found.how];
    if (price > purse && found.how !== 'initial') return undefined;
    if (found.how === 'near' && index === 0) return undefined;
    if (found.how === 'mask') isMasked = true;
    readings.push({ at, how: found.how });
    at = behindStretch(text, at + found.length, found.how);
  }
  const isSpelledOut = readings.every(({ how }) => how === 'initial') && slots.length > 3;
  if (price > purse && !isSpelledOut) return undefined;
  // Only in one piece may all of it sound like itself.
  if (price > 2 * slots.length - 2 && (isMasked || gaps !== '') && !isSpelledOut) return undefined;
  if (parted && slots.length < 3 && !mayBeParted(term, readings, text[start]!, gaps)) return undefined;
  if (slots.length === 2 && readings.some(({ how }) => how === 'sound') && !isTelling(term, readings)) return undefined;
  if (!areLettersEnough(term, readings) || isPart(text, start, at)) return undefined;
  return { start, end: at, readings };
}
