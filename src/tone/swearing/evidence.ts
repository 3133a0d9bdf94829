import type { SwearMatch } from './match.ts';
import type { SwearTerm } from './terms.ts';

/** Characters that leave no doubt which word of two characters begins or ends so: 傻b, 装b, h蛋 is none. */
const TELLING: ReadonlySet<number> = new Set(
  [...'逼操艹妈婊傻屌畜贱滚渣脑瘫'].map((character) => character.codePointAt(0)!),
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
  if (slots.length > 3 && group.vulgar >= COARSE && letters === slots.length) return true;
  if (readings.every(({ how }) => how === 'initial' || how === 'mask' || how === 'spelled')) return false;
  if (slots.length > 2) return letters < slots.length;
  return isTelling(term, readings);
}
