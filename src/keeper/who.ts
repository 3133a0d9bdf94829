import type { AccountSeen } from '../draft/types.ts';
import { isSameAccount } from '../judge/same-account.ts';
import type { Watching } from '../messages/guard-protocol.ts';
import { isActive } from '../persona/active.ts';
import type { Persona } from '../persona/types.ts';
import type { Settings } from '../store/types.ts';
import type { TabMemory } from './tabs.ts';

/** What a site's rule says instead of a persona where each tab is to be asked about. */
const ASK = 'ask';

/** The persona whose account this is. */
export function personaOfAccount(personas: readonly Persona[], site: string, seen: AccountSeen): Persona | undefined {
  return personas.find(({ accounts }) =>
    accounts.some((account) => account.site === site && isSameAccount(account, seen) === true),
  );
}

/**
 * Who the user is in a tab: who they said to be, else whose account is logged in, else whom they gave this site to. A
 * site's rule can have it asked in every tab, or say that it is always the same one. Undefined when nobody is known, and
 * where it is somebody who still lacks a purpose or a principle.
 */
export function personaHere(
  personas: readonly Persona[],
  settings: Settings,
  tab: Pick<TabMemory, 'site' | 'account' | 'declared'>,
): Persona | undefined {
  const byId = (id: string | undefined): Persona | undefined => personas.find((persona) => persona.id === id);
  const site = tab.site ?? '';
  const rule = settings.sites[site];
  const standIn = byId(rule?.persona);
  const wearer =
    byId(tab.declared) ??
    (rule?.always ? standIn : undefined) ??
    (asksHere(settings, site) ? undefined : tab.account && personaOfAccount(personas, site, tab.account)) ??
    standIn;
  return wearer && isActive(wearer) ? wearer : undefined;
}

/** Whether the user wants to be asked on this site, whatever account is logged in. */
export function asksHere(settings: Settings, site: string | undefined): boolean {
  return site !== undefined && settings.sites[site]?.persona === ASK;
}

/** Whether drafts are read now: not before the explicit start, and not while paused. */
export function watchingNow(settings: Settings, site: string | undefined, now: number): Watching {
  if (settings.startedAt === undefined) return 'off';
  const paused = (settings.pausedUntil ?? 0) > now || (site !== undefined && settings.sites[site]?.paused === true);
  return paused ? 'paused' : 'on';
}
