import { toOriginal } from '../draft/normal.ts';
import { before } from './context.ts';
import type { Detail, Detector } from './types.ts';

/** Province codes of GB/T 2260, the first two digits of every number. */
const PROVINCES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** Address code, birth date, order and check character, with blanks or dashes between the three parts at most. */
const EIGHTEEN = /(?<![\da-z][.,]?)(\d{6})[ -]?((?:19|20)\d{6})[ -]?(\d{3}[\dx])(?![.,]?[\da-z])/g;

/** The form of before 1999: a year of two digits, and no check character. */
const FIFTEEN = /(?<![\da-z])(\d{6})(\d{6})\d{3}(?![\da-z])/g;

const CUE = /(?:身份证|证件|id ?card)[^\d\n]{0,8}$/u;

/** GB 11643-1999: weights 2^(17−i) mod 11, ISO 7064 MOD 11-2. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10x98765432';

/** Whether the last character of 18 is the one that the first 17 ask for. */
export function hasValidCheck(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECKS[sum % 11] === number[17];
}

/** The last year somebody alive today can be born in that this judge will believe. */
const LATEST_BIRTH = 2039;

function isBirthDate(date: string): boolean {
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)].map(Number) as [
    number,
    number,
    number,
  ];
  if (year < 1900 || year > LATEST_BIRTH || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Resident identity card numbers: 18 characters that check themselves, or 15 digits after a cue. */
export const idCard: Detector = {
  kind: 'id-card',
  defaultLevel: 'hold',
  substitutes: [],
  find: ({ folded }) => {
    const details: Detail[] = [];
    for (const match of folded.text.matchAll(EIGHTEEN)) {
      const value = match[1]! + match[2]! + match[3]!;
      if (!PROVINCES.has(value.slice(0, 2)) || !isBirthDate(match[2]!) || !hasValidCheck(value)) continue;
      const range = toOriginal(folded, match.index, match.index + match[0].length);
      details.push({ kind: 'id-card', value, certainty: 0.995, ...range });
    }
    for (const match of folded.text.matchAll(FIFTEEN)) {
      if (!PROVINCES.has(match[1]!.slice(0, 2)) || !isBirthDate(`19${match[2]!}`)) continue;
      if (!CUE.test(before(folded.text, match.index, 14))) continue;
      const range = toOriginal(folded, match.index, match.index + match[0].length);
      details.push({ kind: 'id-card', value: match[0], certainty: 0.9, ...range });
    }
    return details;
  },
};
