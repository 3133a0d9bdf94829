import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boxAt, foundBy } from '../../../src/compose/find.ts';
import { surfacesOf } from '../../../src/sites/registry.ts';
import { pageOf, stubElementClasses } from '../support/page.ts';

beforeEach(stubElementClasses);
afterEach(() => void vi.unstubAllGlobals());

/** How the one text area of a page is known. */
function found(body: string, host = 'weibo.com', path = '/') {
  const page = pageOf(body);
  return foundBy(boxAt(page.path('textarea'), surfacesOf(host, path))!);
}

describe('how a box is known', () => {
  it('is the first of its selectors that fits', () => {
    expect(found('<textarea placeholder="有什么新鲜事想分享给大家？"></textarea>')).toEqual({
      selector: 'textarea[placeholder*="有什么新鲜事"]',
      guess: false,
    });
    expect(
      found('<textarea class="W_input" node-type="textEl"></textarea><a class="W_btn_a">发布</a>', 'www.weibo.com')
        .selector,
    ).toBe('textarea[node-type="textEl"]');
  });

  it('is a field’s, where it is not the editor itself', () => {
    expect(
      found('<div><textarea id="title"></textarea><button>发表</button></div>', 'mp.weixin.qq.com', '/cgi-bin/appmsg'),
    ).toEqual({ selector: 'textarea#title', guess: false });
  });

  it('says that it is guesswork', () => {
    expect(found('<div><textarea></textarea><button>发布</button></div>')).toEqual({
      selector: 'textarea',
      guess: true,
    });
  });
});
