import { nameList, type NameMatch } from '../gazetteer.ts';
import { FIGURES, FOREIGN, KNOWN_FIRST, KNOWN_SECOND, usesOf } from './alphabet.ts';

const figures = nameList(FIGURES);

/** Whether the name is the beginning of a longer foreign one: 纳什 in 纳什维尔. */
function isPart(text: string, start: number, end: number): boolean {
  const foreign = (at: number): boolean => (usesOf(text.charCodeAt(at)) & FOREIGN) !== 0;
  if (end - start > 3) return false;
  for (let at = start; at < end; at++) if (!foreign(at)) return false;
  return foreign(end) || (foreign(start - 1) && foreign(start - 2));
}

/** Public figures and characters of fiction in a folded text, by list; they do not overlap. */
export function knownNames(text: string): NameMatch<true>[] {
  const names: NameMatch<true>[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (!(usesOf(text.charCodeAt(at)) & KNOWN_FIRST) || !(usesOf(text.charCodeAt(at + 1)) & KNOWN_SECOND)) continue;
    const name = figures.longestAt(text, at);
    if (!name) continue;
    if (!isPart(text, name.start, name.end)) names.push(name);
    at = name.end - 1;
  }
  return names;
}

/** Whether everybody knows the bearer of exactly this name. */
export const isKnown = (name: string): boolean => figures.about(name) === true;
