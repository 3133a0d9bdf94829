import { unpack } from '../gazetteer.ts';
import { SCHOOLS } from '../lists/schools.ts';
import { SHORT_SCHOOLS } from '../lists/short-schools/index.ts';
import { otherFirsts } from './short-names.ts';
import { firstOf, GENERIC } from './sorts.ts';

/** Where the lists have names that begin with one UTF-16 unit, in their order. */
export interface Beginning {
  /** Lines of schools with established short names, one of which begins so. */
  readonly lines: string[];
  /** Full names of listed schools that begin so, or of whose short names one may. */
  readonly schools: string[];
}

/** Parts the lists by the first units of names, without making the names. */
export function beginnings(): Map<number, Beginning> {
  const all = new Map<number, Beginning>();
  const at = (first: number): Beginning => {
    let beginning = all.get(first);
    if (!beginning) all.set(first, (beginning = { lines: [], schools: [] }));
    return beginning;
  };
  for (const line of SHORT_SCHOOLS.flatMap((packed) => packed.trim().split('\n'))) {
    for (const written of line.split(' ')) {
      const { lines } = at(firstOf(written));
      if (lines.at(-1) !== line) lines.push(line);
    }
  }
  for (const name of GENERIC) at(name.charCodeAt(0));
  for (const [ending, stems] of SCHOOLS) {
    for (const stem of unpack(stems)) {
      const school = stem + ending;
      at(stem.charCodeAt(0)).schools.push(school);
      for (const first of otherFirsts(stem)) at(first).schools.push(school);
    }
  }
  return all;
}
