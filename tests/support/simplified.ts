import pairs from 'opencc-js/dict/STCharacters';
import backwards from 'opencc-js/dict/TSCharacters';

/** In use in Taiwan as they are, whatever OpenCC's table makes of them. */
const TAIWANS_OWN = new Set('台吃群');

/** Simplified characters that stand in no text of Taiwan, from OpenCC's table STCharacters (Apache-2.0). */
const SIMPLIFIED: ReadonlySet<string> = new Set(
  pairs
    .split('|')
    .map((pair) => pair.split(' ')[0]!)
    .filter((character) => !TAIWANS_OWN.has(character)),
);

/** The characters of a text that no reader in Taiwan would write. */
export function simplifiedIn(text: string): string[] {
  return [...text].filter((character) => SIMPLIFIED.has(character));
}

/** Traditional characters that stand in no text of the mainland: those that are never their own simplified form. */
const TRADITIONAL: ReadonlySet<string> = new Set(
  backwards
    .split('|')
    .map((pair) => pair.split(' '))
    .filter(([character, ...simplified]) => !simplified.includes(character!))
    .map(([character]) => character!),
);

/** The characters of a text that no reader on the mainland would write. */
export function traditionalIn(text: string): string[] {
  return [...text].filter((character) => TRADITIONAL.has(character));
}

/** The Chinese characters of a text. */
export function chineseIn(text: string): string[] {
  return [...text].filter((character) => /\p{Script=Han}/u.test(character));
}
