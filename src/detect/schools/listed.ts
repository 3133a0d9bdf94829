import { certaintyOf } from '../../draft/term-certainty.ts';
import { shapeOf } from '../../draft/term-shape.ts';
import { fold, skeleton as skeletonOf, toOriginal, type Forms } from '../../draft/normal.ts';
import type { Range } from '../../draft/types.ts';
import type { NameMatch } from '../gazetteer.ts';
import { belongingsAt } from './belongings.ts';
import { certaintyAt, certaintyOfLatin } from './certainty.ts';
import { isFreeLeft } from './edges.ts';
import type { SchoolName } from './gathered.ts';
import type { SchoolMatch } from './match.ts';
import { schoolNames } from './names.ts';
import type { NameSort } from './sorts.ts';

const UNIVERSITY = /^ (?:university|college)(?![a-z])/;

/** Sorts that are never read across anything. */
const NEEDS_CUE: ReadonlySet<NameSort> = new Set(['loose', 'generic', 'stem', 'town', 'capitals', 'namesake']);

/** Sorts of names in Latin letters. */
const LATIN: ReadonlySet<NameSort> = new Set(['initials', 'capitals', 'namesake']);

/** Initials one by one: b u p t, B.U.P.T; he but are two words. */
const LONGEST_INITIALS = 6;
const SPELLED_OUT = /^[a-z\d](?:[^a-z\d]+[a-z\d])+$/;

interface Place extends Range {
  /** Whether nothing stands between the characters. */
  readonly whole: boolean;
  readonly gaps: number;
}

function placeOf({ skeleton, folded }: Forms, match: NameMatch<SchoolName>): Place {
  const at = skeleton.at.slice(match.start, match.end);
  const start = at[0]!;
  const end = at.at(-1)! + 1;
  const whole = end - start === match.name.length;
  const isHan = /\p{Script=Han}/u.test(match.name);
  if (whole && isHan) return { start, end, whole, gaps: 1 };
  return { start, end, whole, gaps: certaintyOf(folded.text, at, shapeOf(skeletonOf(fold(match.name)))) };
}

/** Blanks part words as well, so only a name that everybody knows is read across one, and not in a row of them. */
function standsFree(text: string, start: number, end: number, sort: NameSort): boolean {
  if (!isFreeLeft(text, start)) return false;
  return !/\s/.test(text.slice(start, end)) || (sort === 'known' && !/\s/.test(text[start - 1] ?? ''));
}

function judged(input: Forms, match: NameMatch<SchoolName>): SchoolMatch | undefined {
  const { sort, school } = match.about;
  const { start, end, whole, gaps } = placeOf(input, match);
  const { text } = input.folded;
  // A mention is somebody's screen name.
  if (text[start - 1] === '@') return undefined;
  if (gaps < 0.8 || (!whole && NEEDS_CUE.has(sort))) return undefined;
  if (LATIN.has(sort)) {
    if (!whole && match.name.length <= LONGEST_INITIALS && !SPELLED_OUT.test(text.slice(start, end))) return undefined;
    const range = toOriginal(input.folded, start, end);
    const certainty = certaintyOfLatin(input.text.slice(range.start, range.end), text, start, end, sort);
    const university = UNIVERSITY.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    return certainty > 0 ? { start, end: end + university, school, certainty: Math.min(certainty, gaps) } : undefined;
  }
  // With something in between, a short name is a disguise or chance: it must stand free.
  if (!whole && match.name.length === 2 && !standsFree(text, start, end, sort)) return undefined;
  const certainty = certaintyAt(text, start, end, whole || sort === 'full' ? sort : 'tight');
  if (certainty === 0) return undefined;
  const more = belongingsAt(text, end);
  return { start, end: end + more.length, school: school + more.replace(/[()]|校区$/gu, ''), certainty };
}

/** Universities and known schools by their listed names. */
export function listedSchools(input: Forms): SchoolMatch[] {
  const names = schoolNames();
  const { text } = input.skeleton;
  const found: SchoolMatch[] = [];
  for (let at = 0; at < text.length - 1;) {
    const match = names.longestAt(text, at);
    const school = match && judged(input, match);
    if (school) found.push(school);
    at = school ? match.end : at + 1;
  }
  return found;
}
