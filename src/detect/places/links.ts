import { PLACES } from './names.ts';
import { anonymousAt, goneOn, isName, namedAt, numberedAt, type Part } from './parts.ts';
import { sticky } from './sticky.ts';

/** A part as it stands in a chain: whether a list knows it. */
export interface Link extends Part {
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
export function chainAt(text: string, start: number): Link[] {
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
