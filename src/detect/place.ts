import { toOriginal } from '../draft/normal.ts';
import { isCommonPair } from '../draft/common-words.ts';
import { insideAddress } from './context.ts';
import { hasPlaceCue, notPlace, OF_COUNTRY, standsApart } from './places/context.ts';
import { hanExcept } from './places/han.ts';
import { PLACES, RANKS, type PlaceName, type Rank } from './places/names.ts';
import { patternedPlaces, SMALL_WORDS, type FoundPlace } from './places/patterns.ts';
import { isHan, isTorn } from './places/torn.ts';
import type { Detail, Detector } from './types.ts';

/** Certainty of a name by its rank, with somebody there or going there, and without. */
const CERTAINTY = {
  full: { cue: 0.95, bare: 0.9 },
  province: { cue: 0.92, bare: 0.8 },
  city: { cue: 0.92, bare: 0.8 },
  county: { cue: 0.85, bare: 0.7 },
  spot: { cue: 0.9, bare: 0.75 },
  abroad: { cue: 0.75, bare: 0.6 },
  country: { cue: 0.6, bare: 0.5 },
} as const;

/** A station or an airport belongs to the name before it. */
const STATION =
  /^(?:[东西南北](?=[站火高])|大兴|首都|国际){0,2}(?:火车站|高铁站|动车站|汽车站|客运站|机场|(?<=[东西南北])站|站(?![着起在长内台点队了]|出[来了]))/u;

function certaintyOf({ rank, full, cued }: PlaceName, cue: boolean): number {
  if (cued && !cue) return 0;
  return CERTAINTY[full ? 'full' : rank][cue ? 'cue' : 'bare'];
}

/** A town whose station is called by its quarter alone, where somebody arrives: 到成都东, 从深圳北出发. */
const BY_QUARTER = /^[东西南北](?=[,。.!?~\s]|$|出发|上车|下车|候车|接|见|转|换乘)/u;

/** A town or a township behind the county that it lies in. */
const TOWN_BEHIND = new RegExp(`^[${hanExcept(SMALL_WORDS)}]{1,4}?(?:镇|乡)(?![路街村政府\\d])`, 'u');

/** The length of the station behind the name of a town that ends at `end`; a quarter's stop is an address. */
function stationAt(text: string, end: number, rank: Rank): number {
  const rest = text.slice(end, end + 8);
  if (rank === 'spot') return /^(?:火车站|高铁站|汽车站|机场)/u.exec(rest)?.[0].length ?? 0;
  return STATION.exec(rest)?.[0].length ?? (rank === 'city' ? (BY_QUARTER.exec(rest)?.[0].length ?? 0) : 0);
}

/** Whether a clause opens with what a county has: 荔浦的芋头. Counties that are common words are left out. */
function opensWith(text: string, start: number, end: number, { rank, cued }: PlaceName): boolean {
  if (rank !== 'county' || !cued || end - start !== 2 || text[end] !== '的') return false;
  return !isHan(text[start - 1] ?? '') && !isCommonPair(text[start]!, text[start + 1]!);
}

function listedAt(text: string, at: number, inside: boolean): FoundPlace | undefined {
  const match = PLACES.longestAt(text, at);
  if (!match || notPlace(text, match.start, match.end, match.about.full)) return undefined;
  const { start, end, about } = match;
  const station = stationAt(text, end, about.rank);
  const cue = inside || station > 0 || hasPlaceCue(text, start, end, about.rank === 'country');
  if (!about.full && station === 0 && isTorn(text, start, end, cue)) return undefined;
  const loose = end - start === 2 && (about.rank === 'county' || about.rank === 'spot');
  const opening = opensWith(text, start, end, about) ? 0.55 : 0;
  const certainty = loose && !cue && !standsApart(text, start, end) ? 0 : Math.max(opening, certaintyOf(about, cue));
  if (certainty === 0) return undefined;
  if (about.rank === 'country' && !cue && OF_COUNTRY.test(text.slice(end, end + 5))) return undefined;
  const town = about.full ? (TOWN_BEHIND.exec(text.slice(end, end + 7))?.[0].length ?? 0) : 0;
  return { start, end: end + Math.max(station, town), certainty, rank: station > 0 ? 'spot' : about.rank };
}

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

/** Every place named in a folded text, in order and apart. */
export function placesIn(text: string): FoundPlace[] {
  const found: FoundPlace[] = patternedPlaces(text);
  for (let at = 0; at < text.length - 1;) {
    const place = listedAt(text, at, found.at(-1)?.end === at);
    if (place && !insideAddress(text, place.start)) found.push(place);
    at = place ? place.end : at + 1;
  }
  return joined(
    text,
    found.sort((a, b) => a.start - b.start || b.end - a.end),
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
