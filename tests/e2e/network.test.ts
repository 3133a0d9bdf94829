import { beforeAll, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { BOXES } from './harness/compose-box.ts';
import { nearMissesOnce, openExtensionPage, setUp } from './harness/extension-pages.ts';
import { openWechat, openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { ALT, CURSE, LEAK, TWO_PERSONAS, WORK } from './harness/wardrobes.ts';

/** Whom the browsers themselves call, whatever is installed. */
const BROWSERS_OWN = [
  /\.google\.com$/,
  /\.googleapis\.com$/,
  /\.gvt1\.com$/,
  /\.mozilla\.(com|net|org)$/,
  /\.firefox\.com$/,
];

/** The paths that the fixture pages post to. */
const PAGES_OWN_POSTS = ['/ajax/statuses/update', '/cgi-bin/mmwebwx-bin/webwxsendmsg'];

async function liveThroughADay(browser: TestBrowser): Promise<void> {
  const weibo = await openWeibo(browser, ALT);
  const composer = weibo.box(BOXES.home);
  await composer.write(LEAK);
  await composer.send();
  await (await weibo.card()).press('1');
  await composer.holds('我们学校的食堂真的绝了');
  await weibo.cardIsGone();
  await composer.send();
  await weibo.published('我们学校的食堂真的绝了');

  const wechat = await openWechat(browser, WORK);
  const chat = wechat.box(BOXES.chat);
  await chat.write(CURSE);
  await chat.press('Enter');
  await (await wechat.card()).press('Escape');
  await wechat.cardIsGone();
  await wechat.secondPressCounts();
  await chat.press('Enter');
  await wechat.published(CURSE);

  await browser.killBackground();
  await nearMissesOnce(browser, 'both near misses are logged', (rows) => rows.length === 2);
  for (const path of ['welcome.html', 'popup.html', 'options.html#facts', 'options.html#data'])
    await openExtensionPage(browser, path);
}

describeInBothBrowsers('the network', (run) => {
  beforeAll(() => setUp(run.browser, TWO_PERSONAS));

  it('hears nothing of ours through a whole day of use', async () => {
    const { browser } = run;
    await liveThroughADay(browser);

    // Everything of the browser goes through one proxy, which lets it reach the fixture sites alone.
    const others = browser.proxy.refused.map((address) =>
      address.includes('/') ? new URL(address).hostname : address,
    );
    for (const host of new Set(others))
      expect(
        BROWSERS_OWN.some((own) => own.test(host)),
        host,
      ).toBe(true);

    expect(browser.sites.requests.length).toBeGreaterThan(0);
    for (const { method, url, origin, referrer } of browser.sites.requests) {
      expect(`${origin} ${referrer}`, url).not.toMatch(/-extension:/);
      const { hostname, pathname } = new URL(url);
      expect(['weibo.com', 'wx.qq.com']).toContain(hostname);
      if (method === 'POST') expect(PAGES_OWN_POSTS).toContain(pathname);
      else expect(pathname, url).toMatch(/^\/$|\.(js|css)$/);
    }
    // What the pages sent is what the user sent, and each once.
    expect(
      browser.sites.requests.filter(({ method }) => method === 'POST').map(({ url }) => new URL(url).pathname),
    ).toEqual(PAGES_OWN_POSTS);
  });

  it('could not be reached if something of ours tried', async () => {
    const page = await openExtensionPage(run.browser, 'options.html');
    const tried = await page.evaluate(() =>
      fetch('https://weibo.com/?leak=1').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(tried).toBe('refused');
    expect(run.browser.sites.requests.filter(({ url }) => url.includes('leak'))).toEqual([]);
  });
});
