import { describe, expect, it } from 'vitest';
import { isWatched } from '../../../src/sites/hosts.ts';

describe('a watched page', () => {
  it.each([
    'https://weibo.com/',
    'https://www.weibo.com/u/1002?tabtype=feed#top',
    'https://WEIBO.com/compose',
    'https://wx.qq.com/?lang=zh_CN',
    'https://wx2.qq.com/',
    'https://web.wechat.com/',
  ])('%s', (url) => {
    expect(isWatched(url)).toBe(true);
  });

  it.each([
    ['http', 'http://weibo.com/'],
    ['a look-alike that begins the same', 'https://weibo.com.evil.example/'],
    ['a look-alike that ends the same', 'https://notweibo.com/'],
    ['a look-alike path', 'https://evil.example/weibo.com/'],
    ['a look-alike login in the address', 'https://weibo.com@evil.example/'],
    ['look-alike letters', 'https://wеibo.com/'],
    ['the page where one logs in', 'https://passport.weibo.com/sso/signin'],
    ['another site of the same owner', 'https://mail.qq.com/'],
    ['a data address', 'data:text/html,https://weibo.com/'],
    ['a frame without an address', 'about:blank'],
    ['a frame without an origin', 'null'],
    ['an extension', 'chrome-extension://vestkeeper-id/options.html'],
    ['a host without a scheme', 'weibo.com'],
    ['a broken address', 'https://'],
    ['an empty address', ''],
    ['no address', undefined],
  ])('is not %s', (_name, url) => {
    expect(isWatched(url)).toBe(false);
  });
});
