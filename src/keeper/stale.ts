import type { AccountSeen } from '../draft/types.ts';
import { isSameAccount } from '../judge/same-account.ts';
import type { Finding } from '../judge/types.ts';

/** A document and the login that it shows. */
export interface Sighting {
  /** The token of the document's guard. */
  readonly document: string;
  readonly tabId: number;
  readonly account: AccountSeen;
  /** Since when it shows this login, milliseconds since the epoch: since it was loaded, or since it changed. */
  readonly since: number;
}

/** A document as it is read now. */
export interface Look {
  readonly document: string;
  readonly tabId: number;
  readonly account: AccountSeen;
  readonly loadedAt: number;
  readonly now: number;
}

/** More documents than a day of writing uses. */
const REMEMBERED = 100;

/**
 * The sightings of one jar of cookies after one more look, the newest look last; the same list where nothing is new. A
 * page that tells no login is no sighting.
 */
export function lookedAt(sightings: readonly Sighting[], look: Look): readonly Sighting[] {
  const { document, tabId, account, loadedAt, now } = look;
  if (!account.uid && !account.name) return sightings;
  const before = sightings.find((sighting) => sighting.document === document);
  const changed = before !== undefined && isSameAccount(before.account, account) === false;
  // Some places of a page tell less than others: what was told once stays known.
  const known = changed ? account : { ...before?.account, ...account };
  const since = changed ? now : (before?.since ?? Math.min(loadedAt, now));
  if (before && !changed && known.uid === before.account.uid && known.name === before.account.name) return sightings;
  const others = sightings.filter((sighting) => sighting !== before);
  return [...others, { document, tabId, account: known, since }].slice(-REMEMBERED);
}

/**
 * Another login that another tab has seen since this document shows its own: what is sent from here goes out as that
 * one, whatever the page says. `undefined` where the newest sighting agrees, or where there is nothing to compare.
 */
export function loginSince(sightings: readonly Sighting[], document: string): AccountSeen | undefined {
  const mine = sightings.find((sighting) => sighting.document === document);
  if (!mine) return undefined;
  const [newest] = sightings
    .filter(({ tabId, since }) => tabId !== mine.tabId && since > mine.since)
    .map((sighting) => ({ sighting, same: isSameAccount(mine.account, sighting.account) }))
    .filter(({ same }) => same !== undefined)
    .sort((a, b) => b.sighting.since - a.sighting.since);
  return newest?.same === false ? newest.sighting.account : undefined;
}

const nameOf = ({ name, uid }: AccountSeen): string => name ?? uid ?? '';

/** A page that may show an account which is no longer the one logged in: a doubt, since only the site knows. */
export function staleAccount(site: string | undefined, account: AccountSeen, other: AccountSeen): Finding {
  return {
    rule: 'account',
    kind: 'stale-account',
    level: 'note',
    ranges: [],
    text: '',
    reason: { code: 'stale-account', params: { account: nameOf(account), other: nameOf(other) } },
    remedies: [{ type: 'dismiss' }],
    key: `account/stale-account/${site ?? ''}`,
  };
}
