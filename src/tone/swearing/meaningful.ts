import { STROKES } from '../../draft/ornaments.ts';

/** Letters that are put between the characters of a curse as marks; in names, which other words look for, they are letters. */
const ORNAMENTS = `${STROKES}ヽヾゝゞーノ〆ㄧㅣ卍卐ˉˊˇˋʹʼ`;

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

const UNKNOWN = 0;
const MARK = 1;
const LETTER = 2;

/** What each UTF-16 unit is, once it was met. */
const met = new Uint8Array(0x10000);

/** Whether a UTF-16 unit is a letter or a digit, and no mark that was put between. Halves of a pair (emoji) are none. */
export function isMeaningful(unit: number): boolean {
  if (met[unit] === UNKNOWN) {
    const character = String.fromCharCode(unit);
    met[unit] = LETTER_OR_NUMBER.test(character) && !ORNAMENTS.includes(character) ? LETTER : MARK;
  }
  return met[unit] === LETTER;
}
