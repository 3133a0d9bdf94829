import browser from 'webextension-polyfill';
import { isWatched } from '../sites/hosts.ts';

type Sender = browser.Runtime.MessageSender & { readonly origin?: string };

/** Frames without an address of their own: they have their parent's origin. */
const INHERITING = /^(?:about|blob):/;

/**
 * Whether a message comes from our guard in a page that is watched. A frame without an address counts as its origin or,
 * where the browser does not say that, as its tab.
 */
export function isGuard(sender: Sender | undefined): boolean {
  if (sender?.id !== browser.runtime.id || sender.tab?.id === undefined) return false;
  const inherits = INHERITING.test(sender.url ?? '');
  return isWatched(inherits ? (sender.origin ?? sender.tab.url) : sender.url);
}

/** Whether a message comes from one of the extension's own pages. */
export function isOwnPage(sender: Sender | undefined): boolean {
  return sender?.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}

/** Whether a message comes from the card's page. */
export function isCard(sender: Sender | undefined): boolean {
  return isOwnPage(sender) && new URL(sender?.url ?? '').pathname === '/card.html';
}
