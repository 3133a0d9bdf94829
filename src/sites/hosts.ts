/**
 * The pages Vestkeeper watches: one list for the manifest, the guard, the card's `frame-ancestors` and the sender check.
 * A host that is not here never gets the guard.
 */
export const WATCHED_MATCHES = [
  'https://weibo.com/*',
  'https://www.weibo.com/*',
  'https://s.weibo.com/*',
  'https://m.weibo.cn/*',
  'https://api.weibo.com/chat*',
  'https://card.weibo.com/article/*',
  'https://service.weibo.com/share/*',
  'https://wx.qq.com/*',
  'https://wx2.qq.com/*',
  'https://web.wechat.com/*',
  'https://filehelper.weixin.qq.com/*',
  'https://szfilehelper.weixin.qq.com/*',
  'https://mp.weixin.qq.com/*',
  'https://channels.weixin.qq.com/*',
] as const;

/** Of all watched pages, each once. */
export const WATCHED_ORIGINS: readonly string[] = [...new Set(WATCHED_MATCHES.map((match) => new URL(match).origin))];

const WATCHED = WATCHED_MATCHES.map((match) => new URL(match.replace(/\*$/, '')));

/** Whether the page at `url` is one that Vestkeeper watches. An address that cannot be read is not. */
export function isWatched(url: string | undefined): boolean {
  if (!url || !URL.canParse(url)) return false;
  const { origin, pathname } = new URL(url);
  return WATCHED.some((watched) => watched.origin === origin && pathname.startsWith(watched.pathname));
}
