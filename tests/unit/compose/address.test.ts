import { expect, it } from 'vitest';
import { addressOf } from '../../../src/compose/address.ts';

/** A frame at an address, in a page or in another frame. */
function frameAt(url: string, parent?: Window): Window {
  const frame: { location: URL; parent?: unknown } = { location: new URL(url) };
  frame.parent = parent ?? frame;
  return frame as unknown as Window;
}

const page = frameAt('https://weibo.com/compose?x=1#top');

it('is where a frame stands', () => {
  expect(addressOf(page)).toEqual({ hostname: 'weibo.com', pathname: '/compose' });
  expect(addressOf(frameAt('https://api.weibo.com/chat', page))).toEqual({
    hostname: 'api.weibo.com',
    pathname: '/chat',
  });
});

it.each(['about:blank', 'about:srcdoc', 'blob:https://weibo.com/1'])('is the page’s around a frame at %s', (url) => {
  expect(addressOf(frameAt(url, page))).toEqual({ hostname: 'weibo.com', pathname: '/compose' });
  expect(addressOf(frameAt('about:blank', frameAt(url, page)))).toEqual(addressOf(page));
});

it('is nowhere for a frame without an address of its own and with none around it that can be read', () => {
  const walled = {
    location: new URL('about:blank'),
    get parent() {
      return {
        get location(): never {
          throw new DOMException('Blocked a frame with another origin.', 'SecurityError');
        },
      };
    },
  } as unknown as Window;
  const nowhere = { hostname: '', pathname: '/' };
  expect([addressOf(frameAt('about:blank')), addressOf(walled)]).toEqual([nowhere, nowhere]);
});
