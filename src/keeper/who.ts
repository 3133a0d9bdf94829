import type { AccountSeen } from '../draft/types.ts';
import type { Watching } from '../messages/guard-protocol.ts';
import type { Account, Persona, Wardrobe } from '../persona/types.ts';
import type { Settings } from '../store/types.ts';
import type { TabMemory } from './tabs.ts';

/** The persona whose account this is; the uid decides where both sides have one. */
export function personaOfAccount(wardrobe: Wardrobe, site: string, seen: AccountSeen): Persona | undefined {
  return wardrobe.personas.find((persona) => persona.accounts.some((account) => isSame(account, site, seen)));
}

export function isSame(account: Account, site: string, seen: AccountSeen): boolean {
  if (account.site !== site) return false;
  if (account.uid !== undefined && seen.uid !== undefined) return account.uid === seen.uid;
  return account.name !== undefined && account.name === seen.name;
}

/**
 * Who the user is in a tab: who they said to be, else whose account is logged in, else whom they gave this site to.
 * Undefined when nobody is known.
 */
export function personaHere(
  wardrobe: Wardrobe,
  settings: Settings,
  tab: Pick<TabMemory, 'site' | 'account' | 'declared'>,
): Persona | undefined {
  const byId = (id: string | undefined): Persona | undefined => wardrobe.personas.find((persona) => persona.id === id);
  const site = tab.site ?? '';
  return (
    byId(tab.declared) ??
    (tab.account && personaOfAccount(wardrobe, site, tab.account)) ??
    byId(settings.sites[site]?.persona)
  );
}

/** Whether drafts are read now: not before the explicit start, and not while paused. */
export function watchingNow(settings: Settings, site: string | undefined, now: number): Watching {
  if (settings.startedAt === undefined) return 'off';
  const paused = (settings.pausedUntil ?? 0) > now || (site !== undefined && settings.sites[site]?.paused === true);
  return paused ? 'paused' : 'on';
}
