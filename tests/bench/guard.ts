import { BROWSERS, type BrowserName, type TestBrowser } from '../e2e/harness/browser.ts';
import { BOXES } from '../e2e/harness/compose-box.ts';
import { setUp } from '../e2e/harness/extension-pages.ts';
import { openSite, openWeibo } from '../e2e/harness/site-page.ts';
import { ALT, CLEAR, LEAK, TWO_PERSONAS } from '../e2e/harness/wardrobes.ts';
import { repeat, timesRow, withBrowser } from './browsers.ts';
import type { Table } from './table.ts';

/** How often each thing is measured. */
const RUNS = { press: 60, frames: 12 };

const FRAMES = 20;

/** What the guard itself costs a page: at a press whose verdict is there, and in a page full of frames. */
export async function benchGuard(): Promise<Table[]> {
  const presses: (string | number)[][] = [];
  const frames: (string | number)[][] = [];
  for (const name of BROWSERS) {
    presses.push(...(await pressRows(name)));
    frames.push(await framesRow(name, false), await framesRow(name, true));
  }
  const head = ['browser', 'what', 'runs', 'p50', 'p95'];
  return [
    { title: 'A press in the page, ms', head, rows: presses },
    { title: `A page of ${FRAMES} frames, ms until all are loaded`, head, rows: frames },
  ];
}

/**
 * A click by the page's own script, on a draft of the user's hand: dispatched in the page, so that the clock is read
 * right before and right after the decision.
 */
async function pressRows(name: BrowserName): Promise<(string | number)[][]> {
  return withBrowser(name, true, async (browser) => {
    await setUp(browser, TWO_PERSONAS);
    const rows: (string | number)[][] = [];
    for (const length of [140, 2000]) {
      const weibo = await openWeibo(browser, ALT);
      const composer = weibo.box(BOXES.home);
      await composer.write(CLEAR);
      await weibo.chipSays('clear');
      const text = `${CLEAR}，`.repeat(Math.ceil(length / CLEAR.length)).slice(0, length);
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- typing two thousand keys would take minutes
      await weibo.page.evaluate((words) => document.execCommand('insertText', false, words), text);
      await composer.write(LEAK);
      await weibo.chipSays('hold');
      const control = await composer.control();
      const times = await repeat(RUNS.press, () =>
        control.evaluate((button) => {
          const press = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
          const before = performance.now();
          button.dispatchEvent(press);
          return performance.now() - before;
        }),
      );
      rows.push(timesRow(name, `decision of a press that is stopped, ${length} characters`, times));
      await weibo.page.close();
    }
    return rows;
  });
}

async function framesRow(name: BrowserName, extension: boolean): Promise<(string | number)[]> {
  return withBrowser(name, extension, async (browser) => {
    if (extension) await setUp(browser, TWO_PERSONAS);
    const times = await repeat(RUNS.frames, () => timeOfFrames(browser));
    return timesRow(name, extension ? 'with the extension' : 'without it', times);
  });
}

async function timeOfFrames(browser: TestBrowser): Promise<number> {
  const { page } = await openSite(browser, 'https://weibo.com/plain/');
  const time = await page.evaluate(async (count) => {
    const before = performance.now();
    const loads = Array.from({ length: count }, () => {
      const frame = document.createElement('iframe');
      frame.src = location.href;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      return loaded;
    });
    await Promise.all(loads);
    return performance.now() - before;
  }, FRAMES);
  await page.close();
  return time;
}
