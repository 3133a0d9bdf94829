import { syllableOf, type Syllable } from './syllables.ts';

/** Numerals by their digit: everyday, of bank forms, and what is said on the phone. */
const NUMERALS = ['〇零', '一壹幺', '二贰两俩', '三叁仨', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];

const DIGITS: ReadonlyMap<string, number> = new Map(
  NUMERALS.flatMap((all, digit) => [...all, String(digit)].map((one) => [one, digit] as const)),
);

/** How digits are read aloud, one by one. */
const READ_AS = [
  ['ling', 'dong'],
  ['yi', 'yao'],
  ['er', 'liang'],
  ['san'],
  ['si'],
  ['wu'],
  ['liu'],
  ['qi', 'guai'],
  ['ba', 'bu'],
  ['jiu', 'gou'],
] as const;

const SYLLABLES: readonly (readonly Syllable[])[] = READ_AS.map((all) => all.map((one) => syllableOf(one)!));

const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
]);

/** The digit that a character stands for. */
export function digitOf(character: string): number | undefined {
  return DIGITS.get(character);
}

/** The syllables that a digit is read as. */
export function syllablesOfDigit(digit: number): readonly Syllable[] {
  return SYLLABLES[digit]!;
}

/** Whether a numeral can only be read with others: 十 in 十一. */
export function isUnit(character: string): boolean {
  return UNITS.has(character);
}

/** The least unit behind which a lone digit counts tenths of it: 一千五 is 1500. */
const LEAST_SHORTENED = 100;

/**
 * Reads a Chinese number below ten thousand (十一, 四百一十二, 一百零五, 一千五) at the start of `characters`. Nothing where no
 * unit stands in it: 一二 are two digits.
 */
export function readNumber(characters: readonly string[]): { value: number; length: number } | undefined {
  let value = 0;
  let digit = 0;
  let last = Infinity;
  let length = 0;
  let hasUnit = false;
  let wasDigit = false;
  let hasZero = false;
  for (const character of characters) {
    const unit = UNITS.get(character);
    if (unit !== undefined) {
      if (unit >= last || (!wasDigit && length > 0)) break;
      value += (wasDigit ? digit : 1) * unit;
      last = unit;
      hasUnit = true;
      wasDigit = false;
    } else {
      const next = character >= '0' && character <= '9' ? undefined : DIGITS.get(character);
      if (next === undefined || (wasDigit && digit !== 0)) break;
      hasZero = next === 0 || (wasDigit && hasZero);
      digit = next;
      wasDigit = true;
    }
    length++;
  }
  if (!hasUnit) return undefined;
  const isShortened = !hasZero && last >= LEAST_SHORTENED;
  return { value: value + (wasDigit ? digit * (isShortened ? last / 10 : 1) : 0), length };
}

/** A number below a hundred in Chinese: 十一, 二十. */
export function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const digit = (one: number): string => '零一二三四五六七八九'[one]!;
  if (tens === 0) return digit(ones);
  return `${tens > 1 ? digit(tens) : ''}十${ones > 0 ? digit(ones) : ''}`;
}
