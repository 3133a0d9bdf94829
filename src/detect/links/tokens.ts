import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { DetectInput } from '../types.ts';
import { addressOf, cutsFor, without, type Address, type Param } from './address.ts';
import { meaningAnywhere } from './anywhere.ts';
import { canonicalValue } from './decode.ts';
import { linksIn, type Link } from './find.ts';
import { isOpaque, meaningOf, siteAt } from './hosts.ts';
import { nestedIn } from './nested.ts';

/** A parameter of a link that names whoever shared it. Positions in the link's own text. */
export interface Token extends Range {
  /** Site, parameter and canonical value: equal where two links name the same sharer. */
  readonly key: string;
  /** The smaller, the more telling. */
  readonly rank: number;
  readonly certainty: number;
}

/** A link that names its sharer. */
export interface SharedLink {
  readonly link: Link;
  readonly tokens: readonly [Token, ...Token[]];
  /** Where the words stand that give it away, in the link's own text. */
  readonly run: Range;
  /** The link without them; none where the page does not open without one of them. */
  readonly clean: string | undefined;
}

/** A parameter that the site lists: nothing else on that page has that name. */
const LISTED = 0.98;
/** A parameter that usually names a person, on a site that nobody listed. */
const GENERAL = 0.6;

/** Values that every link has: switched off, nobody, not logged in. */
const NOBODY = new RegExp(
  wrapped`
    ^(?:
      [01]+|-1|777|null|undefined|none|nan|nil|true|false|share|guest|anonymous|[x*]+|android|ios|
      iphone|ipad|harmony|wechat|weixin|wx|qq|qzone|weibo|pc|h5|web|wap|app|copy|link|other|self|
      friend|timeline|moments|system
    )$
  `,
  'i',
);
const SHORTEST = 4;

/** A row of marked numbers in which the user's is nought: a0_pn201001006_z11_u0_l1_t1700012833__. */
const NO_USER = /^a\d+_.*_u0(?:_|$)/;

/** Where every place of an address stands in the link that it is in. */
type Places = readonly number[] | undefined;

const placed = (places: Places, at: number): number => (places ? places[at]! : at);

interface Reading {
  readonly tokens: Token[];
  /** Stretches that must go, each a cut of its address. */
  readonly cuts: Range[];
  bound: boolean;
}

/** A second address that stands in one as it is: r.example/https://…, go?url=https://…. */
const SECOND = /(?<=[/?&#=:])https?:\/\//i;

function read(whole: Address, places: Places, depth: number, reading: Reading): void {
  const { text } = whole;
  const second = depth > 0 ? text.slice(8).search(SECOND) + 8 : 7;
  const inner = second > 7 ? addressOf(text.slice(second)) : undefined;
  if (inner) {
    const at = Array.from({ length: text.length - second + 1 }, (_, index) => placed(places, second + index));
    read(inner, at, depth - 1, reading);
  }
  const address = (inner && addressOf(text.slice(0, second))) ?? whole;
  const site = siteAt(address.host);
  const gone = new Set<Param>();
  let named = false;
  for (const param of address.params) {
    const nested = depth > 0 ? nestedIn(address, param) : undefined;
    if (nested) {
      read(
        nested.address,
        nested.at.map((at) => placed(places, at)),
        depth - 1,
        reading,
      );
      continue;
    }
    const listed = site && meaningOf(site, address, param.name);
    const plain = canonicalValue(param.raw, listed?.decoding ?? 'plain');
    const meaning = listed ?? meaningAnywhere(address, param.name, plain);
    if (!meaning || meaning.role === 'keeps') continue;
    const range = { start: placed(places, param.start), end: placed(places, param.end) };
    if (meaning.role !== 'bound') gone.add(param);
    if (meaning.role === 'sheds' || plain.length < SHORTEST || NOBODY.test(plain) || NO_USER.test(plain)) continue;
    named = true;
    if (meaning.role === 'bound') reading.bound = true;
    reading.tokens.push({
      ...range,
      key: `${site?.key ?? address.host.replace(/^(?:www|m)\./, '')}/${param.name}=${plain}`,
      rank: meaning.rank + (listed ? 0 : 100),
      certainty: listed ? LISTED : GENERAL,
    });
  }
  if (!named) return;
  for (const { start, end } of cutsFor(address, gone)) {
    reading.cuts.push({ start: placed(places, start), end: placed(places, end) });
  }
}

/** The stretch that gives the sharer away: from the first token to the last, with what lies between. */
function runOf({ tokens }: Reading): Range {
  return { start: Math.min(...tokens.map(({ start }) => start)), end: Math.max(...tokens.map(({ end }) => end)) };
}

/** What a query leaves behind when all of it is gone. */
const LEFTOVER = /[?&]+(?=#|$)|(?<=\?)&+/g;

/** The links of a draft that name whoever shared them. Links that are only a code are not among them. */
export function sharedLinksIn(input: DetectInput): SharedLink[] {
  return linksIn(input).flatMap((link): SharedLink[] => {
    const { address } = link;
    if (address.params.length === 0 || isOpaque(address)) return [];
    const reading: Reading = { tokens: [], cuts: [], bound: false };
    read(address, undefined, 2, reading);
    const [first, ...others] = reading.tokens;
    if (!first) return [];
    const cuts = reading.cuts.sort((a, b) => a.start - b.start);
    const clean = reading.bound ? undefined : without(address.text, cuts).replace(/\s+/g, '').replace(LEFTOVER, '');
    return [{ link, tokens: [first, ...others], run: runOf(reading), clean }];
  });
}
