import { PLACES as LISTED, WORD_PLACES } from '../places/names.ts';
import { PLACES } from './regions.ts';

/** Whether schools are named after a division of that name, down to counties: 会宁, 沛县, 苏北. */
export function isTown(name: string): boolean {
  if (PLACES.has(name) || WORD_PLACES.has(name)) return true;
  const rank = LISTED.about(name)?.rank;
  return rank === 'county' || rank === 'city';
}

/** The division that a name begins with, its ending (市, 县, 区) included, where it is listed or has one; else empty. */
export function divisionIn(name: string, isListed: (place: string) => boolean): string {
  for (const length of [4, 3, 2]) {
    const place = name.slice(0, length);
    if (isListed(place)) return place + (/^[省市县区州]/u.exec(name.slice(length))?.[0] ?? '');
  }
  return /^\p{Script=Han}{1,3}[市县区]/u.exec(name)?.[0] ?? '';
}

/** The same down to counties: 会宁. */
export const townIn = (name: string): string => divisionIn(name, isTown);
