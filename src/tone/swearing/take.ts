import { usualSyllable } from '../../draft/syllables.ts';
import { isMeaningful } from './meaningful.ts';
import type { Slot } from './terms.ts';
import type { Reading } from './types.ts';

/** Marks that may stand for a hidden character. */
export const MASKS: ReadonlySet<number> = new Set([...'*×✕✖○〇◯□■█●口某_x'].map((mask) => mask.charCodeAt(0)));

/** Whether a character may stand for a hidden one. */
export const isMask = (code: number): boolean => MASKS.has(code);

/** Digits and letters that are put between two characters like a mark: 操1你1妈, 傻x逼. */
export const INSERTED: ReadonlySet<number> = new Set([...'0123456789xo'].map((one) => one.charCodeAt(0)));

/** Units that may stand between two characters of a word. */
const LONGEST_GAP = 6;

/** Behind it are no Latin letters. */
const LAST_LATIN = 0x24f;

/** What one slot takes of a text at a place: units, and how it was read. */
export interface Taken {
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

/** Reads the character of a slot at a place; `maskable` says that a mask may stand for it. */
export function take(text: string, at: number, slot: Slot, maskable: boolean): Taken | undefined {
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
  if (next > at || !INSERTED.has(text.charCodeAt(at))) return next;
  return text.charCodeAt(at + 1) > LAST_LATIN ? at + 1 : at;
}
