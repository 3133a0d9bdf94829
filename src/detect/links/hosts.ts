import { once } from '../../draft/once.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { unpack } from '../gazetteer.ts';
import { SHARE_HOSTS, type Decoding, type ShareHost } from '../lists/share-hosts.ts';
import { NOT_SHORT, PUBLIC_CODES, SHORT_HOSTS } from '../lists/short-hosts.ts';
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

const sites = once(
  (): ReadonlyMap<string, Site> =>
    new Map(
      SHARE_HOSTS.flatMap((host) => {
        const site = siteOf(host);
        return unpack(host.hosts).map((name) => [name, site] as const);
      }),
    ),
);

/** `host` and the hosts above it: a.b.c, b.c. */
function* upwards(host: string): Generator<string> {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) yield name;
}

/** The site of the list that `host` belongs to. */
export function siteAt(host: string): Site | undefined {
  for (const name of upwards(host)) {
    const site = sites().get(name);
    if (site) return site;
  }
  return undefined;
}

/** What a parameter means at this address, as its site says. */
export function meaningOf(site: Site, { path }: Address, name: string): Meaning | undefined {
  return site.meanings.get(name)?.find((meaning) => meaning.path === undefined || path.includes(meaning.path));
}

interface Short {
  readonly path: RegExp;
  readonly param: string | undefined;
  /** Where this one stands as well, the link is no mere code. */
  readonly unless: string | undefined;
}

const shortHosts = once((): ReadonlyMap<string, readonly Short[]> =>
  unpack(SHORT_HOSTS).reduce((byHost, packed) => {
    const [address = '', condition] = packed.split('?');
    const [param, unless] = condition?.split('!') ?? [];
    const slash = address.indexOf('/');
    const host = slash < 0 ? address : address.slice(0, slash);
    const prefix = slash < 0 ? '' : address.slice(slash).replaceAll('.', '\\.').replaceAll('*', '[^/]+');
    const tail = param === undefined && !prefix.endsWith('/u') ? '/[^/]' : '(?:[/?]|$)';
    byHost.set(host, [...(byHost.get(host) ?? []), { path: new RegExp(`^${prefix}${tail}`), param, unless }]);
    return byHost;
  }, new Map<string, Short[]>()),
);

const LONGER: ReadonlySet<string> = new Set(unpack(NOT_SHORT));

/** A host of a few letters below the domain of a country, perhaps with one letter before it. */
const TINY = /^(?:[a-z]{1,2}\.)?[a-z0-9-]{1,5}\.(?!(?:io|ai|tv)$)(?:[a-z]{2}|link|ink|fun|run|icu|top)$/;

/** One segment that no one would choose: yEf7Yd, but not FindX7, HomePage or TeamABC. */
const CHANCE = new RegExp(
  wrapped`
    ^(?:https?://)?[^/]+/(?=[^/]*[A-Z])(?=[^/]*[a-z\d])(?![^/]*(?:[a-z]{3}|\d{4}))
    (?![A-Z]?[a-z]*[A-Z]*\d*/?$)[A-Za-z0-9]{5,9}/?$
  `,
);

/** Whether an address looks like those of the list though its host is not there. */
const isLikeShort = ({ host, text }: Address): boolean =>
  TINY.test(host) && !LONGER.has(host) && !siteAt(host) && CHANCE.test(text);

/** Whether an address is only a code that its site can read. */
export function isOpaque(address: Address): boolean {
  const { host, path, params } = address;
  if (PUBLIC_CODES.test(path)) return false;
  const has = (wanted: string): boolean => params.some(({ name }) => name === wanted);
  for (const name of upwards(host)) {
    const found = shortHosts()
      .get(name)
      ?.some(
        (short) =>
          short.path.test(path) &&
          (short.param === undefined || has(short.param)) &&
          !(short.unless !== undefined && has(short.unless)),
      );
    if (found) return true;
  }
  return isLikeShort(address);
}
