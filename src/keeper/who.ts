import type { AccountSeen } from '../draft/types.ts';
import { isSameAccount } from '../judge/same-account.ts';
import type { Watching } from '../messages/guard-protocol.ts';
import type { Persona } from '../persona/types.ts';
import type { Settings } from '../store/types.ts';
import type { TabMemory } from './tabs.ts';

/** The persona whose account this is. */
export function personaOfAccount(personas: readonly Persona[], site: string, seen: AccountSeen): Persona | undefined {
  return personas.find(({ accounts }) =>
    accounts.some((account) => account.site === site && isSameAccount(account, seen) === true),
  );
}

/**
 * Who the user is in a tab: who they said to be, else whose account is logged in, else whom they gave this site to.
 * Undefined when nobody is known.
 */
export function personaHere(
  personas: readonly Persona[],
  settings: Settings,
  tab: Pick<TabMemory, 'site' | 'account' | 'declared'>,
): Persona | undefined {
  const byId = (id: string | undefined): Persona | undefined => personas.find((persona) => persona.id === id);
  const site = tab.site ?? '';
  return (
    byId(tab.declared) ??
    (tab.account && personaOfAccount(personas, site, tab.account)) ??
    byId(settings.sites[site]?.persona)
  );
}

/** Whether drafts are read now: not before the explicit start, and not while paused. */
export function watchingNow(settings: Settings, site: string | undefined, now: number): Watching {
  if (settings.startedAt === undefined) return 'off';
  const paused = (settings.pausedUntil ?? 0) > now || (site !== undefined && settings.sites[site]?.paused === true);
  return paused ? 'paused' : 'on';
}
