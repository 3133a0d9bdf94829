import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { cardPeer } from '../src/keeper/card-peer.ts';
import { Desk } from '../src/keeper/desk.ts';
import { forgetOld } from '../src/keeper/forget-old.ts';
import { guardPeer } from '../src/keeper/guard-peer.ts';
import { handoverName } from '../src/keeper/handover.ts';
import { Keeper } from '../src/keeper/keeper.ts';
import { Logins } from '../src/keeper/logins.ts';
import { onResume } from '../src/keeper/pause.ts';
import { guardOpenPages } from '../src/keeper/reinject.ts';
import { answers } from '../src/keeper/requests.ts';
import { Tabs } from '../src/keeper/tabs.ts';
import { updateToolbar } from '../src/keeper/toolbar.ts';
import { toolkit } from '../src/keeper/toolkit.ts';
import { announceNews } from '../src/messages/news.ts';
import { serve } from '../src/messages/server.ts';
import { openStore } from '../src/store/open.ts';

// Every listener is registered before anything is awaited: the background is started by the events it listens to.
export default defineBackground(() => {
  const now = Date.now;
  const tabs = new Tabs();
  const newId = (): string => crypto.randomUUID();
  const logins = new Logins();
  const store = Promise.all([tabs.ready, logins.ready]).then(() => openStore());
  void forgetOld(store, now());

  const detectorsFor = toolkit(() => {
    keeper.refresh();
    announceNews();
  });

  const keeper: Keeper = new Keeper({
    store,
    tabs,
    logins,
    now,
    newId,
    handover: handoverName(newId),
    detectorsFor,
    openCardWindow: (token) =>
      void browser.windows.create({ url: `/card.html#${token}`, type: 'popup', width: 420, height: 520 }),
    onKept: ({ settings }) => {
      announceNews();
      void updateToolbar(settings, browser.i18n.getUILanguage(), now());
    },
  });

  const desk = new Desk({ memory: keeper.memory, detectorsFor });

  serve({
    guard: (peer) => guardPeer(keeper, peer),
    card: (peer) => cardPeer(keeper, peer),
    requests: answers({
      store,
      tabs,
      now,
      refresh: () => keeper.refresh(),
      report: (tabId) => keeper.reports.of(tabId),
      desk: (draft) => desk.judge(draft),
    }),
  });

  const showToolbar = (): void =>
    void keeper.memory.ready().then(({ settings }) => updateToolbar(settings, browser.i18n.getUILanguage(), now()));

  onResume(() => {
    showToolbar();
    keeper.refresh();
  });
  browser.permissions.onAdded.addListener(showToolbar);
  browser.permissions.onRemoved.addListener(showToolbar);
  browser.tabs.onRemoved.addListener((tabId) => tabs.forget(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
    void guardOpenPages();
  });
});
