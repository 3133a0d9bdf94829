import { allMatches } from '../draft/matches.ts';
import { toOriginal } from '../draft/normal.ts';
import { wrapped } from '../draft/wrapped.ts';
import { before, isThing } from './context.ts';
import { hasHongKongCheck, hasResidentCheck, hasTaiwanCheck, isDate } from './numbers/checks.ts';
import { longestRowIn, readings, spelledIn } from './numbers/digits.ts';
import { papersIn, type Paper } from './numbers/documents.ts';
import { masked } from './numbers/masked.ts';
import type { Detail, DetectInput, Detector } from './types.ts';

/**
 * Province codes of GB/T 2260, the first two digits of every number; 81, 82 and 83 stand on the residence permits of
 * people from Hong Kong, Macau and Taiwan.
 */
const PROVINCES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** Address code, birth date, order and check character, however the digits are grouped. */
const EIGHTEEN = new RegExp(
  wrapped`
    (?:(?<![\da-z])|(?<=sfz|[^a-z]id|证no))[1-9](?:
      (?:[ ._·•—–/,|~\n-]|\p{Extended_Pictographic}){0,2}\d
    ){16}(?:[ ._·•—–/,|~\n-]|\p{Extended_Pictographic}){0,2}[\dx×](?![\da-z])
  `,
  'gu',
);

/** The form of before 1999: a year of two digits, and no check character. */
const FIFTEEN = /(?:(?<![\da-z])|(?<=sfz))[1-8]\d{5}[ -]?\d{6}[ -]?\d{3}(?![\da-z])/g;

const CUE = new RegExp(
  wrapped`
    (?:
      身[份分]证|sfz|证件|(?<![a-z])id(?: ?card| ?no\.?| number)?|一代证|老证|证件?号|身证|s份证?|
      身份z|身fen证|深份证|身分证|居住证|驾驶?证|户口|社保
    )[^\d\n]{0,10}$
  `,
  'u',
);

/** Said anywhere in the clauses before fifteen digits, which hold a province and a day. */
const FAR_CUE = /身[份分]证|sfz|一代证|证件号|户口本/u;
const FAR = 30;

/** A permit to stay is numbered like an identity card, with a 9 where the province stands. */
const ABROAD = '9';
const PERMIT = /(?:居留|永居|五星卡|外国人)[^\d\n]{0,10}$/u;

/** Cards of Hong Kong, Macau and Taiwan, and the permits with which their people travel. */
const PAPERS: readonly Paper[] = [
  {
    kind: 'id-card',
    pattern: /(?<![\da-z])(?<letters>[a-z]{1,2})(?<digits>\d{6}) ?(?<check>\([\da]\)|[\da])(?![\da-z])/g,
    cue: /(?:身[份分]证|hkid|(?:hk|香港) ?id|id ?card)[^\d\n]{0,10}$/u,
    checks: ({ groups }) =>
      hasHongKongCheck(groups!['letters']!, groups!['digits']!, groups!['check']!.replace(/[()]/g, '')),
    alone: (written) => (/^[A-Z]{1,2}\d{6} ?[(（]/.test(written) ? 0.9 : 0),
  },
  {
    kind: 'id-card',
    pattern: /(?<![\da-z])[157](?:\d{6} ?\(\d\)|\/\d{6}\/\d)(?![\da-z])/g,
    cue: /(?:身[份分]证|bir|澳门 ?id|证件号?)[^\d\n]{0,10}$/u,
    alone: () => 0,
  },
  {
    kind: 'id-card',
    pattern: /(?<![\da-z])(?<letter>[a-z])(?<digits>[1289]\d{8})(?![\da-z])/g,
    cue: /(?:身[份分]证(?:字号|统一编号)?|统一证号|id ?card|居留证)[^\d\n]{0,10}$/u,
    checks: ({ groups }) => hasTaiwanCheck(groups!['letter']!, groups!['digits']!),
    alone: () => 0,
  },
  {
    kind: 'id-card',
    pattern: /(?<![\da-z])(?:\d{8}(?:\d{2})?|[hm]\d{8}(?:\d{2})?)(?![\da-z])/g,
    cue: /(?:台胞证|台胞卡|回乡[证卡]|(?:来往)?大陆通行证|(?:来往)?内地通行证|港澳居民.{0,4}通行证)[^\d\n]{0,10}$/u,
    alone: () => 0,
  },
  {
    kind: 'id-card',
    pattern: /(?<![\da-z])[a-z]{3}\d{12}(?![\da-z])/g,
    cue: /居留[^\d\n]{0,10}$/u,
    alone: () => 0,
  },
  {
    kind: 'id-card',
    pattern: /(?<![\da-z])[\p{Script=Han}]字第\d{4,9}号/gu,
    cue: /(?:军官|士兵|警官|文职)(?:干部)?证[^\d\n]{0,10}$/u,
    alone: () => 0,
  },
];

function residents(input: DetectInput): Detail[] {
  const { folded } = input;
  const details: Detail[] = [];
  for (const reading of readings(input, 15)) {
    const { text } = reading;
    const push = (start: number, words: string, certainty: number): void => {
      const end = start + words.length;
      if (reading.how !== 'plain' && spelledIn(input, reading, start, end) === 0) return;
      const value = words.replace(/[^\dx]/g, '');
      details.push({ kind: 'id-card', value, certainty, ...toOriginal(folded, start, end) });
    };
    for (const { 0: words, index } of allMatches(text, EIGHTEEN)) {
      const value = words.replace('×', 'x').replace(/[^\dx]/g, '');
      const from = value.startsWith(ABROAD) ? PERMIT.test(before(text, index, 16)) : PROVINCES.has(value.slice(0, 2));
      if (!from || !isDate(value.slice(6, 14)) || !hasResidentCheck(value)) continue;
      if (isThing(text, index) && !CUE.test(before(text, index, 16))) continue;
      push(index, words, 0.995);
    }
    for (const { 0: words, index } of allMatches(text, FIFTEEN)) {
      const value = words.replace(/\D/g, '');
      if (!PROVINCES.has(value.slice(0, 2)) || !isDate(`19${value.slice(6, 12)}`)) continue;
      if (isThing(text, index)) continue;
      if (CUE.test(before(text, index, 16))) push(index, words, 0.95);
      else if (
        FAR_CUE.test(before(text, index, FAR)) ||
        /^[^\d\n]{0,8}(?:是|我的?)?(?:老|一代)?身[份分]证/u.test(text.slice(index + words.length))
      )
        push(index, words, 0.85);
    }
  }
  return details;
}

/**
 * Identity cards: the 18 characters of the mainland that check themselves, 15 digits after a cue, the cards of Hong
 * Kong, Macau and Taiwan, permits to stay and soldiers' papers after a cue. Eighteen characters with a wrong check are
 * nobody's number and not reported.
 */
export const idCard: Detector = {
  kind: 'id-card',
  defaultLevel: 'hold',
  substitutes: [],
  find: (input) => [
    ...residents(input),
    ...(longestRowIn(input) >= 6 || input.folded.text.includes('字第') ? papersIn(input, PAPERS) : []),
    ...masked(input, 'id-card'),
  ],
};
