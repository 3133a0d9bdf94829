import { mayBeInserted, mayBeParted } from './evidence.ts';
import type { SwearTerm } from './terms.ts';
import type { SwearMatch } from './types.ts';

const SENTENCE = /[。!?;:,、\n]/u;
/** Ends something that has nothing to do with what follows. */
const CLOSING = /[)》」』】”\]]/u;
const OPENING = /[(《「『【“[]/u;
/** Each character stands in brackets of its own: (傻)(逼). */
const BRACKETS = /^(?:\)\(|\]\[|》《|」「|』『|】【|”“)$/u;
const LETTER = /[a-z]/;
const LETTER_OR_DIGIT = /[a-z0-9]/;

/** What stands between the characters of a word. */
export interface Gaps {
  /** The last one that was met. */
  last: string;
  count: number;
  areAlike: boolean;
  /** One of them ends a sentence or a clause. */
  isParted: boolean;
}

/** One character alone stands in brackets: 操(你)妈. */
const ENDS_BRACKETS = /^[)》」』】”\]]$/u;

/** Takes note of a gap; false where nothing goes on behind it. `before` is what stands before the character that it follows. */
export function goesOnBehind(gaps: Gaps, gap: string, before: string): boolean {
  if (CLOSING.test(gap) && !((BRACKETS.test(gap) || ENDS_BRACKETS.test(gap)) && OPENING.test(before))) return false;
  if (gaps.count > 0 && gap !== gaps.last) gaps.areAlike = false;
  if (SENTENCE.test(gap)) gaps.isParted = true;
  gaps.last = gap;
  gaps.count++;
  return !gaps.isParted || gaps.areAlike;
}

/** Whether what was put between the characters may stand between them. */
export function areBetween(
  term: SwearTerm,
  { last, count, areAlike, isParted }: Gaps,
  match: SwearMatch,
  text: string,
): boolean {
  if (count === 0) return true;
  const isWhole = areAlike && count === term.slots.length - 1;
  if (LETTER_OR_DIGIT.test(last) && !(isWhole && mayBeInserted(term, match.readings))) return false;
  return (
    !isParted ||
    ((isWhole || LETTER.test(text[match.start]!)) && (term.slots.length > 2 || mayBeParted(term, match, last, text)))
  );
}
