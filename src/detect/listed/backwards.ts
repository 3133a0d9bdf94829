import { allMatches } from '../../draft/matches.ts';
import { fold, skeleton } from '../../draft/normal.ts';
import { compileTerms, type Term, type TermFinder, type TermMatch } from '../../draft/terms.ts';
import type { Listed } from './types.ts';

/** What says that something is to be read backwards. */
const BACKWARDS = /倒[着过序念读写叙]|反[着过]|反(?:写|序|向[念读写])|颠倒|从(?:后往前|右[往到向]左)|逆[序着]/gu;
/** UTF-16 units between the two. */
const REACH = 25;
const CERTAINTY = 0.75;

/** Finds words that are written backwards where the draft says so: 邮北, 倒着看. */
export function compileBackwards(terms: readonly Term<Listed>[]): TermFinder<Listed> {
  const backwards = terms.flatMap(({ text, target }): Term<Listed>[] => {
    const { text: letters } = skeleton(fold(text));
    const turned = [...letters].reverse().join('');
    return /^(?:\p{Script=Han}[\p{Script=Han}\d]{1,12}|[a-z]{3}|[a-z\d]{4,20})$/u.test(letters) && turned !== letters
      ? [{ text: turned, target }]
      : [];
  });
  const find = compileTerms(backwards);
  return (bare) => {
    const cues = allMatches(bare.folded.text, BACKWARDS).map(({ index }) => index);
    if (cues.length === 0) return [];
    const isSaid = ({ foldedStart, foldedEnd }: TermMatch<Listed>): boolean =>
      cues.some((at) => at >= foldedStart - REACH && at <= foldedEnd + REACH);
    return find(bare).flatMap((match) =>
      isSaid(match) ? { ...match, certainty: Math.min(match.certainty, CERTAINTY) } : [],
    );
  };
}
