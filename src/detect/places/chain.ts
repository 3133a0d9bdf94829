import { isDorm } from './halls.ts';
import { hanExcept } from './han.ts';
import { anonymousAt, goneOn, isName, namedAt, NEVER, numberedAt, type Grain, type Part } from './parts.ts';
import { BODY_REST, LINE_REST, restAt } from './rest.ts';
import { sticky } from './sticky.ts';
import { PLACES } from './names.ts';

/** A stretch of a folded text that is an address. */
export interface FoundAddress {
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

/** A part as it stands in a chain: whether a list knows it. */
interface Link extends Part {
  readonly listed?: 'full' | 'short';
}

/** Parts of one address; the longest postal ones have fifteen. */
const MOST_PARTS = 24;

/** What can stand between two parts of an address. */
const JOINT = /[ \-_·.|(]{0,2}/y;

/** A comma can part divisions and what is counted, but not any two names: that is a list. */
const COMMA = /[,，] ?(?=[a-z]?\d(?!\d?[楼层][,，。!])|[一二三四五六七八九十]{1,3}[号栋幢单])/y;

/** What joins two names of a sentence: 朝阳区和海淀区. */
const AND = /[和与跟及]/u;

/** Words that stand among the parts and name nothing. */
const FILLER = /主?城区|市辖区|市区|郊区|其[他它]区|县城|中国/y;

const HARD_STOP = new RegExp(`[^${hanExcept(NEVER)}a-z0-9]`);

/** Characters that a name may begin with, and a verb or a cue before a name may end with. */
const SOFT_STOP = /[来回过经至发搬放进开走坐约取看家带接住租往于有和与等抵达赴自址下]/u;

/** Where somebody is beside an address: 隔壁丽水佳苑5幢. */
const BESIDE = /隔壁|对[面门]|楼[上下]|旁边|附近/u;

/** Verbs that hardly any name begins with. */
const LEADS = /[来过经至进走坐取看带接往于等抵赴址发]/u;

/** The name of a division or a quarter at `at`, by its list. */
function listedAt(text: string, at: number): Link | undefined {
  const filler = sticky(FILLER, text, at);
  if (filler > 0) return { grain: 'division', start: at, end: at + filler, nameEnd: at + filler, listed: 'short' };
  const listed = PLACES.longestAt(text, at);
  if (!listed || listed.about.rank === 'country' || listed.about.rank === 'abroad') return undefined;
  const { end } = listed;
  return { grain: 'division', start: at, end, nameEnd: end, listed: listed.about.full ? 'full' : 'short' };
}

/** A listed name, unless the same characters are the beginning of another: 南京路, 四川北路, 太和镇. */
function named(text: string, at: number, head: boolean): Link | undefined {
  const listed = listedAt(text, at);
  const found = namedAt(text, at);
  const part = found && isName(text.slice(at, found.nameEnd), head) ? found : undefined;
  const gone = listed?.listed === 'short' ? goneOn(text, listed) : listed;
  if (gone && gone.grain !== 'division' && gone.grain !== 'body') return { ...gone, start: at };
  if (!listed || !part) return listed ?? part;
  if (listed.listed === 'full') return part.grain === 'division' || part.nameEnd >= listed.end ? listed : part;
  return part.nameEnd - listed.end <= 1 && part.grain !== 'body' ? part : listed;
}

/** Whether the first name runs into a listed one, before which the sentence ends: 老家四川省, 发广州市. */
function runsInto(text: string, { start, nameEnd }: Link): boolean {
  for (let at = start + 1; at < nameEnd; at++) {
    const about = PLACES.longestAt(text, at)?.about;
    if (about && (about.full || (!about.cued && (about.rank === 'province' || about.rank === 'city')))) return true;
  }
  return false;
}

/** A name without an ending, where a building's number follows and nothing better stands there. */
function anonymous(text: string, at: number, head: boolean, instead: Link | undefined): Link | undefined {
  if (instead && instead.grain !== 'body' && instead.listed !== 'short') return undefined;
  const part = anonymousAt(text, at);
  if (!part || !isName(text.slice(at, part.end), head)) return undefined;
  return instead?.listed && instead.end <= part.end ? undefined : part;
}

/** The part at `at`: a number with its unit, or a name; 1号大街 is a name. */
function partAt(text: string, at: number, head: boolean): Link | undefined {
  const digits = /\d/.test(text[at] ?? '');
  const street = digits ? named(text, at, head) : undefined;
  if (street?.grain === 'road') return street;
  const numbered = head ? undefined : numberedAt(text, at);
  if (numbered) return numbered;
  const name = digits ? street : named(text, at, head);
  return anonymous(text, at, head, name) ?? name;
}

/** What follows a comma behind a full division: the next narrower name of a form. */
function behindComma(text: string, at: number, last: Link | undefined): Link | undefined {
  if (last?.listed !== 'full' || !/[,，]/.test(text[at] ?? '')) return undefined;
  const part = partAt(text, at + 1, true);
  return part && (part.listed === 'full' || part.grain === 'road' || part.grain === 'town') ? part : undefined;
}

/** The parts of an address from `start` on. */
function chainAt(text: string, start: number): Link[] {
  const parts: Link[] = [];
  for (let at = start; parts.length < MOST_PARTS;) {
    const head = parts.length === 0;
    const next = head ? at : at + (sticky(COMMA, text, at) || sticky(JOINT, text, at));
    const part = partAt(text, next, head) ?? behindComma(text, at, parts.at(-1));
    if (!part || (!part.listed && (head || AND.test(text[part.start]!)) && runsInto(text, part))) break;
    parts.push(part);
    at = part.end;
  }
  return parts;
}

const count = (parts: readonly Link[], ...grains: readonly Grain[]): number =>
  parts.filter(({ grain }) => grains.includes(grain)).length;

/** How sure it is that the parts are an address: 0 where they are none. */
function certaintyOf(parts: readonly Link[]): number {
  const divisions = parts.filter(({ listed, grain }) => grain === 'division' && listed !== undefined).length;
  const full = parts.filter(({ listed }) => listed === 'full').length;
  const towns = count(parts, 'town', 'village');
  const roads = count(parts, 'road');
  const sites = count(parts, 'site');
  const names = towns + roads + sites + (divisions > 0 ? count(parts, 'division') - divisions : 0);
  const bodies = count(parts, 'body');
  const numbers = count(parts, 'number');
  const buildings = count(parts, 'building', 'room') + parts.filter(({ hasRoom }) => hasRoom).length;
  if (names > 0 && numbers + buildings > 0) {
    return divisions > 0 || numbers + buildings > 1 || names > 1 ? 0.95 : roads > 0 || buildings > 0 ? 0.85 : 0.6;
  }
  if (buildings > 1 && bodies > 0) return divisions > 0 ? 0.9 : 0.7;
  // 锦绣江南8幢: an estate by its name alone.
  if (
    parts.length > 1 &&
    bodies > 0 &&
    parts[0]!.grain === 'body' &&
    parts[0]!.nameEnd - parts[0]!.start > 3 &&
    buildings > 0 &&
    buildings + bodies === parts.length
  )
    return 0.5;
  if (numbers + buildings > 0 && bodies > 0 && divisions > 0) return full > 0 ? 0.85 : 0.6;
  if (numbers + buildings > 0 && full > 0) return full > 1 ? 0.7 : 0.4;
  if (divisions + names > 3 && names > 0) return 0.85;
  if (full > 0 && names > 0 && divisions + names > 2) return 0.7;
  // 浏阳市永和镇 is a place.
  if (names > 0 && names === count(parts, 'town') && parts.length === divisions + names) return 0;
  if (names > 0 && divisions > 0) return 0.45;
  if (full > 1 && bodies > 0) return 0.45;
  if (names > 1) return 0.45;
  return 0;
}

/** Where the chain really ends: a short name of a city behind an address belongs to the next words. */
function trimmed(parts: readonly Link[]): readonly Link[] {
  let length = parts.length;
  while (length > 1 && parts[length - 1]!.listed === 'short' && parts[length - 1]!.grain === 'division') length--;
  return parts.slice(0, length);
}

const startsLine = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';
const endsLine = (text: string, at: number): boolean => /^[\s_.。,，-]{0,3}(?:\n|$)/u.test(text.slice(at, at + 4));

/** What starts at a position: an address, or nothing, and where to look on. */
interface Read {
  readonly found?: FoundAddress;
  readonly next: number;
}

/** Whether a building or a garden follows the name of a university at once: 贵州民大12栋627, 郑大松园. */
const isCampus = (text: string, parts: readonly Link[]): boolean =>
  parts.some(
    ({ start, nameEnd, grain }) =>
      grain === 'body' &&
      /[师民工理农医财科交]大$|校区$|(?<!恒)大[梅兰竹菊桂桃李樱荷枫榕松][园苑]$/u.test(text.slice(start, nameEnd)),
  );

/** The address that starts at `start`, if one does. */
function readAt(text: string, start: number): Read {
  const parts = trimmed(chainAt(text, start));
  const last = parts.at(-1);
  // Divisions alone are a place; what starts at the last of them is still to be read.
  const next = parts.every(({ listed }) => listed) && parts.length > 1 ? last!.start : start + 1;
  if (!last) return { next };
  if (
    parts.every(({ grain, listed }) => !listed && grain !== 'road' && grain !== 'town') &&
    isDorm(text.slice(start, last.end))
  ) {
    return { next };
  }
  const line = startsLine(text, start);
  if (parts.every(({ grain }) => grain !== 'road' && grain !== 'town' && grain !== 'site') && isCampus(text, parts))
    return { next };
  const body = parts.length > 1 || line ? restAt(BODY_REST, text, last.end) : 0;
  const end =
    last.end +
    (body ||
      (line && (parts.length > 2 || (parts.length > 1 && parts.some(({ listed }) => listed)))
        ? restAt(LINE_REST, text, last.end)
        : 0));
  const certainty = Math.max(certaintyOf(parts), line && endsLine(text, end) ? certaintyOfLine(parts, body, end) : 0);
  return certainty > 0 ? { found: { start, end, certainty }, next: end } : { next };
}

/**
 * How sure it is that a line of its own is an address, to the parts of which the rest of it belongs: names and numbers
 * one inside the other and nothing else are what people paste into a form.
 */
function certaintyOfLine(parts: readonly Link[], body: number, end: number): number {
  if (certaintyOf(parts) > 0) return 0.6;
  const places = parts.filter(
    ({ grain, listed }) => grain !== 'body' && grain !== 'number' && listed !== 'short',
  ).length;
  if (places > 0 && (parts.length > 1 || body > 0) && parts.some(({ listed }) => !listed)) return 0.5;
  return places > 1 && end - parts.at(-1)!.end > 1 ? 0.45 : 0;
}

/** What every address holds within the reach of its first name. */
const CORE =
  /[省市区县旗镇乡道街路巷弄村庄屯寨坊栋幢座苑]|号[楼院库]|单元|\d-\d|花园|家园|嘉园|公寓|公馆|大厦|大楼|广场|中心|商[城厦]|大院|[山豪华]庄|soho|国际|天地|新城|[豪华]庭|[名府]邸|国道|胡同/gu;

/** How far the first core of an address can stand behind its beginning. */
const REACH = 12;

/** Whether an address can begin at `at`, which stands behind a boundary if it is `free`. */
function isHead(text: string, at: number, free: boolean): boolean {
  if (startsLine(text, at)) return true;
  // 我家翠湖花园: the home is somebody's, and the name begins behind it.
  if (text[at] === '家' && /[我你您他她们]/.test(text[at - 1]!)) return false;
  const listed = PLACES.longestAt(text, at)?.about;
  if (listed && (listed.full || (!listed.cued && (listed.rank === 'province' || listed.rank === 'city')))) return true;
  return (
    (free || SOFT_STOP.test(text[at - 1]!) || BESIDE.test(text.slice(at - 2, at))) &&
    (listed !== undefined || !LEADS.test(text[at]!))
  );
}

/** All addresses in a folded text, in order and apart. */
export function addressesIn(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  let free = true;
  let core = -1;
  for (let at = 0; at < text.length;) {
    if (core < at) {
      CORE.lastIndex = at;
      core = CORE.exec(text)?.index ?? Infinity;
    }
    if (core === Infinity && !startsLine(text, at)) break;
    if (HARD_STOP.test(text[at]!)) {
      free = true;
      at++;
      continue;
    }
    const head = core - at <= REACH && isHead(text, at, free);
    const read: Read = head ? readAt(text, at) : { next: at + 1 };
    free = read.next > at + 1;
    if (read.found) found.push(read.found);
    at = read.next;
  }
  return found;
}
