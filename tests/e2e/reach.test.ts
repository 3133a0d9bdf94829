import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { VIEWPORT } from './harness/browser.ts';
import { clickButton, wordsOf } from './harness/buttons.ts';
import { BOXES } from './harness/compose-box.ts';
import { openExtensionPage, setUp } from './harness/extension-pages.ts';
import { fillLog } from './harness/near-miss-log/fill.ts';
import { byTab, cutOff, unseenChoices } from './harness/reach.ts';
import { takePicture } from './harness/sight.ts';
import { openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers, type Run } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, CURSE, TWO_PERSONAS } from './harness/wardrobes.ts';

const DRAFT = `${CURSE}，小白又在北邮的食堂排队，我的电话13812345678`;

/** Every page as it is in use, and what it shows once it is all there. */
const PAGES = [
  { path: 'welcome.html', shows: '试' },
  { path: 'options.html#near-misses', shows: '共 24 条' },
  { path: 'options.html#near-misses/looking-back', shows: '看表格' },
  { path: 'options.html#near-misses/print', shows: '脏话' },
  { path: 'options.html#personas', shows: '小号' },
  { path: 'options.html#personas/alt', shows: '句会停' },
  { path: 'options.html#personas/pair', shows: '台前' },
  { path: 'options.html#facts', shows: '人名' },
  { path: 'options.html#sites', shows: '视频号' },
  { path: 'options.html#exceptions', shows: '不是问题' },
  { path: 'options.html#data', shows: '全部忘掉' },
  { path: 'desk.html#tab', shows: '看到「小白」' },
] as const;

const nameOf = (path: string): string => path.replace(/\W+/g, '-');

/** A window of the usual size at 200 %, and the narrowest one that everything must fit into. */
const WINDOWS = {
  'zoomed-200': { width: VIEWPORT.width / 2, height: VIEWPORT.height / 2, deviceScaleFactor: 2 },
  '320': { width: 320, height: 900, deviceScaleFactor: 1 },
} as const;

async function open(run: Run, { path, shows }: (typeof PAGES)[number]): Promise<Page> {
  const page = await openExtensionPage(run.browser, path);
  if (path.startsWith('desk')) {
    await clickButton(page, '小号');
    await page.click('#desk-box');
    await page.keyboard.type(DRAFT);
  }
  await until(`${path} shows ${shows}`, async () => (await wordsOf(page)).includes(shows));
  return page;
}

async function openPopup(run: Run): Promise<Page> {
  const weibo = await openWeibo(run.browser, ALT);
  await weibo.box(BOXES.home).write('在');
  const popup = await run.browser.openPopup(weibo.page);
  await until('the popup knows the login', async () => (await wordsOf(popup)).includes(ALT.name));
  return popup;
}

/** Every stop in the order of the document, each with a visible focus, and none left out. */
async function expectTabToReachAll(page: Page): Promise<void> {
  const { stops, expected } = await byTab(page);
  expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
  const places = stops.map(({ place }) => place);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size, stops.map(({ name }) => name).join(' · ')).toBe(expected);
}

describe('pages for everybody', () => {
  describeInBothBrowsers('in use', (run) => {
    beforeAll(async () => {
      await setUp(run.browser, TWO_PERSONAS);
      const page = await openExtensionPage(run.browser, 'options.html#data');
      await fillLog(page, 24);
      await page.close();
    });

    it.each(PAGES)('$path: by Tab alone, in forced colours, at 200 % and at 320 px', async (place) => {
      const page = await open(run, place);
      await expectTabToReachAll(page);

      await run.browser.preferNeeds(page, { forcedColours: true, reducedMotion: true });
      await until('colours are forced', () => page.evaluate(() => matchMedia('(forced-colors: active)').matches));
      expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await unseenChoices(page)).toEqual([]);
      await takePicture(page, `forced-${nameOf(place.path)}-${run.name}`);
      await run.browser.preferNeeds(page, { forcedColours: false, reducedMotion: false });

      for (const [name, size] of Object.entries(WINDOWS)) {
        await page.setViewport(size);
        await until('it has this width', () => page.evaluate((width) => innerWidth === width, size.width));
        await takePicture(page, `${name}-${nameOf(place.path)}-${run.name}`);
        expect(await cutOff(page), name).toEqual([]);
      }
    });

    it('the popup: by Tab alone, and in forced colours', async () => {
      const popup = await openPopup(run);
      await takePicture(popup, `popup-whole-${run.name}`);
      await run.browser.preferNeeds(popup, { forcedColours: true, reducedMotion: true });
      await until('colours are forced', () => popup.evaluate(() => matchMedia('(forced-colors: active)').matches));
      expect(await unseenChoices(popup)).toEqual([]);
      expect(await cutOff(popup)).toEqual([]);
      await takePicture(popup, `forced-popup-${run.name}`);
      await run.browser.preferNeeds(popup, { forcedColours: false, reducedMotion: false });
      await expectTabToReachAll(popup);
    });
  });
});
