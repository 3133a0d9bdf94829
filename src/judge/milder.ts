import { compileTerms, longestOf } from '../draft/terms.ts';
import { fold, skeleton } from '../draft/normal.ts';
import { once } from '../draft/once.ts';
import type { Range } from '../draft/types.ts';
import type { Scale, Subject } from '../persona/kinds.ts';
import { MILDER, VAGUER } from './lexicon/milder.ts';

/** Words in the draft and what may stand in their place. */
export interface Milder {
  readonly range: Range;
  readonly words: string;
}

type Finder = (text: string, range: Range) => Milder | undefined;

/** Finds the longest word of a table inside a range of a text, through case, width and what is put between. */
function finderOf(table: Readonly<Record<string, string>>): Finder {
  const find = compileTerms(
    Object.entries(table).flatMap(([milder, words]) => words.split('|').map((text) => ({ text, target: milder }))),
  );
  return (text, { start, end }) => {
    const [found] = longestOf(find(skeleton(fold(text.slice(start, end))))).sort(
      (a, b) => b.end - b.start - (a.end - a.start),
    );
    return found && { range: { start: start + found.start, end: start + found.end }, words: found.target };
  };
}

type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

const findersOf = (tables: Tables): ReadonlyMap<string, () => Finder> =>
  new Map(Object.entries(tables).map(([name, table]) => [name, once(() => finderOf(table))]));

const milder = findersOf(MILDER);
const vaguer = findersOf(VAGUER);

/** A milder word for what stands in `range`, where the table of the scale has one. */
export function milderOn(scale: Scale, text: string, range: Range): Milder | undefined {
  return milder.get(scale)?.()(text, range);
}

/** A word that says less of the subject, where its table has one. */
export function vaguerOn(subject: Subject, text: string, range: Range): Milder | undefined {
  return vaguer.get(subject)?.()(text, range);
}
