import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName, type TestBrowser } from '../e2e/harness/browser.ts';
import { openExtensionPage, setUp } from '../e2e/harness/extension-pages.ts';
import { launch } from '../e2e/harness/launch.ts';
import { fillLog } from '../e2e/harness/near-miss-log/fill.ts';
import { until } from '../e2e/harness/until.ts';
import { TWO_PERSONAS } from '../e2e/harness/wardrobes.ts';
import { quantile, type Table } from './table.ts';

const ENTRIES = 100_000;

/** Half a year's log, as long as one is kept. In minutes. */
const MINUTES_APART = (180 * 24 * 60) / ENTRIES;

const RUNS = 10;

const SEARCH_DEADLINE = 120_000;

/** What the log promises with this many entries, in milliseconds. */
const BARS = { rows: 200, filter: 100 };

/** The log with a hundred thousand entries: how soon its rows are there, and how soon they follow a filter. */
export async function benchNearMisses(): Promise<Table[]> {
  const rows: (string | number)[][] = [];
  for (const name of BROWSERS) rows.push(...(await measured(name)));
  const title = `The log of near misses with ${ENTRIES} entries, ms`;
  return [{ title, head: ['browser', 'what', 'runs', 'p50', 'p95', 'bar'], rows }];
}

async function measured(name: BrowserName): Promise<(string | number)[][]> {
  const browser = await launch(name);
  try {
    await setUp(browser, TWO_PERSONAS);
    const start = performance.now();
    const filling = await openExtensionPage(browser, 'options.html#data');
    await fillLog(filling, ENTRIES, MINUTES_APART);
    await filling.close();
    const filled = performance.now() - start;
    const opened: { load: number; part: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) opened.push(await openings(browser));
    const page = await openLog(browser);
    const filter = await filterTimes(page);
    const search = [await searchTime(page, '没有这样的词'), await searchTime(page, '也没有这样的')];
    const first = await timed(
      page,
      `location.hash = '#near-misses/looking-back'`,
      `document.querySelector('figure svg')`,
    );
    return [
      row(
        name,
        'page opened → words of the first rows',
        opened.map(({ load }) => load),
        '',
      ),
      row(
        name,
        'log opened in the page → words of the first rows',
        opened.map(({ part }) => part),
        `≤ ${BARS.rows}`,
      ),
      row(name, 'filter chosen → rows of it', filter, `≤ ${BARS.filter}`),
      row(name, 'search of every sealed word, the first time', search.slice(0, 1), ''),
      row(name, 'the next search', search.slice(1), ''),
      row(name, 'looking back: asked for → first chart', [first], ''),
      row(name, 'writing the entries', [filled], ''),
    ];
  } finally {
    await browser.close();
  }
}

async function openLog(browser: TestBrowser): Promise<Page> {
  const page = await openExtensionPage(browser, 'options.html#near-misses');
  await until('the words of the first rows are there', () => page.evaluate(FIRST_WORDS));
  return page;
}

/** In the page: whether the first row says who could have recognised whom. */
const FIRST_WORDS = `(document.querySelector('.near-miss__who')?.textContent ?? '正在读取').includes('正在读取') === false`;

/** In the page: runs `act` and answers how many milliseconds later a frame shows what `is` says. */
function timed(page: Page, act: string, is: string): Promise<number> {
  return page.evaluate(
    `new Promise((resolve) => {
      const start = performance.now();
      const look = () => ${is} ? resolve(performance.now() - start) : requestAnimationFrame(look);
      ${act};
      requestAnimationFrame(look);
    })`,
  ) as Promise<number>;
}

async function openings(browser: TestBrowser): Promise<{ load: number; part: number }> {
  const page = await openLog(browser);
  const load = await page.evaluate(() => performance.now());
  await timed(page, `location.hash = '#exceptions'`, `document.querySelector('.empty')`);
  const part = await timed(page, `location.hash = '#near-misses'`, FIRST_WORDS);
  await page.close();
  return { load, part };
}

async function filterTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  const shown = `document.querySelector('.selection [role=status]').textContent`;
  for (const [field, choice] of Array.from({ length: RUNS }, (_, run) => FILTERS[run % FILTERS.length]!)) {
    const before = JSON.stringify(await page.evaluate(shown));
    const choose = `
      const select = document.querySelectorAll('.filters select')[${field}];
      select.selectedIndex = ${choice};
      select.dispatchEvent(new Event('change', { bubbles: true }))`;
    times.push(await timed(page, choose, `${shown} !== ${before} && ${FIRST_WORDS}`));
  }
  return times;
}

/** Places of selects and of the choices in them, each of which changes what is shown and leaves something. */
const FILTERS = [
  [0, 1],
  [4, 1],
  [0, 0],
  [5, 2],
  [4, 0],
  [2, 1],
  [5, 0],
  [2, 0],
  [3, 1],
  [3, 0],
] as const;

/** Searches for words that are nowhere, so that every seal is opened, and takes them out again. */
async function searchTime(page: Page, words: string): Promise<number> {
  const type = (text: string): Promise<void> =>
    page.$eval(
      'input[type=search]',
      (field, typed) => {
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  const says = (what: string): Promise<boolean> =>
    page.$$eval('[role=status]', (all, wanted) => all.some(({ textContent }) => textContent === wanted), what);
  const start = performance.now();
  await type(words);
  await until('the search is done', () => says('找到 0 条'), SEARCH_DEADLINE);
  const took = performance.now() - start;
  await type('');
  await until('the search is over', async () => !(await says('找到 0 条')));
  return took;
}

function row(browser: string, what: string, times: readonly number[], bar: string): (string | number)[] {
  return [browser, what, times.length, quantile(times, 0.5).toFixed(0), quantile(times, 0.95).toFixed(0), bar];
}
