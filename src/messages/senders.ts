import browser from 'webextension-polyfill';
import { isWatched, WATCHED_ORIGINS } from '../sites/hosts.ts';

type Sender = browser.Runtime.MessageSender & { readonly origin?: string };

/** Frames without an address of their own: they have their parent's origin. */
const INHERITING = /^(?:about|blob):/;

/**
 * Whether a message comes from our guard in a page that is watched. A frame without an address counts as its origin or,
 * where the browser does not say that, as its tab.
 */
export function isGuard(sender: Sender | undefined): boolean {
  if (sender?.id !== browser.runtime.id || sender.tab?.id === undefined) return false;
  if (!INHERITING.test(sender.url ?? '')) return isWatched(sender.url);
  return sender.origin === undefined ? isWatched(sender.tab.url) : WATCHED_ORIGINS.includes(sender.origin);
}

/** Domains whose hosts share one login; any other host has a login of its own. */
const SHARED_LOGINS = ['weibo.com'];

/**
 * Names the cookies that a sender's page lives by: two pages of the same jar are logged in as the same account, whatever
 * they show. Private windows have jars of their own.
 */
export function jarOf(sender: Sender | undefined): string {
  const inherits = INHERITING.test(sender?.url ?? '');
  const address = inherits ? (sender?.origin ?? sender?.tab?.url) : sender?.url;
  const host = address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';
  const shared = SHARED_LOGINS.find((domain) => host === domain || host.endsWith(`.${domain}`));
  return `${sender?.tab?.incognito ? 'private ' : ''}${shared ?? host}`;
}

/** Whether a message comes from one of the extension's own pages. */
export function isOwnPage(sender: Sender | undefined): boolean {
  return sender?.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}

/** Whether a message comes from the card's page. */
export function isCard(sender: Sender | undefined): boolean {
  return isOwnPage(sender) && new URL(sender?.url ?? '').pathname === '/card.html';
}
