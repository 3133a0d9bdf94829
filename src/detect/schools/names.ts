import type { Gazetteer } from '../gazetteer.ts';
import { beginnings, type Beginning } from './beginnings.ts';
import { Gathered, type Known, type SchoolName } from './gathered.ts';
import { PLACES } from './regions.ts';
import { shortNames } from './short-names.ts';
import { GENERIC, RULED_OUT, sortOf, unmarked, type NameSort } from './sorts.ts';

/** Sets a short name of a school, of which something may be known; one that several schools go by is its own. */
function setShort(names: Gathered, known: Known | undefined, short: string, school: string, sort: NameSort): void {
  const isShared = known !== undefined && known.school !== school;
  names.set(short, isShared ? short : school, sort);
}

/** What is left of a name without its ending, where that still says which school is meant: 南京工程. */
const STEM = /^[^\P{Script=Han}]{3,7}(?<!职业|技术|高等)(?=(?:大学|学院)$)/u;

/** The names that begin with `first`: what is known of a name hangs on no name that is spelled otherwise. */
function namesFrom(first: number, { lines, schools }: Beginning): Gazetteer<SchoolName> {
  const names = new Gathered();
  const begins = (name: string): boolean => name.charCodeAt(0) === first;
  for (const line of lines) {
    const [school = '', ...shorts] = line.split(' ');
    if (begins(school)) names.set(school, school, 'full');
    for (const short of shorts) {
      const { name, marked } = unmarked(short);
      if (!begins(name)) continue;
      const known = names.find(name);
      setShort(names, known, name, school, known && known.school !== school ? known.sort : (marked ?? sortOf(name)));
    }
  }
  for (const name of GENERIC) if (begins(name) && !names.has(name)) names.set(name, name, 'generic');
  const written = names.size;
  for (const school of schools) {
    if (begins(school)) names.set(school, school, 'full');
    for (const short of shortNames(school)) {
      if (!begins(short) || short.length < 2 || RULED_OUT.has(short) || PLACES.has(short)) continue;
      const known = names.find(short);
      if (known && (known.place < written || known.sort === 'full')) continue;
      setShort(names, known, short, school, short.length > 2 ? sortOf(short) : 'loose');
    }
  }
  for (const school of schools) {
    const stem = STEM.exec(school)?.[0];
    if (stem !== undefined && begins(stem) && !names.has(stem) && !PLACES.has(stem) && !RULED_OUT.has(stem))
      names.set(stem, school, 'stem');
  }
  return names.packed();
}

/** The names of schools, which are never asked for as a whole. */
export type SchoolNames = Pick<Gazetteer<SchoolName>, 'about' | 'longestAt'>;

/** Names of which those that begin with a unit are made when it is first met: most drafts meet few. */
function namesByFirst(): SchoolNames {
  const left = beginnings();
  /** By the unit that they begin with; `null` where no name does. */
  const made = new Map<number, Gazetteer<SchoolName> | null>();
  const namesAt = (text: string, at: number): Gazetteer<SchoolName> | null => {
    const first = text.charCodeAt(at);
    const names = made.get(first);
    if (names !== undefined) return names;
    const beginning = left.get(first);
    const fresh = beginning ? namesFrom(first, beginning) : null;
    left.delete(first);
    made.set(first, fresh);
    return fresh;
  };
  return {
    about: (name) => namesAt(name, 0)?.about(name),
    longestAt: (text, at) => namesAt(text, at)?.longestAt(text, at),
  };
}

let lists: SchoolNames | undefined;

/** All names of universities that are known, folded, about 16,000; made by their first unit when it is asked for. */
export function schoolNames(): SchoolNames {
  return (lists ??= namesByFirst());
}
