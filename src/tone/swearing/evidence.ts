import type { Reading, SwearMatch } from './types.ts';
import type { SwearTerm } from './terms.ts';

/** Characters that leave no doubt which word of two characters begins or ends so: 傻b, 装b, h蛋 is none. */
const TELLING: ReadonlySet<number> = new Set(
  [...'逼操艹妈婊傻屌畜贱滚渣脑瘫残障骚犊'].map((character) => character.codePointAt(0)!),
);

/** Characters that hardly stand in a word that is not coarse, so that the rest of it may sound nearly so only. */
const isCoarse = (code: number): boolean => TELLING.has(code) || PINS.has(code);
const PINS: ReadonlySet<number> = new Set(
  [...'日草狗贱龟瘪杂麻辣勒壁鸡屁祖宗'].map((character) => character.codePointAt(0)!),
);

/** How coarse a word must be for its first letters alone to be read. */
const COARSE = 0.6;

const WORST = '逼'.codePointAt(0)!;

/** Whether one of the characters is telling. */
export const isTelling = ({ slots }: SwearTerm, readings: SwearMatch['readings']): boolean =>
  readings.some(
    ({ how }, index) =>
      (how === 'own' && TELLING.has(slots[index]!.own)) || (how === 'initial' && slots[index]!.own === WORST),
  );

/** Units of letters from which on syllables and letters together spell a word: caonm. */
const LONGEST_CHANCE = 4;

const isLetter = (how: Reading): boolean => how === 'initial' || how === 'mask';
/** Say nothing of the word that they end. */
const PARTICLES: ReadonlySet<number> = new Set([...'的了吧'].map((character) => character.codePointAt(0)!));

const isVague = (how: Reading): boolean => how === 'sound' || how === 'near';

/** Whether beside a mask a character is written that says something: 操*妈, 草*马, no 杯口的. */
const isShownBeside = ({ slots }: SwearTerm, readings: SwearMatch['readings']): boolean =>
  readings.every(({ how }) => !isVague(how)) &&
  readings.some(
    ({ how }, index) =>
      (how === 'own' && !PARTICLES.has(slots[index]!.own)) || (how === 'custom' && isCoarse(slots[index]!.own)),
  );

/**
 * Whether what sounds only nearly so is pinned down by a telling character or by letters: 操里妈, no 去试吧; and whether
 * a mask hides but one character of a word that is written as it is otherwise.
 */
export function isPinnedDown(term: SwearTerm, readings: SwearMatch['readings']): boolean {
  if (readings.some(({ how }) => how === 'mask') && !isShownBeside(term, readings)) return false;
  if (readings.every(({ how }) => how !== 'near')) return true;
  return readings.some(
    ({ how }, index) => how === 'spelled' || how === 'parts' || (how === 'own' && isCoarse(term.slots[index]!.own)),
  );
}

/** Characters by which a word is known where somebody is called it: 你个z种, 遇到个p街; a j人 is none. */
const CALLED_BY: ReadonlySet<number> = new Set([...'种叉街杂智'].map((character) => character.codePointAt(0)!));

/**
 * Whether letters for characters leave enough of the word to read it by; `called` says that it stands where somebody is
 * called something.
 */
export function areLettersEnough(term: SwearTerm, { start, end, readings }: SwearMatch, called: boolean): boolean {
  const { group, slots } = term;
  const letters = readings.filter(({ how }) => isLetter(how)).length;
  if (letters === 0) return true;
  const isMasked = readings.some(({ how }) => how === 'mask');
  // What is hidden and what is shortened at once may be anything: xx人.
  if (isMasked && readings.some(({ how }) => how === 'initial')) return false;
  if (slots.length > 3 && group.vulgar >= COARSE && letters === slots.length) return true;
  if (readings.every(({ how }) => how === 'initial' || how === 'mask' || how === 'spelled'))
    return (
      !isMasked && letters < slots.length && slots.length > 2 && group.vulgar >= COARSE && end - start > LONGEST_CHANCE
    );
  if (slots.length > 3) return letters < slots.length;
  if (slots.length > 2) return readings.some(({ how }, index) => !isLetter(how) && !PARTICLES.has(slots[index]!.own));
  if (called && readings.some(({ how }, index) => how === 'own' && CALLED_BY.has(slots[index]!.own))) return true;
  return isTelling(term, readings);
}

/** How coarse a word of two characters is at least that is read over the end of a clause: 傻、逼. */
const PARTED_FROM = 0.65;

const areOwn = (readings: SwearMatch['readings']): boolean => readings.every(({ how }) => how === 'own');

/** Whether a word of two characters may be parted by marks that end something: s。b, 傻、逼, 傻！逼！ */
export function mayBeParted(term: SwearTerm, { start, end, readings }: SwearMatch, gap: string, text: string): boolean {
  if (/[a-z]/.test(text[start]!)) return gap === '。';
  if (term.group.vulgar < PARTED_FROM || !areOwn(readings) || !isTelling(term, readings)) return false;
  return gap === '。' || gap === '、' || text.startsWith(gap, end);
}

/** Whether digits or letters between the characters of a word are marks: 操1你1妈, 傻3逼. */
export const mayBeInserted = ({ group, slots }: SwearTerm, readings: SwearMatch['readings']): boolean =>
  readings.every(({ how }) => how === 'own' || how === 'custom') &&
  (slots.length > 2 || (group.vulgar >= PARTED_FROM && areOwn(readings)));

/** How coarse a word is at least that may sound like itself in all its characters. */
const SOUNDS_FROM = 0.55;

/** Whether of two characters one is spelled out and the other is written by its sound: 若zhi. */
export const isSpelledBesideSound = (readings: SwearMatch['readings']): boolean =>
  readings.some(({ how }) => how === 'spelled') && readings.some(({ how }) => how === 'sound');

/** Whether a word may be disguised beyond its purse: longer ones by their sound alone, short ones with a syllable spelled out. */
export function mayCostMore({ group, slots }: SwearTerm, readings: SwearMatch['readings']): boolean {
  if (group.vulgar < SOUNDS_FROM) return false;
  if (slots.length > 2)
    return readings.every(({ how }) => how === 'own' || how === 'sound' || how === 'custom' || how === 'spelled');
  return isSpelledBesideSound(readings);
}
