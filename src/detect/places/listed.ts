import { isCommonPair } from '../../draft/common-words.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { isSpokenOf, notPlace, OF_COUNTRY, standsApart } from './context.ts';
import { hasPlaceCue, isHome } from './cues.ts';
import { hanExcept } from './han.ts';
import { PLACES, RAILWAYS, WORD_PLACES, type PlaceName, type Rank } from './names.ts';
import { SMALL_WORDS, type FoundPlace } from './patterns.ts';
import { isHan, isTorn, isTornInFull } from './torn.ts';

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
const STATION = new RegExp(
  wrapped`
    ^(?:[东西南北](?=[站火高])|大兴|首都|国际){0,2}(?:
      火车站|高铁站|动车站|汽车站|客运站|机场|(?<=[东西南北])站|(?!\p{Script=Han}?[的了在去到回从往飞有没和跟是坐打开])\p{Script=Han}{2,3}(?:国际)?机场(?!路)|
      站(?![着起在长内台点队了姐哥位稳立军错好住岗不得子]|这(?![边里儿])|出[来了])
    )
  `,
  'u',
);

function certaintyOf({ rank, full, cued }: PlaceName, cue: boolean): number {
  if (cued && !cue) return 0;
  return CERTAINTY[full ? 'full' : rank][cue ? 'cue' : 'bare'];
}

/** Whether goods, works or teams of a country or of a town abroad follow its name. */
const isOfAbroad = (rank: Rank, after: string): boolean =>
  (rank === 'country' && OF_COUNTRY.test(after)) || ((rank === 'country' || rank === 'abroad') && !isSpokenOf(after));

/** A town whose station is called by its quarter alone, where somebody arrives: 到成都东, 从深圳北出发. */
const BY_QUARTER = /^[东西南北](?=[,。.!?~\s]|$|出发|上车|下车|候车|接|见|转|换乘)/u;

/** A town or a township behind the county that it lies in. */
const TOWN_BEHIND = new RegExp(`^[${hanExcept(SMALL_WORDS)}]{1,4}?(?:镇|乡)(?![路街村政府\\d])`, 'u');

/** The length of the station behind the name of a town that ends at `end`; a quarter's stop is an address. */
function stationAt(text: string, end: number, rank: Rank, isRailway: boolean): number {
  const rest = text.slice(end, end + 8);
  if (rank === 'spot') {
    const pattern = isRailway ? /^(?:火车|高铁)?站|^机场/u : /^(?:火车站|高铁站|汽车站|机场)/u;
    return pattern.exec(rest)?.[0].length ?? 0;
  }
  return STATION.exec(rest)?.[0].length ?? (rank === 'city' ? (BY_QUARTER.exec(rest)?.[0].length ?? 0) : 0);
}

/** What grows or is made in a county, of which its people speak: 平和的蜜柚, 固始的鹅. */
const LOCAL_GOODS = new RegExp(
  wrapped`
    ^的(?:
      蜜柚|柚子|[橙橘桃李杏]子|脐橙|葡萄|杨梅|枇杷|荔枝|龙眼|芒果|草莓|樱桃|
      (?:西|甜|硒砂|哈密|香)瓜|甘蔗|茶叶|茶园|白茶|[土麻]?[鹅鸭鸡](?![汤蛋腿])|羊[肉汤]|牛肉|
      米[粉线]|烧饼|腊肉|艾草|板栗|核桃|大枣|苹果|花椒|辣椒|大蒜|竹笋|蜂蜜|香菇|木耳|小龙虾|螃蟹|
      温泉|风(?!格|险|味)
    )
  `,
  'u',
);

/** Whether a clause opens with what a county or a town has: 荔浦的芋头. Of common words only their produce is told. */
function opensWith(text: string, start: number, end: number, about: Pick<PlaceName, 'rank' | 'cued'>): boolean {
  if (end - start !== 2 || text[end] !== '的' || (isHan(text[start - 1] ?? '') && text[start - 1] !== '是'))
    return false;
  if (LOCAL_GOODS.test(text.slice(end, end + 4))) return true;
  return about.cued && /county|city/u.test(about.rank) && !isCommonPair(text[start]!, text[start + 1]!);
}

/** Whether the region that is a direction as well opens what is said of it: 东北零下二十度, but not 往东北走. */
const isRegion = (text: string, start: number, end: number): boolean =>
  text.startsWith('东北', start) &&
  !/[朝向往座偏正刮吹的]/u.test(text[start - 1] ?? '') &&
  text[end] !== '有' &&
  isSpokenOf(text.slice(end, end + 5));

/** A county whose name is an everyday word, where it is said to be somebody's home. */
function homeAt(text: string, at: number): FoundPlace | undefined {
  const word = WORD_PLACES.longestAt(text, at);
  if (!word) return undefined;
  const { start, end } = word;
  if (!isHome(text, start, end) && !opensWith(text, start, end, { rank: 'county', cued: false })) return undefined;
  if (notPlace(text, start, end, false)) return undefined;
  return { start, end, certainty: 0.7, rank: 'county' };
}

/** The listed place that begins at `at` of a folded text, `inside` another that ends there. */
export function listedAt(text: string, at: number, inside: boolean): FoundPlace | undefined {
  const match = PLACES.longestAt(text, at);
  if (!match) return homeAt(text, at);
  if (notPlace(text, match.start, match.end, match.about.full)) return undefined;
  const { start, end, about } = match;
  const station = stationAt(text, end, about.rank, RAILWAYS.test(match.name));
  const cue = inside || station > 0 || hasPlaceCue(text, start, end, about.rank === 'country');
  if (about.full ? !inside && isTornInFull(text, start, end) : station === 0 && isTorn(text, start, end, cue))
    return undefined;
  const loose = end - start === 2 && (about.rank === 'county' || about.rank === 'spot');
  const opening = opensWith(text, start, end, about) || isRegion(text, start, end) ? 0.55 : 0;
  const certainty = loose && !cue && !standsApart(text, start, end) ? 0 : Math.max(opening, certaintyOf(about, cue));
  if (certainty === 0) return undefined;
  if (!cue && !PLACES.longestAt(text, end) && isOfAbroad(about.rank, text.slice(end, end + 5))) return undefined;
  const town = about.full ? (TOWN_BEHIND.exec(text.slice(end, end + 7))?.[0].length ?? 0) : 0;
  return { start, end: end + Math.max(station, town), certainty, rank: station > 0 ? 'spot' : about.rank };
}
