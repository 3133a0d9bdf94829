/** ISO 7812-1, annex B: every second digit from the right doubled, the sum of all digits divisible by ten. */
export function hasLuhn(digits: string): boolean {
  let sum = 0;
  for (let back = 0; back < digits.length; back++) {
    const digit = Number(digits[digits.length - 1 - back]);
    const doubled = back % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** GB 11643-1999: weights 2^(17−i) mod 11, ISO 7064 MOD 11-2. */
const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECKS = '10x98765432';

/** Whether the last character of 18 (lower case) is the one that the first 17 ask for. */
export function hasResidentCheck(number: string): boolean {
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return RESIDENT_CHECKS[sum % 11] === number[17];
}

const LETTER_A = 'a'.charCodeAt(0);

/** Hong Kong identity card: letters count 10…35 (a blank 36), weights 9…2, the sum with the check divisible by 11. */
export function hasHongKongCheck(letters: string, digits: string, check: string): boolean {
  const values = [...letters.padStart(2)].map((letter) => (letter === ' ' ? 36 : letter.charCodeAt(0) - LETTER_A + 10));
  const all = [...values, ...[...digits].map(Number)];
  const sum = all.reduce((total, value, index) => total + value * (9 - index), 0);
  return (sum + (check === 'a' ? 10 : Number(check))) % 11 === 0;
}

/** What each letter counts on a Taiwan identity card, from a to z: the order in which the counties were numbered. */
const COUNTIES = [
  10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33,
];

/** Taiwan identity card: a letter of two digits and nine digits, weights 1, 9…1, 1, the sum divisible by ten. */
export function hasTaiwanCheck(letter: string, digits: string): boolean {
  const county = COUNTIES[letter.charCodeAt(0) - LETTER_A]!;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * Math.max(8 - index, 1), 0);
  return (Math.floor(county / 10) + (county % 10) * 9 + sum) % 10 === 0;
}

const POSTAL_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** UPU S10: eight digits and their check digit, as on registered letters and EMS. */
export function hasPostalCheck(nine: string): boolean {
  const sum = POSTAL_WEIGHTS.reduce((total, weight, index) => total + weight * Number(nine[index]), 0);
  const check = 11 - (sum % 11);
  return (check === 10 ? 0 : check === 11 ? 5 : check) === Number(nine[8]);
}

/** The last year that a date in a number may have. */
const LATEST_YEAR = 2039;

/** Whether eight digits are a day of the calendar, from 1900 on: 20240315. */
export function isDate(digits: string): boolean {
  if (!/^(?:19|20)\d{6}$/.test(digits)) return false;
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6));
  if (year > LATEST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
