import { allMatches } from '../../draft/matches.ts';
import { toOriginal } from '../../draft/normal.ts';
import type { DetailKind } from '../../persona/kinds.ts';
import { before } from '../context.ts';
import type { Detail, DetectInput } from '../types.ts';

/** A document's number: only told by its name, unless `sure` says that the form is enough. */
export interface Paper {
  readonly kind: DetailKind;
  /** Finds the number in the folded text. Bounded, global. */
  readonly pattern: RegExp;
  /** The name of the document, up to the end of the text before the number. */
  readonly cue: RegExp;
  /** Whether the number checks itself or cannot be wrong; left out where nothing can be checked. */
  readonly checks?: (match: RegExpMatchArray) => boolean;
  /** Certainty where no cue stands before the number; 0 needs one. `written` is the original. */
  readonly alone: (written: string) => number;
}

/** Cues stand at most this many units before a number. */
const REACH = 24;

/** The numbers of these documents in a draft. */
export function papersIn({ folded, text: original }: DetectInput, papers: readonly Paper[]): Detail[] {
  const { text } = folded;
  return papers.flatMap((paper) =>
    allMatches(text, paper.pattern).flatMap((match): Detail[] => {
      if (paper.checks && !paper.checks(match)) return [];
      const start = match.index;
      const range = toOriginal(folded, start, start + match[0].length);
      const cued = paper.cue.test(before(text, start, REACH));
      const certainty = cued ? 0.98 : paper.alone(original.slice(range.start, range.end));
      if (certainty === 0) return [];
      return [{ kind: paper.kind, value: match[0].replace(/[^a-z\d]/g, ''), certainty, ...range }];
    }),
  );
}
