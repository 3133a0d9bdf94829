import { BROWSERS, type BrowserName, type TestBrowser } from '../e2e/harness/browser.ts';
import { BOXES, type ComposeBox } from '../e2e/harness/compose-box.ts';
import { activityOf, openCounting } from '../e2e/harness/counting.ts';
import { setUp } from '../e2e/harness/extension-pages.ts';
import { openWeibo, type SitePage } from '../e2e/harness/site-page.ts';
import { until } from '../e2e/harness/until.ts';
import { ALT, TWO_PERSONAS } from '../e2e/harness/wardrobes.ts';
import { repeat, timesRow, withBrowser } from './browsers.ts';
import { quantile, type Table } from './table.ts';

/** Weibo's old limit and its long post. */
const LENGTHS = [140, 2000];

/** How often each thing is measured. */
const RUNS = { mark: 40, cold: 10, start: 20, heap: 5 };

/** A draft that is clear, and a fact that lacks its last character. */
const FILLER = '今天食堂的麻辣烫又涨价了，排队二十分钟只剩土豆。';
const FACT = '北邮';

/** Everything that is measured in real browsers. Chromium's clock has steps of 0.1 ms, Firefox's of 1 ms. */
export async function benchBrowsers(): Promise<Table[]> {
  const times: (string | number)[][] = [];
  for (const name of BROWSERS) times.push(...(await timesWith(name)), ...(await timesWithout(name)));
  const heap = [await heapRow('without the extension', false), await heapRow('with it, a box in use', true)];
  return [
    { title: 'In the browser, ms', head: ['browser', 'what', 'runs', 'p50', 'p95'], rows: times },
    { title: 'JS heap of the page in Chromium, kB', head: ['page', 'runs', 'median'], rows: heap },
  ];
}

async function timesWith(name: BrowserName): Promise<(string | number)[][]> {
  return withBrowser(name, true, async (browser) => {
    await setUp(browser, TWO_PERSONAS);
    const rows: (string | number)[][] = [];
    for (const length of LENGTHS) {
      const { weibo, composer } = await openWith(browser, length);
      const times = await repeat(RUNS.mark, () => markTime(weibo, composer));
      rows.push(timesRow(name, `last key → mark in its frame, ${length} characters`, times));
      await weibo.page.close();
    }
    const { weibo, composer } = await openWith(browser, 140);
    const cold = await repeat(RUNS.cold, async () => {
      await browser.killBackground();
      return markTime(weibo, composer);
    });
    return [...rows, timesRow(name, 'the same with a background that sleeps', cold)];
  });
}

async function timesWithout(name: BrowserName): Promise<(string | number)[][]> {
  return withBrowser(name, false, async (browser) => {
    const times = await repeat(RUNS.start, async () => {
      const page = await openCounting(browser, 'https://weibo.com/plain/');
      const { started } = await activityOf(page);
      await page.close();
      return started;
    });
    return [timesRow(name, 'start of the guard in a page', times)];
  });
}

async function heapRow(what: string, extension: boolean): Promise<(string | number)[]> {
  return withBrowser('chromium', extension, async (browser) => {
    if (extension) await setUp(browser, TWO_PERSONAS);
    const sizes = await repeat(RUNS.heap, async () => {
      const weibo = await openWeibo(browser, ALT);
      await weibo.box(BOXES.home).write(FACT);
      if (extension) await weibo.chipSays('hold');
      const session = await weibo.page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize = Number.NaN } = await weibo.page.metrics();
      await weibo.page.close();
      return JSHeapUsedSize / 1000;
    });
    return [what, sizes.length, quantile(sizes, 0.5).toFixed(0)];
  });
}

/** 小号's composer with a draft of `length` characters that lacks the last character of a fact, watched for marks. */
async function openWith(browser: TestBrowser, length: number): Promise<{ weibo: SitePage; composer: ComposeBox }> {
  const weibo = await openWeibo(browser, ALT);
  const composer = weibo.box(BOXES.home);
  await composer.focus();
  const text = FILLER.repeat(Math.ceil(length / FILLER.length)).slice(0, length - FACT.length) + FACT.slice(0, -1);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- typing two thousand keys would take minutes
  await weibo.page.evaluate((words) => document.execCommand('insertText', false, words), text);
  await weibo.chipSays('clear');
  const notice = await until('the notice is in the page', () => weibo.notice());
  await notice.evaluate(watchMarks);
  return { weibo, composer };
}

/** In the page: remembers when a key changed the text, and when the first frame began that shows a mark. */
function watchMarks(root: ShadowRoot): void {
  const times = { typed: 0, shown: 0 };
  Object.assign(window, { times });
  window.addEventListener('input', (event) => (times.typed = event.timeStamp), true);
  new MutationObserver(() => {
    if (times.shown || !root.querySelector('.mark')) return;
    requestAnimationFrame(() => (times.shown = performance.now()));
  }).observe(root, { childList: true });
}

/** Types the last character of the fact, waits for the mark, and takes the character out again. In milliseconds. */
async function markTime(weibo: SitePage, composer: ComposeBox): Promise<number> {
  const { page } = weibo;
  await page.evaluate(() => Object.assign((window as unknown as { times: object }).times, { typed: 0, shown: 0 }));
  await page.keyboard.type(FACT.slice(-1));
  const times = await until('the mark is shown', () =>
    page.evaluate(() => {
      const { typed, shown } = (window as unknown as { times: { typed: number; shown: number } }).times;
      return shown > 0 && { typed, shown };
    }),
  );
  await composer.press('Backspace');
  await until('the mark is gone', async () => (await weibo.marks()).length === 0);
  return times.shown - times.typed;
}
