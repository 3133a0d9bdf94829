import { LETTER } from '../tokens.ts';
import { CERTAINTY } from './certainties.ts';
import * as marks from './marks.ts';
import type { Read } from './read.ts';

/** Digits of this many are hardly met by chance when they are said in Chinese. */
const SAID_NUMBER = 5;
/** … and when they are said in characters that only sound like digits, or partly hidden. */
const LONG_NUMBER = 7;
/** Digits of a long number that must be there when others are hidden, and how many may be. */
const LEAST_SHOWN = 5;
/** Letters and digits of a user name that nothing else is named by. */
const LONG_NAME = 8;

/** A number: in Chinese numerals, in characters that sound like them, or partly hidden. */
export function certaintyOfNumber({ elements, count, tokens, path, first, last }: Read): number {
  const length = elements.length;
  const hidden = count[marks.MASKED]!;
  if (hidden > 0) {
    const isOneGap = last - first === length - 1;
    return length >= LONG_NUMBER && isOneGap && length - hidden >= LEAST_SHOWN ? CERTAINTY.emoji : 0;
  }
  const written = count[marks.KEPT]! + count[marks.NUMERAL]!;
  if (written === length) {
    if (count[marks.NUMERAL] === 0) return 0;
    const isSplit = path.tokens.some((at, index) => index > 0 && tokens.apart[at]);
    if (length >= SAID_NUMBER) return isSplit ? CERTAINTY.shortNumber : CERTAINTY.numeral;
    return length >= 4 ? CERTAINTY.shortNumber : 0;
  }
  const letters = path.tokens.filter((at) => tokens.kind[at] === LETTER);
  const areZeros = letters.length === count[marks.LOOK] && letters.every((at) => tokens.text[at] === 'o');
  if (areZeros && written + letters.length === length && length >= 4 && written * 2 >= length) return CERTAINTY.look;
  return length >= LONG_NUMBER ? CERTAINTY.sound : 0;
}

/** A name of Latin letters and digits, some of them in other spellings. */
export function certaintyOfLetters({ elements, count, tokens, path }: Read): number {
  const length = elements.length;
  const written = count[marks.KEPT]! + count[marks.NUMERAL]!;
  if (written === length && count[marks.NUMERAL]! > 0) return CERTAINTY.pinyin;
  if (count[marks.MASKED]! > 0) return length >= 4 && written === length - 1 ? CERTAINTY.masked : 0;
  if (length < 4 || written + count[marks.LOOK]! < length) return 0;
  const isStyled = written === 0 && path.tokens.every((at) => tokens.kind[at] === LETTER);
  if (!isStyled && written * 2 < length) return 0;
  return length >= LONG_NAME && count[marks.LOOK]! <= 2 ? CERTAINTY.longName : CERTAINTY.look;
}
