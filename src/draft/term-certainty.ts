import type { Skeleton } from './normal.ts';

/** How sure a match is, by what stands between the characters of the term. */
const CERTAINTY = {
  /** As listed, after folding. */
  exact: 0.99,
  /** Blanks, symbols or emoji between: hardly by chance. */
  spacedOut: 0.95,
  /** Letters with a gap in some places only (`zhang san` for `zhangsan`, but also `as us` for `asus`). */
  partlySpaced: 0.8,
  /** A digit at a word's end (`bupt2023`). */
  numbered: 0.8,
  /** Three or more characters across sentence punctuation or a line break, or separators that are missing. */
  acrossSentences: 0.6,
  /** Two characters across a sentence: 湖北，邮局. */
  byChance: 0.3,
} as const;

/** Folded UTF-16 units that may stand in one gap: an emoji with its parts, not half a sentence. */
const LONGEST_GAP = 8;

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{Script=Latin}/u;
const DIGIT = /\d/;
/** Digits of this many or more are a number of their own, whatever letters touch it (`qq12345`). */
const LONG_NUMBER = 5;

/** Letters and digits of this many are the same name without its separators (`linxm0503`). */
const LONG_NAME = 8;

/** Marks that end or part a sentence; a full stop with nothing behind it is not among them (北.邮). */
const SENTENCE = /[\n\r\u2028。！？；，、,!?;:()[\]{}"“”‘’「」『』《》〈〉【】]|\.[.\s]/u;

/** What a term is made of. */
export interface TermShape {
  /** The term as it is folded, blanks and symbols included. */
  readonly folded: string;
  /** Characters without blanks and symbols. */
  readonly length: number;
  readonly han: boolean;
  readonly digits: boolean;
  /** After which of its characters something stands that is no letter or digit: after the m of linxm_0503. */
  readonly gaps: string;
  /** What stands there. */
  readonly marks: readonly string[];
}

/** The shape of a term by its skeleton. */
export function shapeOf({ text, at, folded }: Skeleton): TermShape {
  const gaps = gapsOf(folded.text, at);
  return {
    folded: folded.text,
    length: [...text].length,
    han: HAN.test(text),
    digits: /^\d+$/.test(text),
    gaps: placesOf(gaps),
    marks: gaps,
  };
}

/** What stands between the characters at `at`. */
const gapsOf = (text: string, at: readonly number[]): string[] =>
  at.slice(1).map((unit, index) => text.slice(at[index]! + 1, unit));

/** Which gaps are filled, as a text that can be compared. */
const placesOf = (gaps: readonly string[]): string => gaps.flatMap((gap, index) => (gap === '' ? [] : [index])).join();

const BRACKETS: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '【】', '「」', '『』', '《》', '〈〉', '“”'].map((both) => [both[0]!, both[1]!]),
);

/** Whether the rest of a match stands in brackets that close right behind it: 小(白). */
export function isBracketed(text: string, at: readonly number[]): boolean {
  const gaps = gapsOf(text, at);
  const [filled, ...others] = gaps.filter((gap) => gap !== '');
  const closing = BRACKETS.get(filled ?? '');
  return closing !== undefined && others.length === 0 && closing === text[at.at(-1)! + 1];
}

/** Whether the marks in a number make it an amount: 13,812,345,678 or 138.12345678. */
function isAmount(gaps: readonly string[], length: number): boolean {
  const filled = gaps.flatMap((gap, index) => (gap === '' ? [] : [{ gap, behind: length - index - 1 }]));
  if (filled.length === 1 && filled[0]!.gap === '.') return true;
  const isGrouped = filled.every(({ gap, behind }) => gap === ',' && behind % 3 === 0);
  return isGrouped && filled.length > 0 && filled.length === Math.ceil(length / 3) - 1;
}

/** A gap without the mark that the term has there itself: a blank for ` _ ` in l i n x m _ 0 5 0 3. */
function withoutMark(gap: string, mark: string): string {
  const half = gap.slice(0, (gap.length - mark.length) / 2);
  return mark !== '' && gap === half + mark + half ? half : gap;
}

/** Between two characters each of which stands in brackets of its own: ⑴⑶⑻, which are folded to (1)(3)(8). */
const ENCLOSED = /^(?:\)\(|\]\[|】【) ?$/u;

