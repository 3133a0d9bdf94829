import type { AccountSeen } from '../draft/types.ts';
import { isSameAccount } from '../judge/same-account.ts';
import type { DeskDraft, DeskVerdict } from '../messages/desk-protocol.ts';
import type { Watching } from '../messages/guard-protocol.ts';
import type { TabView } from '../messages/tab-view.ts';
import type { Server } from '../messages/server.ts';
import type { Store } from '../store/types.ts';
import { setResume } from './pause.ts';
import { popupView } from './popup-view.ts';
import { tabView } from './tab-view.ts';
import type { Tabs } from './tabs.ts';
import { watchingNow } from './who.ts';

export interface RequestsOptions {
  readonly store: Promise<Store>;
  readonly tabs: Tabs;
  /** Milliseconds since the epoch. */
  now(): number;
  /** What the drafts' verdicts rest on has changed. */
  refresh(): void;
  /** How the page of a tab is built around its box. */
  report(tabId: number): Promise<string>;
  /** Judges a text of the draft desk. */
  desk(draft: DeskDraft): Promise<DeskVerdict>;
}

/** Answers to the extension's own pages. */
export function answers({ store, tabs, now, refresh, report, desk }: RequestsOptions): Server['requests'] {
  const watching = async (): Promise<{ watching: Watching }> => {
    const settings = await (await store).settings.get();
    return { watching: watchingNow(settings, undefined, now()) };
  };

  const view = async (tabId: number): Promise<TabView> => tabView(await store, tabs.get(tabId), tabId, now());

  return {
    async start() {
      await (await store).settings.update({ startedAt: now() });
      return watching();
    },
    async pause({ milliseconds }) {
      const pausedUntil = milliseconds > 0 ? now() + milliseconds : undefined;
      await (await store).settings.update({ pausedUntil });
      await setResume(pausedUntil);
      return watching();
    },
    tab: ({ tabId }) => view(tabId),
    popup: async ({ tabId }) => popupView(await store, await view(tabId), now()),
    async language({ language }) {
      await (await store).settings.update({ language: language ?? undefined });
      return {};
    },
    desk,
    report: async ({ tabId }) => ({ text: await report(tabId) }),
    declare({ tabId, persona }) {
      tabs.change(tabId, { declared: persona ?? undefined });
      refresh();
      return view(tabId);
    },
    async bind({ tabId, persona: id }) {
      const { site, account } = tabs.get(tabId);
      if (site === undefined || (!account?.uid && !account?.name)) {
        throw new Error('There is no account to bind: put the caret into a compose box of the page first.');
      }
      await bindAccount(await store, id, site, account);
      tabs.change(tabId, { declared: undefined });
      return view(tabId);
    },
  };
}

/** An account is one persona's: whoever had it loses it. */
async function bindAccount({ personas }: Store, id: string, site: string, seen: AccountSeen): Promise<void> {
  const all = await personas.list();
  if (!all.some((persona) => persona.id === id)) throw new Error('There is no such persona any more.');
  for (const persona of all) {
    const others = persona.accounts.filter((account) => account.site !== site || isSameAccount(account, seen) !== true);
    if (persona.id === id) await personas.put({ ...persona, accounts: [...others, { site, ...seen }] });
    else if (others.length < persona.accounts.length) await personas.put({ ...persona, accounts: others });
  }
}
