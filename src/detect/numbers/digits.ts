import type { DetectInput } from '../types.ts';

/** Characters that write a digit: Chinese numerals, those of accountants, what soldiers and drivers say, dingbats. */
const SPELLED = [
  '0零〇○◯洞⓿',
  '1一壹幺❶➀➊',
  '2二贰两❷➁➋',
  '3三叁❸➂➌',
  '4四肆❹➃➍',
  '5五伍❺➄➎',
  '6六陆❻➅➏',
  '7七柒拐❼➆➐',
  '8八捌❽➇➑',
  '9九玖❾➈➒',
];

/** Characters that only sound or look like a digit; they are read as one where a cue announces a number. */
const LIKE = [
  '0o领灵林铃',
  '1li妖腰邀夭衣依医',
  '2俩儿而耳尔鸭',
  '3山伞散衫删',
  '4死丝私斯寺司',
  '5吴武舞午吾捂',
  '6溜刘流留榴柳',
  '7期欺妻漆企奇骑',
  '8吧爸巴霸扒芭叭',
  '9酒久狗韭救旧',
];

/** Each row is a digit and the characters that are read as it. */
function mapOf(rows: readonly string[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([digit, ...characters]) => characters.map((character) => [character, digit!] as const)));
}

const BY_SPELLING = mapOf(SPELLED);
const BY_LIKENESS = mapOf(LIKE);

const HAS_SPELLED = new RegExp(`[${[...BY_SPELLING.keys()].join('')}]`, 'u');

const SPELLED_CODES: ReadonlySet<number> = new Set([...BY_SPELLING.keys()].map((character) => character.charCodeAt(0)));

/** Digits with more units than this between them belong to two rows. */
const LONGEST_GAP = 4;

/** How many digits the longest row of a text has, whatever few units stand between them. */
function longestRow(text: string, spelled: boolean): number {
  let longest = 0;
  let row = 0;
  let gap = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (spelled && code > 0x7f && SPELLED_CODES.has(code))) {
      row = gap > LONGEST_GAP ? 1 : row + 1;
      gap = 0;
      if (row > longest) longest = row;
    } else gap++;
  }
  return longest;
}

/** A text with digits in the place of what is read as digits: as long as the folded text, unit by unit. */
export interface Reading {
  readonly text: string;
  /** `plain`: as it stands; `spelled`: numerals are digits too; `alike`: what sounds like a digit as well. */
  readonly how: 'plain' | 'spelled' | 'alike';
  /** How many digits its longest row has. */
  readonly row: number;
}

const ALL_SPELLED = new RegExp(HAS_SPELLED.source, 'gu');
const ALL_ALIKE = new RegExp(`[${[...BY_SPELLING.keys(), ...BY_LIKENESS.keys()].join('')}]`, 'gu');

function spell(text: string, alike: boolean): string {
  return text.replace(
    alike ? ALL_ALIKE : ALL_SPELLED,
    (character) => BY_SPELLING.get(character) ?? BY_LIKENESS.get(character)!,
  );
}

interface Readings {
  readonly plain: Reading;
  readonly spelled: Reading | undefined;
  alike: Reading | undefined;
}

/** The shortest row that any number has: a text of numerals with less is not worth making. */
const SHORTEST = 5;

const known = new WeakMap<DetectInput, Readings>();

function readingsOf(input: DetectInput): Readings {
  let readings = known.get(input);
  if (!readings) {
    const { text } = input.folded;
    const row = HAS_SPELLED.test(text) ? longestRow(text, true) : 0;
    readings = {
      plain: { text, how: 'plain', row: longestRow(text, false) },
      spelled: row >= SHORTEST ? { text: spell(text, false), how: 'spelled', row } : undefined,
      alike: undefined,
    };
    known.set(input, readings);
  }
  return readings;
}

/** The readings of a draft with a row of `least` digits or more, plain first; each is made once. */
export function readings(input: DetectInput, least: number): Reading[] {
  const { plain, spelled } = readingsOf(input);
  const found: Reading[] = plain.row >= least ? [plain] : [];
  if (spelled && spelled.row >= least) found.push(spelled);
  return found;
}

/** How many digits the longest row of the folded text has: a cheap sign of what cannot stand in it. */
export const longestRowIn = (input: DetectInput): number => readingsOf(input).plain.row;

/** The reading that also takes what sounds like a digit for one. */
export function alikeReading(input: DetectInput): Reading {
  const all = readingsOf(input);
  if (!all.alike) {
    const text = spell(input.folded.text, true);
    all.alike = { text, how: 'alike', row: longestRow(text, false) };
  }
  return all.alike;
}

/** How many digits of `[start, end)` stand in the folded text as other characters. */
export function spelledIn(input: DetectInput, reading: Reading, start: number, end: number): number {
  let spelled = 0;
  if (reading.how === 'plain') return 0;
  for (let at = start; at < end; at++) if (reading.text[at] !== input.folded.text[at]) spelled++;
  return spelled;
}
