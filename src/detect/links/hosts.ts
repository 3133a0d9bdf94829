import { unpack } from '../gazetteer.ts';
import { LOGIN_ANYWHERE, SHARE_HOSTS, SHARER_ANYWHERE, type Decoding, type ShareHost } from '../lists/share-hosts.ts';
import { PUBLIC_CODES, SHORT_HOSTS } from '../lists/short-hosts.ts';
import type { Address } from './address.ts';

/** What a parameter is on one site. */
export type Role = 'names' | 'bound' | 'sheds' | 'keeps';

/** What a site, or any site, says of one parameter. */
export interface Meaning {
  readonly role: Role;
  readonly decoding: Decoding;
  /** Place in the site's list: the smaller, the more telling. */
  readonly rank: number;
  /** Only where the path holds this. */
  readonly path?: string;
}

/** A site of the list, made ready to look parameters up. */
export interface Site {
  /** How its tokens are keyed: the first of its hosts. */
  readonly key: string;
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
}

const ROLES = ['keeps', 'bound', 'names', 'sheds'] as const satisfies readonly Role[];

function siteOf(host: ShareHost): Site {
  const meanings = new Map<string, Meaning[]>();
  for (const role of ROLES) {
    unpack(host[role] ?? '').forEach((packed, rank) => {
      const [rest, path] = packed.split('@') as [string, string?];
      const [name, decoding = 'plain'] = rest.split(':') as [string, Decoding?];
      const known = meanings.get(name.toLowerCase()) ?? [];
      known.push({ role, decoding, rank, ...(path !== undefined && { path: path.toLowerCase() }) });
      meanings.set(name.toLowerCase(), known);
    });
  }
  // A meaning for certain paths comes before one for all.
  for (const known of meanings.values())
    known.sort((a, b) => Number(b.path !== undefined) - Number(a.path !== undefined));
  return { key: unpack(host.hosts)[0]!, meanings };
}

const SITES: ReadonlyMap<string, Site> = new Map(
  SHARE_HOSTS.flatMap((host) => {
    const site = siteOf(host);
    return unpack(host.hosts).map((name) => [name, site] as const);
  }),
);

/** `host` and the hosts above it: a.b.c, b.c. */
function* upwards(host: string): Generator<string> {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) yield name;
}

/** The site of the list that `host` belongs to. */
export function siteAt(host: string): Site | undefined {
  for (const name of upwards(host)) {
    const site = SITES.get(name);
    if (site) return site;
  }
  return undefined;
}

/** What a parameter means at this address, as its site says. */
export function meaningOf(site: Site, { path }: Address, name: string): Meaning | undefined {
  return site.meanings.get(name)?.find((meaning) => meaning.path === undefined || path.includes(meaning.path));
}

const SHARER_NAMES: ReadonlySet<string> = new Set(unpack(SHARER_ANYWHERE));
/** Names made after the pattern of those: sharerMemberId, inviter_sn. A bare shareId may be the page's own. */
const SHARER_LIKE =
  /^(?:[a-z]{1,8}_)?(?:(?:sharer?|from_?share|fenxiang|fx)_?(?:from_?|by_?)?(?:sec_?uid|uid|uin|user(?:_?id|_?name|_?code)?|open_?id|union_?id|mid|member_?id|account|cust_?no)|(?:invit(?:er?|or|ation)|referr?er|referral|spread(?:er)?|promoter|recommend(?:er)?|introducer?|distributor|tuijian(?:ren)?|yaoqing(?:ren)?)_?(?:sec_?uid|union_?id|token|key|account|cust_?no|uid|uin|user(?:_?id)?|open_?id|mid|member_?id|code|no|sn))$/;
const LOGIN_NAMES: ReadonlySet<string> = new Set(unpack(LOGIN_ANYWHERE));

/** Pages about the very user that a `uid=` names: forums' spaces, profiles, interfaces. */
const ABOUT_A_USER =
  /\/(?:u|user|users|profile|profiles|member|members|people|author|space|home|card|follow|fans|api|ajax|login|oauth2?|sso|account|admin)(?:[/.]|$)|home\.php|space\.php|profile\.|userinfo|getuser/;

/** Pages where one signs up or orders for somebody's benefit: only there is a bare `ref` a person. */
const SIGNING_UP = /regist|sign-?up|join|invit|refer|promo|activity|download|landing/;

const CODES_OF_SIGNING_UP: ReadonlySet<string> = new Set([
  'ref',
  'invite',
  'invitation',
  'referral',
  'referrer',
  'code',
  'aff',
]);

/** A number of a login, or a row of letters and digits that no one would type. */
const PLAUSIBLE_LOGIN = /^(?:\d{4,20}|(?=[^]*\d)(?=[^]*[a-z])[\w=+/.-]{8,128})$/i;
const PLAUSIBLE_CODE = /^(?!(?:true|false|null|none|undefined|test|code|xxx+)$)[\w=+/.-]{4,128}$/i;
const PLAUSIBLE_REF = /^(?=[^]*\d)[\w-]{5,40}$/;

/** What a parameter means on a site that is not listed. */
export function meaningAnywhere({ path, params }: Address, name: string, value: string): Meaning | undefined {
  const meaning = { role: 'names', decoding: 'plain', rank: 0 } as const;
  if (SHARER_NAMES.has(name) || SHARER_LIKE.test(name)) return PLAUSIBLE_CODE.test(value) ? meaning : undefined;
  if (CODES_OF_SIGNING_UP.has(name)) {
    const isFront = name !== 'code' && /^[^/]*\/?$/.test(path);
    return (isFront || SIGNING_UP.test(path)) && PLAUSIBLE_REF.test(value) ? meaning : undefined;
  }
  if (!LOGIN_NAMES.has(name) || !PLAUSIBLE_LOGIN.test(value) || ABOUT_A_USER.test(path)) return undefined;
  const isSpace = params.some((param) => param.name === 'mod' && param.raw === 'space');
  return isSpace ? undefined : { ...meaning, rank: 1 };
}

interface Short {
  readonly path: RegExp;
  readonly param: string | undefined;
}

const SHORT: ReadonlyMap<string, readonly Short[]> = unpack(SHORT_HOSTS).reduce((byHost, packed) => {
  const [address = '', param] = packed.split('?');
  const slash = address.indexOf('/');
  const host = slash < 0 ? address : address.slice(0, slash);
  const prefix = slash < 0 ? '' : address.slice(slash).replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  const tail = param === undefined && !prefix.endsWith('/u') ? '/[^/]' : '(?:[/?]|$)';
  byHost.set(host, [...(byHost.get(host) ?? []), { path: new RegExp(`^${prefix}${tail}`), param }]);
  return byHost;
}, new Map<string, Short[]>());

/** Whether an address is only a code that its site can read. */
export function isOpaque({ host, path, params }: Address): boolean {
  if (PUBLIC_CODES.test(path)) return false;
  for (const name of upwards(host)) {
    const found = SHORT.get(name)?.some(
      (short) =>
        short.path.test(path) && (short.param === undefined || params.some((param) => param.name === short.param)),
    );
    if (found) return true;
  }
  return false;
}
