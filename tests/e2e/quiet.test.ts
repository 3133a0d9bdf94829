import { beforeAll, describe, expect, it } from 'vitest';
import { BOXES } from './harness/compose-box.ts';
import { activityOf, openCounting } from './harness/counting.ts';
import { openExtensionPage, setUp } from './harness/extension-pages.ts';
import { openSite, openWeibo, SitePage } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, LEAK, TWO_PERSONAS } from './harness/wardrobes.ts';

/** What an extension page has, and the count that is kept in it. */
interface ExtensionScope {
  readonly chrome: {
    readonly runtime: Readonly<Record<'onConnect' | 'onMessage', { addListener(listener: () => void): void }>>;
  };
  heard: number;
}

describe('where no compose box has the focus', () => {
  describeInBothBrowsers(
    'the built guard in a counting page',
    (run) => {
      it('sets no timer, sends no message and observes nothing but the document', async () => {
        const page = await openCounting(run.browser, 'https://weibo.com/plain/');
        await page.click('article');
        await page.type('input[type=search]', '番茄');
        await page.mouse.wheel({ deltaY: 200 });
        expect(await activityOf(page)).toMatchObject({
          observed: ['#document {"childList":true}'],
          otherObservers: [],
          timers: [],
          messages: [],
        });
        expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
      });

      it('begins when one gets it: the counting works', async () => {
        const page = await openCounting(run.browser, 'https://weibo.com/');
        await new SitePage(run.browser, page).box(BOXES.home).focus();
        await until('the guard says hello', async () => (await activityOf(page)).messages.includes('postMessage'));
      });
    },
    { extension: false },
  );

  describeInBothBrowsers('the installed extension', (run) => {
    beforeAll(() => setUp(run.browser, TWO_PERSONAS));

    it('hears nothing from a page until a box is used', async () => {
      // Every page of the extension is told of every port that a guard opens.
      const listener = await openExtensionPage(run.browser, 'options.html');
      await listener.evaluate(() => {
        const scope = globalThis as unknown as ExtensionScope;
        const count = () => void (scope.heard += 1);
        scope.heard = 0;
        scope.chrome.runtime.onConnect.addListener(count);
        scope.chrome.runtime.onMessage.addListener(count);
      });
      const heard = () => listener.evaluate(() => (globalThis as unknown as ExtensionScope).heard);

      const plain = await openSite(run.browser, 'https://weibo.com/plain/');
      await plain.page.click('article');
      await plain.page.type('input[type=search]', '番茄');
      const home = await openWeibo(run.browser, ALT);
      await home.page.click('article [class*="_text_"]');
      expect(await heard()).toBe(0);
      expect(await run.browser.closedRoots(home.page.mainFrame())).toEqual([]);

      await home.box(BOXES.home).write(LEAK);
      await home.chipSays('hold');
      await until('a port was opened', async () => (await heard()) > 0);
    });
  });
});
