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
    'https://s.weibo.com/topic?q=1',
    'https://m.weibo.cn/status/1',
    'https://api.weibo.com/chat#/chat',
    'https://card.weibo.com/article/v5/editor#/draft/1',
    'https://service.weibo.com/share/share.php?title=1',
    'https://filehelper.weixin.qq.com/',
    'https://szfilehelper.weixin.qq.com/',
    'https://mp.weixin.qq.com/cgi-bin/appmsg',
    'https://channels.weixin.qq.com/platform/post/create',
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
    ['the page of the account', 'https://account.weibo.com/set/index'],
    ['the page of its safety', 'https://security.weibo.com/'],
    ['the shop', 'https://vip.weibo.com/'],
    ['the help desk', 'https://kefu.weibo.com/chat'],
    ['the page where other apps get access', 'https://open.weibo.com/'],
    ['another part of the host of the messages', 'https://api.weibo.com/oauth2/authorize'],
    ['another part of the host of the articles', 'https://card.weibo.com/'],
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
