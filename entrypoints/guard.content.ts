import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Guard } from '../src/compose/guard.ts';
import { guardLine } from '../src/messages/guard-client.ts';
import { makeNotice } from '../src/notice/notice.ts';
import { WATCHED_MATCHES } from '../src/sites/hosts.ts';
import { surfacesOf } from '../src/sites/registry.ts';

export default defineContentScript({
  matches: [...WATCHED_MATCHES],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  // Else the page is told the extension's id, and could end the script by an event of its own.
  noScriptStartedPostMessage: true,
  // Not bound to the context that is passed in: the page can abort it.
  main() {
    // A frame without an address of its own has its parent's origin.
    const surfaces = surfacesOf(URL.canParse(origin) ? new URL(origin).hostname : location.hostname);
    const [first] = surfaces;
    if (!first) return;
    const life = new AbortController();
    const token = crypto.randomUUID();
    const line = guardLine({
      hello: () => ({ type: 'hello', token, site: first.site }),
      hear: (message) => guard.hear(message),
      lost: () => guard.lost(),
    });
    const notice = makeNotice({
      page: document,
      cardAddress: `${browser.runtime.getURL('/card.html')}#${token}`,
      signal: life.signal,
      onCardMissing: () => line.say({ type: 'card-missing' }),
      onDrift: () => guard.lookAgain(),
      onGone: () => guard.boxGone(),
    });
    const guard = new Guard({ page: window, surfaces, line, notice, life, now: () => performance.now() });
  },
});
