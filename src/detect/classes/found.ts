import type { Range } from '../../draft/types.ts';
import { unpack } from '../gazetteer.ts';
import { allOf, type Pattern } from '../sought/sought.ts';

/** A stretch of the folded text, and how sure it is that it names a class, a major, a grade or a student. */
export interface FoundClass extends Range {
  readonly certainty: number;
}

const alternatives = new Map<string, string>();

/** The names of a packed list as alternatives of a pattern, the longest first; sorted once for all patterns. */
export function either(packed: string): string {
  const known = alternatives.get(packed);
  if (known !== undefined) return known;
  const sorted = unpack(packed).sort((a, b) => b.length - a.length);
  const joined = sorted.join('|');
  alternatives.set(packed, joined);
  return joined;
}

/** What a pattern finds in the stretches of a text. */
export function matchesIn(
  text: string,
  stretches: readonly Range[],
  pattern: Pattern,
  certainty: number,
): FoundClass[] {
  return stretches.flatMap(({ start, end }) =>
    matches(text.slice(start, end), pattern, certainty).map((found) => ({
      ...found,
      start: start + found.start,
      end: start + found.end,
    })),
  );
}

/** What a pattern finds in a text. */
export function matches(text: string, pattern: Pattern, certainty: number): FoundClass[] {
  return Array.from(allOf(pattern, text), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    certainty,
  }));
}
