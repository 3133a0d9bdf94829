import browser from 'webextension-polyfill';
import { WATCHED_MATCHES } from '../sites/hosts.ts';

/**
 * Puts the guard into pages that were open before the extension was installed or updated: browsers do it for pages that
 * load later only, and an unwatched page must not wait for a reload.
 */
export async function guardOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...WATCHED_MATCHES] });
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      id === undefined || discarded
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files, injectImmediately: true })],
    ),
  );
}