/** Certainty by the gaps between characters; 0 where the characters only happen to follow each other. */
function certaintyOfGaps(all: readonly string[], term: TermShape): number {
  const spaced = all.map((gap, index) => withoutMark(gap, term.marks[index] ?? ''));
  const gaps = spaced.every((gap) => gap === spaced[0]) ? spaced : all;
  const filled = gaps.filter((gap) => gap !== '');
  if (filled.some((gap) => gap.length > LONGEST_GAP)) return 0;
  if (term.digits && term.length < LONG_NUMBER && filled.includes(':')) return 0;
  const alike = filled.every((gap) => gap === filled[0]);
  const everywhere = alike && filled.length === gaps.length;
  const isBroken = (gap: string): boolean =>
    SENTENCE.test(gap) && !ENCLOSED.test(gap) && !(term.digits && term.length >= LONG_NUMBER && /^[()]$/.test(gap));
  const apart = filled.some(isBroken);
  if (term.han) {
    if (!apart || (everywhere && term.length >= 3)) return CERTAINTY.spacedOut;
    return term.length >= 3 ? CERTAINTY.acrossSentences : CERTAINTY.byChance;
  }
  if (filled.length === 0) return term.length >= LONG_NAME ? CERTAINTY.partlySpaced : CERTAINTY.acrossSentences;
  if (!apart && placesOf(gaps) === term.gaps) return CERTAINTY.spacedOut;
  if (term.digits && isAmount(gaps, term.length)) return 0;
  if (term.digits && term.length >= LONG_NUMBER && !apart) return alike ? CERTAINTY.spacedOut : CERTAINTY.partlySpaced;
  if (!alike) return term.length >= LONG_NAME && !apart ? CERTAINTY.partlySpaced : 0;
  if (term.length < 3) return apart ? CERTAINTY.byChance : CERTAINTY.acrossSentences;
  if (everywhere) return CERTAINTY.spacedOut;
  if (apart) return CERTAINTY.byChance;
  return CERTAINTY.partlySpaced;
}

/** Whether one more single letter or digit follows after the same gap: `a b c` is no term in `a b c d`. */
function goesOn(text: string, at: number, step: 1 | -1, gap: string): boolean {
  const near = step === 1 ? text.slice(at, at + gap.length) : text.slice(at - gap.length, at);
  if (near !== gap) return false;
  const next = step === 1 ? at + gap.length : at - gap.length - 1;
  const single = (index: number): boolean => LETTER.test(text[index] ?? '') || DIGIT.test(text[index] ?? '');
  return single(next) && !single(next + step);
}

const MOBILE_LENGTH = 11;
/** The code of the country before a mobile number is no part of it. */
const COUNTRY_CODE = /(?:^|\D|\D00|^00)86[ -]?$/;

/** Certainty by what touches a match: 1 for a free edge, 0 where the match is part of a longer word or number. */
function certaintyOfEdge(edge: string, neighbour: string | undefined, term: TermShape): number {
  if (neighbour === undefined) return 1;
  if (DIGIT.test(edge)) {
    if (DIGIT.test(neighbour)) return 0;
    return LETTER.test(neighbour) && !(term.digits && term.length >= LONG_NUMBER) ? 0 : 1;
  }
  if (!LETTER.test(edge) || !(LETTER.test(neighbour) || DIGIT.test(neighbour))) return 1;
  return LETTER.test(neighbour) ? 0 : CERTAINTY.numbered;
}

/**
 * How sure it is that a term was meant, 0…1, where its characters stand at the positions `at` of the folded `text`: by
 * what touches it and by what stands between. 0 where it is part of a longer word or number.
 */
export function certaintyOf(text: string, at: readonly number[], term: TermShape): number {
  const start = at[0]!;
  const end = at.at(-1)! + 1;
  const isAbroad =
    term.digits && term.length === MOBILE_LENGTH && COUNTRY_CODE.test(text.slice(Math.max(0, start - 6), start));
  const edges = Math.min(
    isAbroad ? 1 : certaintyOfEdge(text[start]!, text[start - 1], term),
    certaintyOfEdge(text[end - 1]!, text[end], term),
  );
  if (edges === 0) return 0;
  if (text.slice(start, end) === term.folded) return Math.min(edges, CERTAINTY.exact);
  if (isBracketed(text, at)) return Math.min(edges, CERTAINTY.partlySpaced);
  const gaps = gapsOf(text, at);
  const spaced = gaps.length > 0 && gaps[0] !== '' && gaps.every((gap) => gap === gaps[0]);
  if (spaced && !term.han && (goesOn(text, start, -1, gaps[0]!) || goesOn(text, end, 1, gaps[0]!))) return 0;
  return Math.min(edges, certaintyOfGaps(gaps, term));
}
