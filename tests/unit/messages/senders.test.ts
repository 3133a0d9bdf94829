import { describe, expect, it } from 'vitest';
import { isCard, isGuard, isOwnPage, jarOf } from '../../../src/messages/senders.ts';
import type { FakeSender } from '../support/webextension.ts';

const OURS = 'vestkeeper-id';
const ROOT = `chrome-extension://${OURS}`;
const PAGE = { id: OURS, tab: { id: 7, url: 'https://weibo.com/' } };

/** Who it is taken for. */
function taken(sender: FakeSender | undefined): string[] {
  const as = sender as Parameters<typeof isGuard>[0];
  return [isGuard(as) && 'guard', isOwnPage(as) && 'page', isCard(as) && 'card'].filter((name) => name !== false);
}

describe('a sender', () => {
  it.each<[string, FakeSender, string[]]>([
    ['the guard of a watched page', { ...PAGE, url: 'https://weibo.com/u/1002' }, ['guard']],
    [
      'the guard of a frame of a watched host in another page',
      { ...PAGE, url: 'https://wx.qq.com/', tab: { id: 1 } },
      ['guard'],
    ],
    [
      'a frame without an address in a watched page',
      { ...PAGE, url: 'about:blank', origin: 'https://weibo.com' },
      ['guard'],
    ],
    [
      'a frame of written markup in a watched page',
      { ...PAGE, url: 'about:srcdoc', origin: 'https://weibo.com' },
      ['guard'],
    ],
    ['the same where the browser tells no origin', { ...PAGE, url: 'about:blank' }, ['guard']],
    [
      'a frame of which the browser tells no address at all',
      { ...PAGE, url: undefined, origin: 'https://weibo.com' },
      [],
    ],

    ['another extension in a watched page', { ...PAGE, id: 'other-id', url: 'https://weibo.com/' }, []],
    ['somebody without an id', { url: 'https://weibo.com/', tab: { id: 7 } }, []],
    ['a page that is not watched', { id: OURS, url: 'https://evil.example/', tab: { id: 7 } }, []],
    [
      'a page that is not watched, framed by one that is',
      { ...PAGE, url: 'https://evil.example/', origin: 'https://weibo.com' },
      [],
    ],
    [
      'a frame without an address in a page that is not watched',
      { id: OURS, url: 'about:blank', origin: 'https://evil.example', tab: { id: 7 } },
      [],
    ],
    ['a sandboxed frame without an address in a watched page', { ...PAGE, url: 'about:blank', origin: 'null' }, []],
    ['a watched page outside of any tab', { id: OURS, url: 'https://weibo.com/' }, []],

    ['the card’s frame in a watched page', { ...PAGE, url: `${ROOT}/card.html#token`, origin: ROOT }, ['page', 'card']],
    ['the card in a window of its own', { id: OURS, url: `${ROOT}/card.html#token`, tab: { id: 9 } }, ['page', 'card']],
    ['the review page', { id: OURS, url: `${ROOT}/options.html#facts`, tab: { id: 9 } }, ['page']],
    ['the popup, which has no tab', { id: OURS, url: `${ROOT}/popup.html` }, ['page']],
    ['a page that names the card after its hash', { id: OURS, url: `${ROOT}/options.html#/card.html` }, ['page']],
    ['another extension’s page', { id: 'other-id', url: `chrome-extension://other-id/card.html` }, []],
    ['an address that begins like ours', { id: OURS, url: `${ROOT}.evil.example/card.html` }, []],
  ])('%s: %j', (_name, sender, names) => {
    expect(taken(sender)).toEqual(names);
  });

  it('is nobody where the browser tells none', () => {
    expect(taken(undefined)).toEqual([]);
  });
});

describe('the jar of cookies', () => {
  const jar = (sender: FakeSender | undefined): string => jarOf(sender as Parameters<typeof jarOf>[0]);

  it.each<[string, FakeSender | undefined, string]>([
    ['of weibo.com', { url: 'https://weibo.com/u/1002' }, 'weibo.com'],
    ['of its other hosts, which share the login', { url: 'https://s.weibo.com/weibo?q=a' }, 'weibo.com'],
    ['of the mobile site, which has its own', { url: 'https://m.weibo.cn/' }, 'm.weibo.cn'],
    ['of a host that ends alike', { url: 'https://notweibo.com/' }, 'notweibo.com'],
    ['of each WeChat host', { url: 'https://wx2.qq.com/' }, 'wx2.qq.com'],
    ['of a frame without an address', { url: 'about:blank', origin: 'https://mp.weixin.qq.com' }, 'mp.weixin.qq.com'],
    ['of the same where no origin is told', { url: 'about:blank', tab: { url: 'https://weibo.com/' } }, 'weibo.com'],
    ['of a private window', { url: 'https://weibo.com/', tab: { incognito: true } }, 'private weibo.com'],
    ['of nobody', undefined, ''],
  ])('%s', (_name, sender, expected) => {
    expect(jar(sender)).toBe(expected);
  });
});
