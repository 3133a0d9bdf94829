import { placesOf, type TermShape } from './term-shape.ts';

/** How sure a match is, by what stands between the characters of the term. */
export const CERTAINTY = {
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

/** Digits of this many or more are a number of their own, whatever letters touch it (`qq12345`). */
export const LONG_NUMBER = 5;

/** Letters and digits of this many are the same name without its separators (`linxm0503`). */
const LONG_NAME = 8;

/** Marks that end or part a sentence; a full stop with nothing behind it is not among them (北.邮). */
const SENTENCE = /[\n\r\u2028。！？；，、,!?;:()[\]{}"“”‘’「」『』《》〈〉【】]|\.[.\s]/u;

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
export function certaintyOfGaps(all: readonly string[], term: TermShape): number {
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
