import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { VIEWPORT } from './harness/browser.ts';
import { clickButton, wordsOf } from './harness/buttons.ts';
import { BOXES } from './harness/compose-box.ts';
import { openExtensionPage, setUp } from './harness/extension-pages.ts';
import { barriers, takePicture } from './harness/sight.ts';
import { openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers, type Run } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, LEAK, TWO_PERSONAS } from './harness/wardrobes.ts';

const says = (page: Page, words: string) =>
  until(`the page says "${words}"`, async () => (await wordsOf(page)).includes(words));

async function openSites(run: Run): Promise<Page> {
  const page = await openExtensionPage(run.browser, 'options.html#sites');
  await until('the sites are listed', () => page.$('.site'));
  return page;
}

/** The control under this label in the sheet of Weibo. */
const onWeibo = (page: Page, label: string) =>
  until(`Weibo has "${label}"`, async () => {
    const control = await page.evaluateHandle((wanted) => {
      const controls = document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
        'section[aria-label="微博"] :is(select, input)',
      );
      const nameOf = (one: HTMLSelectElement | HTMLInputElement) =>
        one.ariaLabel ?? one.labels?.[0]?.textContent.trim();
      return [...controls].find((one) => nameOf(one) === wanted) ?? null;
    }, label);
    return control.asElement() as ElementHandle<HTMLSelectElement> | null;
  });

describe('the rules of a site', () => {
  describeInBothBrowsers('in use', (run) => {
    beforeAll(() => setUp(run.browser, TWO_PERSONAS));

    it('change how loud one kind is there, and are taken back', async () => {
      const page = await openSites(run);
      await (await onWeibo(page, '单独改一种细节')).select('fact');
      await says(page, '微博：已保存');
      await (await onWeibo(page, '身份信息')).select('quieter');
      const weibo = await openWeibo(run.browser, ALT);
      await weibo.box(BOXES.home).write(LEAK);
      await weibo.box(BOXES.home).send();
      const card = await weibo.card();
      expect(await card.frame.evaluate(() => document.querySelector('.card')?.className)).toContain('card--warn');
      await weibo.page.close();
      await page.bringToFront();
      await clickButton(page, '不再单独改身份信息');
      await until('it is gone', async () => (await page.$('.level-here')) === null);
      await clickButton(page, '撤销');
      await until('it is back', () => page.$('.level-here'));
      await clickButton(page, '不再单独改身份信息');
      await until('it is gone', async () => (await page.$('.level-here')) === null);
    });

    it('have it asked in each tab, or are always the same persona', async () => {
      const page = await openSites(run);
      await (await onWeibo(page, '每个标签页先问')).click();
      await says(page, '微博：已保存');
      const weibo = await openWeibo(run.browser, ALT);
      await weibo.box(BOXES.home).write(LEAK);
      await weibo.box(BOXES.home).send();
      const card = await weibo.card();
      await card.says('这个网站设成了先问');
      await weibo.page.close();
      await page.bringToFront();
      await (await onWeibo(page, '总是同一个人设')).click();
      await until('the persona can be chosen', () => page.$('section[aria-label="微博"] select[aria-label="人设"]'));
      const other = await openSites(run);
      await until('the other page agrees', () =>
        other.evaluate(() => document.querySelector('select[aria-label="人设"]') !== null),
      );
      await (await onWeibo(other, '按登录的账号认')).click();
      await until('the first page follows', () =>
        page.evaluate(() => document.querySelector('select[aria-label="人设"]') === null),
      );
    });

    it('tell which boxes were seen at work, at 320 pixels too', async () => {
      const page = await openSites(run);
      await (await until('the boxes are listed', () => page.$('section[aria-label="微博"] summary'))).click();
      await says(page, '首页发布框');
      await says(page, '还没见过');
      await page.setViewport({ width: 320, height: 640 });
      await until('it is narrow', () => page.evaluate(() => innerWidth <= 320));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await barriers(page)).toEqual([]);
      await takePicture(page, `sites-320-${run.name}`);
      await page.setViewport(VIEWPORT);
    });
  });
});
