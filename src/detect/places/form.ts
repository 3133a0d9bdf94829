import { allMatches } from '../../draft/matches.ts';

/** A form of a spot, how sure it is, and what stands in or near all of them: only around it the form is tried. */
export interface Form {
  readonly pattern: RegExp;
  readonly certainty: number;
  readonly sign: RegExp;
}

export const form = (pattern: RegExp, certainty: number, sign: RegExp): Form => ({ pattern, certainty, sign });

/** How far from its sign a form can begin or end; the longest are English. */
const REACH = 64;

/** Tells every match of a form, looked for only around its sign. */
export function eachMatch(
  text: string,
  { pattern, sign }: Form,
  tell: (match: RegExpExecArray, offset: number) => void,
): void {
  let from = -1;
  let to = -1;
  const flush = (): void => {
    if (from === -1) return;
    for (const match of allMatches(text.slice(from, to), pattern)) {
      // What begins where the stretch was cut off may begin earlier.
      if (match.index > 0 || from === 0) tell(match, from);
    }
  };
  for (const { index } of allMatches(text, sign)) {
    if (index > to - REACH / 2) {
      flush();
      from = Math.max(0, index - REACH);
    }
    to = Math.min(text.length, index + REACH);
  }
  flush();
}
