import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName, type TestBrowser } from '../e2e/harness/browser.ts';
import { clickButton, findButton, wordsOf } from '../e2e/harness/buttons.ts';
import { BOXES } from '../e2e/harness/compose-box.ts';
import { setUp } from '../e2e/harness/extension-pages.ts';
import { findWelcome } from '../e2e/harness/launch.ts';
import { fillLog } from '../e2e/harness/near-miss-log/fill.ts';
import { openWeibo } from '../e2e/harness/site-page.ts';
import { until } from '../e2e/harness/until.ts';
import { CURSE, MAIN, TWO_PERSONAS } from '../e2e/harness/wardrobes.ts';
import { repeat, timesRow, withBrowser } from './browsers.ts';
import { OPENED, scriptsOf, weightOf } from './pages/weights.ts';
import type { Table } from './table.ts';

const LOADS = 12;

/** As many near misses as half a year brings to somebody who is stopped three times a day. */
const NEAR_MISSES = 500;

const PATHS = [
  'popup.html',
  'options.html#near-misses',
  'options.html#personas',
  'options.html#personas/main',
  'options.html#facts',
  'options.html#sites',
  'options.html#exceptions',
  'options.html#data',
  'desk.html',
  'welcome.html',
] as const;

/** How soon each page shows something, how heavy it is, and how long a newcomer is on the way to the first stop. */
export async function benchPages(): Promise<Table[]> {
  const paints: (string | number)[][] = [];
  const ways: (string | number)[][] = [];
  for (const name of BROWSERS) {
    paints.push(...(await paintTimes(name)));
    ways.push(timesRow(name, 'installed → first stopped draft', [await newcomersWay(name)]));
  }
  return [
    { title: 'Script of a page before it can be drawn', head: ['page', 'files', 'kB gz', 'limit'], rows: weights() },
    { title: 'First contentful paint, ms', head: ['browser', 'page', 'loads', 'p50', 'p95'], rows: paints },
    { title: 'The newcomer’s way, ms of machine time', head: ['browser', 'what', 'runs', 'p50', 'p95'], rows: ways },
  ];
}

function weights(): (string | number)[][] {
  return OPENED.map((opened) => [
    opened.name,
    scriptsOf('chrome', opened).length,
    (weightOf('chrome', opened) / 1000).toFixed(1),
    opened.limit === undefined ? '' : `≤ ${opened.limit / 1000}`,
  ]);
}

function paintTimes(name: BrowserName): Promise<(string | number)[][]> {
  return withBrowser(name, true, async (browser) => {
    await setUp(browser, TWO_PERSONAS);
    const filling = await openPage(browser, 'options.html#data');
    await fillLog(filling, NEAR_MISSES);
    await filling.close();
    const rows: (string | number)[][] = [];
    for (const path of PATHS) rows.push(timesRow(name, path, await repeat(LOADS, () => firstPaint(browser, path))));
    return rows;
  });
}

async function openPage(browser: TestBrowser, path: string): Promise<Page> {
  const page = await browser.puppeteer.newPage();
  await page.bringToFront();
  await browser.goToExtension(page, path);
  return page;
}

/** Loads a page in a tab of its own and tells when it first showed something, counted from the navigation. */
async function firstPaint(browser: TestBrowser, path: string): Promise<number> {
  const page = await openPage(browser, path);
  const time = await until(`${path} is painted`, () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
  );
  await page.close();
  return time;
}

/** From the welcome page of a fresh install to a card: agree, take two personas, say whose account it is, and write. */
function newcomersWay(name: BrowserName): Promise<number> {
  return withBrowser(name, true, async (browser) => {
    const start = performance.now();
    const welcome = await until('the welcome page is open', () => findWelcome(browser));
    await clickButton(welcome, '开始');
    await clickButton(welcome, '用这 2 个');
    await until('the personas are saved', async () => (await wordsOf(welcome)).includes('人设已经写好了'));
    const weibo = await openWeibo(browser, MAIN);
    const composer = weibo.box(BOXES.home);
    await composer.write('在');
    await weibo.chipSays('doubt');
    const popup = await browser.openPopup(weibo.page);
    await until('the popup shows the account', async () => (await wordsOf(popup)).includes(`@${MAIN.name}`));
    await (await findButton(popup, '大号')).evaluate((button) => button.click());
    await weibo.chipSays('clear');
    await weibo.page.bringToFront();
    await composer.write(CURSE);
    await composer.send();
    await weibo.card();
    return performance.now() - start;
  });
}
