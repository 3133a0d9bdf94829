import { expect, it } from 'vitest';
import { clickButton, wordsOf } from './harness/buttons.ts';
import { BOXES } from './harness/compose-box.ts';
import { importWardrobe, nearMisses, openExtensionPage, sayInPopup, startWatching } from './harness/extension-pages.ts';
import { openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, LEAK, TWO_PERSONAS } from './harness/wardrobes.ts';

describeInBothBrowsers('only with consent', (run) => {
  it('before 开始 nothing is read, marked, stopped or logged', async () => {
    await importWardrobe(run.browser, TWO_PERSONAS);
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(LEAK);
    await composer.send();
    await weibo.published(LEAK);
    expect(await weibo.browser.closedRoots(weibo.page.mainFrame())).toEqual([]);
    const popup = await run.browser.openPopup(weibo.page);
    await until('the popup says so', async () => (await wordsOf(popup)).includes('还没开始'));
    expect(await wordsOf(popup)).not.toContain(ALT.name);
    await popup.close();
    expect(await nearMisses(run.browser)).toEqual([]);
  });

  it('after 开始 a page that was open already is watched without a reload', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(LEAK);
    await startWatching(run.browser);
    await weibo.page.bringToFront();
    await composer.write('！');
    await weibo.chipSays('hold');
    await composer.send();
    await weibo.card();
    expect(await weibo.sends()).toEqual([]);
  });

  it('while paused nothing is stopped; afterwards it is again', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(LEAK);
    await weibo.chipSays('hold');

    await sayInPopup(run.browser, weibo.page, '停 10 分钟', '已暂停，到');
    await until('no mark is left', async () => (await weibo.marks()).length === 0);
    await composer.send();
    await weibo.published(LEAK);

    await sayInPopup(run.browser, weibo.page, '接着看', '看着呢');
    await composer.holds('');
    await composer.write(LEAK);
    await weibo.chipSays('hold');
    await composer.send();
    await weibo.card();
    expect(await weibo.sends()).toHaveLength(1);
  });

  it('a site that is set not to be watched is not', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(LEAK);
    await weibo.chipSays('hold');
    const review = await openExtensionPage(run.browser, 'options.html#sites');
    await (await until('the sites are listed', () => review.$('main input[type=checkbox]'))).click();
    await weibo.page.bringToFront();
    await until('no mark is left', async () => (await weibo.marks()).length === 0);
    await composer.send();
    await weibo.published(LEAK);
  });

  it('what is forgotten on the review page is gone', async () => {
    expect(await nearMisses(run.browser)).not.toEqual([]);
    const review = await openExtensionPage(run.browser, 'options.html#near-misses');
    await clickButton(review, '全部忘掉');
    await until('the list is empty', async () => (await wordsOf(review)).includes('还没有差点掉马的时候'));
    expect(await nearMisses(run.browser)).toEqual([]);
  });
});
