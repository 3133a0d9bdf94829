import type { SuggestedFact } from '../../../detect/suggest-facts.ts';
import type { Fact } from '../../../persona/types.ts';

/** Below this certainty a find is offered, but not ticked. */
const SURE = 0.6;

export const isUnsure = ({ certainty }: SuggestedFact): boolean => certainty < SURE;

/** What a find is remembered by while the text is still being typed. */
export const keyOf = ({ kind, value }: SuggestedFact): string => `${kind}/${value}`;

/** Whether a find is ticked before anybody touched it. */
export const tickedAtFirst = (found: SuggestedFact): boolean => found.listedAs === undefined && !isUnsure(found);

/** Finds as facts to be listed, each shown by these personas. */
export function asFacts(
  found: readonly SuggestedFact[],
  shownBy: readonly string[],
  newId: () => string,
): readonly Fact[] {
  return found.map(({ kind, value, aliases }) => ({ id: newId(), kind, value, aliases, shownBy }));
}
