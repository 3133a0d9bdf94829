import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { controlOf } from '../../../src/compose/controls.ts';
import { weiboHome } from '../../../src/sites/weibo/home.ts';
import { pageOf, stubElementClasses } from '../support/page.ts';

beforeEach(stubElementClasses);
afterEach(() => void vi.unstubAllGlobals());

describe('the control of a box', () => {
  const place = weiboHome.control;

  it('is the one that is shown', () => {
    const page = pageOf(
      `<div><textarea id="home"></textarea><button hidden>发送</button><button id="go">发送</button></div>`,
    );
    expect(controlOf(page.find('#home'), place)).toBe(page.find('#go'));
  });

  it('may stand before the box', () => {
    const page = pageOf('<div><button id="go">发送</button><textarea id="home"></textarea></div>');
    expect(controlOf(page.find('#home'), place)).toBe(page.find('#go'));
  });

  it('is not looked for higher than the surface says', () => {
    const at = (depth: number) =>
      pageOf(
        `<div>${'<div>'.repeat(depth)}<textarea id="home"></textarea>${'</div>'.repeat(depth)}<button>发送</button></div>`,
      );
    expect(controlOf(at(place.climb - 1).find('#home'), place)).toBeDefined();
    expect(controlOf(at(place.climb).find('#home'), place)).toBeUndefined();
  });
});
