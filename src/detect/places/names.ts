import { gazetteer, nameList, unpack, type Gazetteer } from '../gazetteer.ts';
import { ABROAD, COUNTRIES } from '../lists/abroad.ts';
import { CUED_SPOTS } from '../lists/cued-spots.ts';
import { CITIES, COUNTIES, PROVINCES } from '../lists/divisions.ts';
import { SAYINGS as PACKED_SAYINGS } from '../lists/place-sayings.ts';
import { QUARTERS } from '../lists/quarters.ts';
import { AMBIGUOUS_COUNTIES, CUED_DIVISIONS, KNOWN_COUNTIES, WORD_DIVISIONS } from '../lists/short-divisions.ts';
import { SIGHTS } from '../lists/sights.ts';

/** What a listed name is, from the widest to the narrowest; `spot` is a quarter or a sight. */
export const RANKS = ['country', 'abroad', 'province', 'city', 'county', 'spot'] as const;

export type Rank = (typeof RANKS)[number];

/** What is known of a listed name. */
export interface PlaceName {
  readonly rank: Rank;
  /** Written with its ending: 衡阳市, 海淀区. */
  readonly full: boolean;
  /** The name is a word or a person's name as well, and needs somebody to be there or to go there. */
  readonly cued: boolean;
}

/** Full names that are also said of any such division, or of something else. */
const NO_NAMES: ReadonlySet<string> = new Set(
  unpack(
    '新县 全县 古县 新市区 城中区 城关区 市中区 中西区 万里区 和县 解放区 港口区 平房区 河东区 河西区 河口区 红旗区 光明区 前进区 向阳区 友好区 工农区 山城区 前锋区 振兴区 新兴区 东方市',
  ),
);

/** Full names that are the quarters of every town. */
const ANY_QUARTER: ReadonlySet<string> = new Set(unpack('老城区 新城区 城区 郊区 矿区 新区 东区 西区 南区 北区 中区'));

/** Full names of two characters that read as something else: 主义|县, 反应|县. */
const CUED_SHORT_COUNTIES: ReadonlySet<string> = new Set(
  unpack('义县 成县 应县 南县 古县 兴县 云县 吉县 易县 代县 中县 礼县 东县'),
);

/** Tells every division of a packed list by its full name and its short one. */
function eachDivision(packed: string, tell: (full: string, short: string) => void): void {
  for (const line of packed.trim().split('\n')) {
    const colon = line.indexOf(':');
    const ending = line.slice(0, colon);
    for (const short of unpack(line.slice(colon + 1))) tell(short + ending, short);
  }
}

const ABOUT: PlaceName[] = [];

/** What is known of many names is one object. */
function aboutOf(rank: Rank, full: boolean, cued: boolean): PlaceName {
  const at = RANKS.indexOf(rank) * 4 + (full ? 2 : 0) + (cued ? 1 : 0);
  return (ABOUT[at] ??= { rank, full, cued });
}

function placeNames(): Gazetteer<PlaceName> {
  const names = new Map<string, PlaceName>();
  const add = (name: string, rank: Rank, cued: boolean, full = false): void => {
    if (name.length > 1 && !names.has(name)) names.set(name, aboutOf(rank, full, cued));
  };
  const cuedDivisions = new Set(unpack(CUED_DIVISIONS));
  const words = new Set(unpack(WORD_DIVISIONS));
  const known = new Set(unpack(KNOWN_COUNTIES));
  const ambiguous = new Set(unpack(AMBIGUOUS_COUNTIES));
  const abroad = new Set(unpack(ABROAD));
  for (const name of unpack(CUED_SPOTS)) add(name, abroad.has(name) ? 'abroad' : 'spot', true);
  eachDivision(PROVINCES, (full, short) => {
    add(full, 'province', false, true);
    add(short, 'province', false);
  });
  eachDivision(CITIES, (full, short) => {
    add(full, 'city', false, true);
    add(short, 'city', cuedDivisions.has(short));
  });
  for (const name of unpack(QUARTERS)) add(name, 'spot', false);
  for (const name of unpack(SIGHTS)) add(name, 'spot', false);
  for (const name of abroad) add(name, 'abroad', false);
  for (const name of unpack(COUNTRIES)) add(name, 'country', false);
  eachDivision(COUNTIES, (full, short) => {
    if (ANY_QUARTER.has(full)) return;
    add(full, 'county', NO_NAMES.has(full) || CUED_SHORT_COUNTIES.has(full), true);
    if (known.has(short)) add(short, 'county', false);
    else if (short.length > 2 || !words.has(short)) add(short, 'county', ambiguous.has(short));
  });
  for (const name of known) add(name, 'county', false);
  return gazetteer(names);
}

/** Divisions, quarters, sights, cities abroad and countries, by the names that people write. */
export const PLACES = placeNames();

/** Counties whose short name is an everyday word: 高明, 平和, 永兴. Only where somebody says that it is home. */
export const WORD_PLACES: Gazetteer<true> = nameList(unpack(WORD_DIVISIONS));

/** Sayings and titles that hold the name of a place and speak of none. */
export const SAYINGS: Gazetteer<true> = nameList(unpack(PACKED_SAYINGS));

/** Quarters whose station is one of the long-distance railway. */
export const RAILWAYS = /^(?:虹桥|光明城|庆盛|汉口|武昌)$/u;
