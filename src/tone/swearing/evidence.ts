import type { SwearMatch } from './types.ts';
import type { SwearTerm } from './terms.ts';

/** Characters that leave no doubt which word of two characters begins or ends so: 傻b, 装b, h蛋 is none. */
const TELLING: ReadonlySet<number> = new Set(
  [...'逼操艹妈婊傻屌畜贱滚渣脑瘫残障骚犊'].map((character) => character.codePointAt(0)!),
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

/** Whether letters for characters leave enough of the word to read it by. */
export function areLettersEnough(term: SwearTerm, readings: SwearMatch['readings']): boolean {
  const { group, slots } = term;
  const letters = readings.filter(({ how }) => how === 'initial' || how === 'mask').length;
  if (letters === 0) return true;
  // What is hidden and what is shortened at once may be anything: xx人.
  if (readings.some(({ how }) => how === 'mask') && readings.some(({ how }) => how === 'initial')) return false;
  if (slots.length > 3 && group.vulgar >= COARSE && letters === slots.length) return true;
  if (readings.every(({ how }) => how === 'initial' || how === 'mask' || how === 'spelled')) return false;
  if (slots.length > 2) return letters < slots.length;
  return isTelling(term, readings);
}

/** How coarse a word of two characters is at least that is read over the end of a clause: 傻、逼. */
const PARTED_FROM = 0.65;

/** Whether a word of two characters may be parted by marks that end something: s。b, 傻、逼. */
export function mayBeParted(term: SwearTerm, readings: SwearMatch['readings'], first: string, gap: string): boolean {
  if (/[a-z]/.test(first)) return gap === '。';
  if (gap !== '。' && gap !== '、') return false;
  return term.group.vulgar >= PARTED_FROM && readings.every(({ how }) => how === 'own') && isTelling(term, readings);
}
