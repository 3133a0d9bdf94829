import { toOriginal } from '../draft/normal.ts';
import { insideAddress } from './context.ts';
import { latinPlaces } from './places/latin.ts';
import { listedAt } from './places/listed.ts';
import { RANKS, SAYINGS } from './places/names.ts';
import { patternedPlaces, type FoundPlace } from './places/patterns.ts';
import type { Detail, Detector } from './types.ts';

/** What may stand between the names of one place: 湖南·衡阳, 湖南 衡阳. */
const JOINT = /^[ ·•\-/]?$/u;

/** Towns that are provinces have no cities: 北京广州 are two places. */
const CITY_STATE = /^(?:北京|上海|天津|重庆|香港|澳门)市?$/u;

const narrows = (text: string, wide: FoundPlace, narrow: FoundPlace): boolean =>
  RANKS.indexOf(narrow.rank) > RANKS.indexOf(wide.rank) &&
  !(narrow.rank === 'city' && CITY_STATE.test(text.slice(wide.start, wide.end)));

/** Places that follow each other from the wider to the narrower are one: 湖南衡阳, but not 北京上海. */
function joined(text: string, places: readonly FoundPlace[]): FoundPlace[] {
  const whole: FoundPlace[] = [];
  for (const place of places) {
    const last = whole.at(-1);
    if (last && place.start < last.end) {
      if (place.end > last.end) whole[whole.length - 1] = { ...last, end: place.end };
    } else if (last && narrows(text, last, place) && JOINT.test(text.slice(last.end, place.start))) {
      whole[whole.length - 1] = { ...place, start: last.start, certainty: Math.max(last.certainty, place.certainty) };
    } else whole.push(place);
  }
  return whole;
}

/** Whether a saying begins with the last character of a name: 天|津津有味. */
const runsIntoSaying = (text: string, { end }: FoundPlace): boolean => SAYINGS.longestAt(text, end - 1) !== undefined;

/** Every place named in a folded text, in order and apart. */
export function placesIn(text: string): FoundPlace[] {
  const found: FoundPlace[] = patternedPlaces(text);
  for (let at = 0; at < text.length - 1;) {
    const saying = SAYINGS.longestAt(text, at);
    const place = saying ? undefined : listedAt(text, at, found.at(-1)?.end === at);
    if (place && !insideAddress(text, place.start) && !runsIntoSaying(text, place)) found.push(place);
    at = saying?.end ?? place?.end ?? at + 1;
  }
  return joined(
    text,
    [...found, ...latinPlaces(text)].sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

/**
 * Places: divisions down to the county with their short names, quarters, sights, stations, hospitals and malls by name,
 * cities abroad. A dish, a club or a broadcaster that bears the name of a place says nothing of where the writer is.
 */
export const place: Detector = {
  kind: 'place',
  defaultLevel: 'clear',
  substitutes: ['place'],
  find: ({ folded }) =>
    placesIn(folded.text).map(({ start, end, certainty }): Detail => ({
      kind: 'place',
      value: folded.text.slice(start, end),
      certainty,
      ...toOriginal(folded, start, end),
    })),
};
