import browser from 'webextension-polyfill';
import type { TabView } from '../messages/tab-view.ts';
import { isWatched } from '../sites/hosts.ts';
import type { Store } from '../store/types.ts';
import { hasAccess, hasAccessTo } from './badge.ts';
import type { TabMemory } from './tabs.ts';
import { personaHere, watchingNow } from './who.ts';

/** All that a page of the extension is told of a tab. */
export async function tabView(store: Store, tab: TabMemory, tabId: number, now: number): Promise<TabView> {
  const [personas, settings, page, accessToAll, times] = await Promise.all([
    store.personas.list(),
    store.settings.get(),
    browser.tabs.get(tabId),
    hasAccess(),
    tab.surface === undefined ? undefined : store.surfaces.get(tab.surface),
  ]);
  const watched = isWatched(page.url);
  const pausedUntil = (settings.pausedUntil ?? 0) > now ? settings.pausedUntil : undefined;
  return {
    watching: watchingNow(settings, tab.site, now),
    pausedUntil,
    watched,
    // The address of a page that may not be read is not told.
    access: watched ? accessToAll || (await hasAccessTo(page.url)) : accessToAll,
    accessToAll,
    site: tab.site,
    surface: tab.surface,
    found: tab.found,
    stoppedAt: times?.stoppedAt,
    passedAt: times?.passedAt,
    account: tab.account,
    persona: personaHere(personas, settings, tab)?.id,
    declared: tab.declared !== undefined,
  };
}
