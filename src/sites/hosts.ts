/**
 * The pages Vestkeeper watches: one list for the manifest, the guard, the card's `frame-ancestors` and the sender check.
 * A host that is not here never gets the guard.
 */
export const WATCHED_MATCHES = [
  'https://weibo.com/*',
  'https://www.weibo.com/*',
  'https://wx.qq.com/*',
  'https://wx2.qq.com/*',
  'https://web.wechat.com/*',
] as const;

const WATCHED_HOSTS: ReadonlySet<string> = new Set(WATCHED_MATCHES.map((match) => new URL(match).hostname));

/** Whether the page at `url` is one that Vestkeeper watches. An address that cannot be read is not. */
export function isWatched(url: string | undefined): boolean {
  if (!url || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && WATCHED_HOSTS.has(hostname);
}
