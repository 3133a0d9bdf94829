import { allMatches } from '../../draft/matches.ts';
import { ENDS, FIELDS, FIRMS, INITIAL, NO_UNIVERSITY } from './fields.ts';
import { PLACES } from './regions.ts';

const initialOf = (place: string): string => INITIAL[place] ?? place[0]!;

function placeOf(name: string): string | undefined {
  const place = PLACES.longestAt(name, 0)?.name;
  return place !== undefined && place.length <= 4 ? place : undefined;
}

function ofUniversity(place: string, field: string): string[] {
  const first = initialOf(place);
  if (field === '') return [`${first}大`, `${place}大`];
  const short = FIELDS[field];
  if (short === undefined) return [];
  if (FIRMS.has(short)) return [place + field];
  const names = [first + short];
  if (!NO_UNIVERSITY.has(short)) names.push(`${first}${short}大`, `${place}${short}大`);
  names.push(place + field);
  if (field === '医科') names.push(`${place}医`);
  if (field === '电子科技') names.push(`${place}电子科大`);
  return names;
}

/** Schools of languages and the like are known by their number: 北京第二外国语学院 → 北二外, 二外. */
function ofNumbered(place: string, field: string): string[] {
  if (!field.startsWith('第')) return [];
  const match = /^第([一二三四])(外国语|师范|医科|工业)$/.exec(field);
  if (!match) return [];
  const short = match[1]! + FIELDS[match[2]!]!;
  return short.endsWith('外') ? [short, initialOf(place) + short] : [`${short}大`, `${initialOf(place)}${short}大`];
}

/** Vocational colleges: 职院, and 职大 of those that have become universities. */
function ofVocational(place: string, rest: string, stem: string): string[] {
  const names = ['职院', '职大', '职业大学', '职业技术大学', '职业学院', '职业技术学院', '职技院'].map(
    (end) => stem + end,
  );
  return stem === place
    ? [...names, initialOf(place) + '职院', initialOf(place) + '职大']
    : names.filter((name) => name !== place + rest);
}

/** What short names begin with that a full name does not begin with: the initial of its place, or its number. */
const OTHER_FIRST = new RegExp(`^(?:${Object.keys(INITIAL).join('|')})|第([一二三四])`, 'gu');

/** UTF-16 units, other than its first, with which a short name can begin that is made of a full name or one without its ending. */
export function otherFirsts(name: string): number[] {
  return allMatches(name, OTHER_FIRST).map(([place, number]) => (number ?? INITIAL[place]!).charCodeAt(0));
}

/**
 * Short names of a university made by rule from its full name: the first character of the place and the short name of
 * the field (北京邮电大学 → 北邮), with 大 (北师大), with the whole place (上海交大), and ends that are shortened by
 * themselves (长沙职业技术学院 → 长沙职院). None where the name does not begin with a place.
 */
export function shortNames(full: string): string[] {
  const place = placeOf(full);
  if (place === undefined) return [];
  const rest = full.slice(place.length);
  const second = /^第([一二三])(师范|医科|外国语|工业)(?:大学|学院)$/u.exec(rest);
  if (second)
    return [`${place}${second[1]!}${FIELDS[second[2]!]!}`, ...ofNumbered(place, rest.replace(/大学|学院/u, ''))];
  if (rest.endsWith('职业技术学院') || rest.endsWith('职业学院')) {
    const stem = full.replace(/职业(?:技术)?学院$/u, '');
    return [...ofVocational(place, rest, stem)];
  }
  if (rest.endsWith('大学'))
    return [...ofUniversity(place, rest.slice(0, -2)), ...ofNumbered(place, rest.slice(0, -2))];
  for (const [end, shorts] of ENDS) {
    if (!rest.endsWith(end)) continue;
    const stem = full.slice(0, -end.length);
    const names = shorts.map((short) => stem + short);
    return rest === end ? [...names, ...shorts.flatMap((s) => (s.length === 2 ? [initialOf(place) + s] : []))] : names;
  }
  if (!rest.endsWith('学院')) return [];
  const field = rest.slice(0, -2);
  const short = FIELDS[field];
  if (short === undefined || FIRMS.has(short)) return ofNumbered(place, field);
  // Many colleges of the list have become universities since: 贵州民大.
  const grown = NO_UNIVERSITY.has(short) ? [] : [`${place}${short}大`];
  return [initialOf(place) + short, ...grown];
}
