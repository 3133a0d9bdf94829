import type { Skeleton } from './normal.ts';

const HAN = /\p{Script=Han}/u;

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
export const gapsOf = (text: string, at: readonly number[]): string[] =>
  at.slice(1).map((unit, index) => text.slice(at[index]! + 1, unit));

/** Which gaps are filled, as a text that can be compared. */
export const placesOf = (gaps: readonly string[]): string =>
  gaps.flatMap((gap, index) => (gap === '' ? [] : [index])).join();

const BRACKETS: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '【】', '「」', '『』', '《》', '〈〉', '“”'].map((both) => [both[0]!, both[1]!]),
);

const CLOSING: ReadonlySet<string> = new Set(BRACKETS.values());

/** Whether the rest of a match stands in brackets that close right behind it: 小(白). */
export function isBracketed(text: string, at: readonly number[]): boolean {
  const end = text[at.at(-1)! + 1] ?? '';
  if (!CLOSING.has(end)) return false;
  const [filled, ...others] = gapsOf(text, at).filter((gap) => gap !== '');
  return others.length === 0 && BRACKETS.get(filled ?? '') === end;
}
