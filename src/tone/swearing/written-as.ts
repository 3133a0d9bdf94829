import { usualSyllable } from '../../draft/syllables.ts';
import type { Slot } from './terms.ts';

/** Adds to the list of a key. */
export function push<K>(map: Map<K, number[]>, key: K, index: number): void {
  const known = map.get(key);
  if (known) known.push(index);
  else map.set(key, [index]);
}

/** Whether something that is spelled for a character begins so. */
const begin = (spellings: readonly string[], code: number): boolean =>
  spellings.some((spelling) => spelling.codePointAt(0) === code);

/** Whether what is written for the character of a slot may begin with a code point; `near` says that it may sound nearly so. */
export function isWrittenAs(slot: Slot, code: number, near: boolean): boolean {
  if (slot.own === code || slot.initial === code || slot.single.has(code)) return true;
  if (begin(slot.parts, code) || begin(slot.spelled, code)) return true;
  if (slot.syllables.length === 0) return false;
  const syllable = usualSyllable(code);
  return slot.syllables.includes(syllable) || (near && slot.near.includes(syllable));
}
