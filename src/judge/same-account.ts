import { canonical } from '../detect/facts.ts';
import type { AccountSeen } from '../draft/types.ts';
import type { Account } from '../persona/types.ts';

/**
 * Whether the login seen is this account: by uid where both sides have one, else by screen name; `undefined` where they
 * have nothing in common to compare.
 */
export function isSameAccount(account: Omit<Account, 'site'>, seen: AccountSeen): boolean | undefined {
  if (account.uid && seen.uid) return account.uid === seen.uid;
  if (account.name && seen.name) return canonical(account.name) === canonical(seen.name);
  return undefined;
}
