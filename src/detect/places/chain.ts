import { wrapped } from '../../draft/wrapped.ts';
import { certaintyOf, certaintyOfLine } from './chain-certainty.ts';
import { isDorm } from './halls.ts';
import { isCommonHan } from './han.ts';
import { chainAt, type Link } from './links.ts';
import { PLACES } from './names.ts';
import { NEVER } from './parts.ts';
import { BODY_REST, LINE_REST, restAt } from './rest.ts';

/** A stretch of a folded text that is an address. */
export interface FoundAddress {
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

const NEVER_IN = new Set(Array.from(NEVER, (one) => one.charCodeAt(0)));

/** Whether a unit is in no address: neither a letter, a digit nor one of the Han characters that names are made of. */
const isHardStop = (unit: number): boolean =>
  unit < 0x80
    ? !((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39))
    : !isCommonHan(unit) || NEVER_IN.has(unit);

/** Characters that a name may begin with, and a verb or a cue before a name may end with. */
const SOFT_STOP = /[来出回过经至发搬放进开走坐约取看家带接住租往于有和与等抵达赴自址下]/u;

/** Where somebody is beside an address: 隔壁丽水佳苑5幢. */
const BESIDE = /隔壁|对[面门]|楼[上下]|旁边|附近/u;

/** Verbs that hardly any name begins with. */
const LEADS = /[来出过经至进走坐取看带接往于等抵赴址发]/u;

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

/** What every address holds within the reach of its first name. */
const CORE = new RegExp(
  wrapped`
    [省市区县旗镇乡道街路巷弄村庄屯寨坊栋幢座苑]|号[楼院库]|单元|\d-\d|花园|家园|嘉园|公寓|公馆|
    大厦|大楼|广场|中心|商[城厦]|大院|[山豪华]庄|soho|国际|天地|新城|[豪华]庭|[名府]邸|国道|胡同
  `,
  'gu',
);

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
    if (isHardStop(text.charCodeAt(at))) {
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
