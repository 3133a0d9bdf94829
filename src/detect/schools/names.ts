import { unpack, type Gazetteer } from '../gazetteer.ts';
import { SCHOOLS } from '../lists/schools.ts';
import { SHORT_SCHOOLS } from '../lists/short-schools/index.ts';
import { Gathered, type SchoolName } from './gathered.ts';
import { PLACES } from './regions.ts';
import { shortNames } from './short-names.ts';
import { GENERIC, RULED_OUT, sortOf, unmarked, type NameSort } from './sorts.ts';

function* listedSchools(): Generator<string> {
  for (const [ending, stems] of SCHOOLS) for (const stem of unpack(stems)) yield stem + ending;
}

/** Sets a short name of a school; one that several schools go by is its own. */
function setShort(names: Gathered, short: string, school: string, sort: NameSort): void {
  const known = names.find(short);
  const isShared = known !== undefined && known.school !== school;
  names.set(short, isShared ? short : school, sort);
}

/** What is left of a name without its ending, where that still says which school is meant: 南京工程. */
const STEM = /^[^\P{Script=Han}]{3,7}(?<!职业|技术|高等)(?=(?:大学|学院)$)/u;

function build(): Gazetteer<SchoolName> {
  const names = new Gathered();
  for (const line of SHORT_SCHOOLS.flatMap((packed) => packed.trim().split('\n'))) {
    const [school = '', ...shorts] = line.split(' ');
    names.set(school, school, 'full');
    for (const short of shorts) {
      const { name, marked } = unmarked(short);
      const known = names.find(name);
      setShort(names, name, school, known && known.school !== school ? known.sort : (marked ?? sortOf(name)));
    }
  }
  for (const name of GENERIC) if (!names.has(name)) names.set(name, name, 'generic');
  const written = names.size;
  for (const school of listedSchools()) {
    names.set(school, school, 'full');
    for (const short of shortNames(school)) {
      if (short.length < 2 || names.isAmongFirst(written, short) || RULED_OUT.has(short) || PLACES.has(short)) continue;
      if (names.find(short)?.sort === 'full') continue;
      setShort(names, short, school, short.length > 2 ? sortOf(short) : 'loose');
    }
  }
  for (const school of listedSchools()) {
    const stem = STEM.exec(school)?.[0];
    if (stem !== undefined && !names.has(stem) && !PLACES.has(stem)) names.set(stem, school, 'stem');
  }
  return names.packed();
}

let built: Gazetteer<SchoolName> | undefined;

/** All names of universities that are known, folded; made when first asked for, about 12,000 names. */
export function schoolNames(): Gazetteer<SchoolName> {
  return (built ??= build());
}
