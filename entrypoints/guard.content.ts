import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { addressOf } from '../src/compose/address.ts';
import { Guard } from '../src/compose/guard.ts';
import { guardLine } from '../src/messages/guard-client.ts';
import { makeNotice } from '../src/notice/notice.ts';
import { WATCHED_MATCHES } from '../src/sites/hosts.ts';
import { siteOf } from '../src/sites/registry.ts';

export default defineContentScript({
  matches: [...WATCHED_MATCHES],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  // Else the page is told the extension's id, and could end the script by an event of its own.
  noScriptStartedPostMessage: true,
  // Not bound to the context that is passed in: the page can abort it.
  main() {
    const site = siteOf(addressOf(window).hostname);
    if (site === undefined) return;
    const life = new AbortController();
    const token = crypto.randomUUID();
    const loadedAt = performance.timeOrigin;
    const line = guardLine({
      hello: () => ({ type: 'hello', token, site, loadedAt, ...(notice.cardIsOpen && { cardOpen: true }) }),
      hear: (message) => guard.hear(message),
      lost: () => guard.lost(),
    });
    const notice = makeNotice({
      page: document,
      cardAddress: `${browser.runtime.getURL('/card.html')}#${token}`,
      // On Chromium the address is one of this session; the page in it has the extension's own origin all the same.
      cardOrigin: new URL(browser.runtime.getURL('/')).origin,
      signal: life.signal,
      onCardMissing: () => line.say({ type: 'card-missing' }),
      onDrift: () => guard.lookAgain(),
      onGone: () => guard.boxGone(),
    });
    const guard = new Guard({
      page: window,
      line,
      notice,
      life,
      now: () => performance.now(),
      newId: () => crypto.randomUUID(),
    });
  },
});
