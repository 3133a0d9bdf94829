import { latinOf } from './disguised-letters.ts';
import { wordsOfEmoji } from './emoji.ts';
import type { NormalForm } from './normal.ts';
import { STROKES } from './ornaments.ts';

/** What one character of a draft can stand for. */
export const HAN = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** An emoji that has a name. */
export const EMOJI = 3;
/** A character that hides another one: 林*满, 林某满. */
export const MASK = 4;
/** A letter of a script that nothing here is listed in. */
export const OTHER = 5;

export type TokenKind = typeof HAN | typeof LETTER | typeof DIGIT | typeof EMOJI | typeof MASK | typeof OTHER;

/**
 * The characters of a folded text that can be part of a disguised word, in order and without what stands between them.
 * One entry per character in each list; positions are those of the folded text.
 */
export interface Tokens {
  readonly folded: NormalForm;
  /** The character; of a letter of another script the Latin one it looks like. */
  readonly text: readonly string[];
  readonly kind: readonly TokenKind[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Whether a sentence ends or is parted between the token before and this one. */
  readonly apart: readonly boolean[];
}

const LETTERS = /^\p{L}$/u;
const NUMBERS = /^\p{Nd}$/u;
const MASKS: ReadonlySet<string> = new Set('*×✕✖❌○●◯□■◻◼█');

/** Marks that end or part a sentence; those of mere decoration (/·-~…) do not. */
const PARTS: ReadonlySet<string> = new Set('\n\r\u2028。!?;:,、#()[]{}"“”‘’「」『』《》〈〉【】！？；：，（）');

function kindOf(character: string, code: number): TokenKind | undefined {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return LETTER;
    if (code >= 0x30 && code <= 0x39) return DIGIT;
    return MASKS.has(character) ? MASK : undefined;
  }
  if (code >= 0x4e00 && code <= 0x9fff)
    return character === '某' ? MASK : STROKES.includes(character) ? undefined : HAN;
  if (code === 0x3007) return HAN;
  if (code < 0x2e80 || code > 0xffff) {
    if (MASKS.has(character)) return MASK;
    if (wordsOfEmoji(character)) return EMOJI;
  }
  if (latinOf(character)) return LETTER;
  return LETTERS.test(character) || NUMBERS.test(character) ? OTHER : undefined;
}

const NO_KIND = 254;
const UNMET = 255;

/** What kind each unit of the basic plane is, once it was met. */
const MET = new Uint8Array(0x10000).fill(UNMET);

const FIRST_HAN = 0x4e00;

/** Each Chinese character of the basic block as a text, so that none is made anew. */
const HAN_TEXTS: (string | undefined)[] = new Array<string | undefined>(0x5200).fill(undefined);

const characterOf = (code: number): string =>
  code >= FIRST_HAN && code < FIRST_HAN + HAN_TEXTS.length
    ? (HAN_TEXTS[code - FIRST_HAN] ??= String.fromCharCode(code))
    : String.fromCodePoint(code);

/** What `kindOf` says, from memory where it can: a text is made of few characters, again and again. */
function knownKindOf(code: number): TokenKind | typeof NO_KIND {
  if (code > 0xffff) return kindOf(characterOf(code), code) ?? NO_KIND;
  let kind = MET[code]!;
  if (kind === UNMET) {
    kind = kindOf(characterOf(code), code) ?? NO_KIND;
    MET[code] = kind;
  }
  return kind as TokenKind | typeof NO_KIND;
}

/** A mark in words, which in the middle of a name is no more than that: linxm下划线0503. */
const MARKS_IN_WORDS = ['下划线', '下横线', '下划杠', '下横杠', '下杠', '横杠', '短横线', '短横', '横线', '减号', '杠'];
const MARK_BEGINNINGS = '下横短减杠';
const MARK_SIGN = new RegExp(`(?<=[a-z\\d])[${MARK_BEGINNINGS}]`);

/** Whether a mark is spelled out somewhere in `text`. */
export const hasMarkInWords = (text: string): boolean => MARKS_IN_WORDS.some((one) => text.includes(one));

/** Where a mark in words that stands at `at` between letters or digits ends; `at` where none does. */
function endOfMark(text: string, at: number): number {
  if (!/[a-z\d]/.test(text[at - 1] ?? '')) return at;
  const mark = MARKS_IN_WORDS.find((one) => text.startsWith(one, at));
  return mark !== undefined && /[a-z\d]/.test(text[at + mark.length] ?? '') ? at + mark.length : at;
}

/** Reads the tokens of a folded text. */
export function tokensOf(folded: NormalForm): Tokens {
  const text: string[] = [];
  const kind: TokenKind[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const apart: boolean[] = [];
  let isApart = false;
  const words = folded.text;
  const spelled = MARK_SIGN.test(words);
  let next = 0;
  while (next < words.length) {
    const position = next;
    const code = words.codePointAt(position)!;
    next = position + (code > 0xffff ? 2 : 1);
    if (spelled && MARK_BEGINNINGS.includes(words[position]!)) {
      const end = endOfMark(words, position);
      if (end > position) {
        next = end;
        continue;
      }
    }
    const one = knownKindOf(code);
    if (one === NO_KIND) {
      isApart ||= code < 0x10000 && PARTS.has(characterOf(code));
      continue;
    }
    const character = characterOf(code);
    text.push(one === LETTER && code >= 0x80 ? latinOf(character)! : character);
    kind.push(one);
    start.push(position);
    end.push(next);
    apart.push(isApart);
    isApart = false;
  }
  return { folded, text, kind, start, end, apart };
}
