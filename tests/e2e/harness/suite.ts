import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserName, type LaunchOptions, type TestBrowser } from './browser.ts';
import { launch } from './launch.ts';

const PICTURES = fileURLToPath(new URL('../../../.output/e2e/', import.meta.url));

/** What a suite runs in. */
export interface Run {
  readonly name: BrowserName;
  /** Running from the first `beforeAll` on. */
  readonly browser: TestBrowser;
}

/**
 * Tells the same promises of Chromium and of Firefox, each with one fresh browser for all of them. After each test its
 * tabs are closed; when it failed, each of them leaves a picture in `.output/e2e/`.
 */
export function describeInBothBrowsers(promise: string, tell: (run: Run) => void, options: LaunchOptions = {}): void {
  describe.each(BROWSERS)(`${promise} (%s)`, (name) => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await launch(name, options);
    });
    // One that did not start has said why.
    afterAll(() => (browser as TestBrowser | undefined)?.close());
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') {
        const spec = basename(task.file.name, '.test.ts');
        await takePictures(browser, `${spec} ${name} ${task.name}`);
      }
      await closeTabs(browser);
    });
    tell({
      name,
      get browser() {
        return browser;
      },
    });
  });
}

async function takePictures(browser: TestBrowser, title: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const pages = await browser.puppeteer.pages();
  for (const [index, page] of pages.entries()) {
    const path = `${PICTURES}${title.replace(/[^\p{L}\p{N}]+/gu, '-')}-${index}.png` as const;
    // Chromium draws the tab in front only, and a tab that hangs must not hide why the test failed.
    await page.bringToFront().catch(() => undefined);
    await page.screenshot({ path }).catch(() => undefined);
  }
}

/** Closes every tab but the first, without which the browser would end. */
async function closeTabs(browser: TestBrowser): Promise<void> {
  const [, ...others] = await browser.puppeteer.pages();
  await Promise.all(others.map((page) => page.close()));
}
