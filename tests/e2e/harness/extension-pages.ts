import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { Language } from '../../../src/i18n/index.ts';
import type { TestBrowser } from './browser.ts';
import { clickButton, findButton, wordsOf } from './buttons.ts';
import { until } from './until.ts';
import type { WardrobeFile } from './wardrobes.ts';

/** Opens one of the extension's own pages in a tab of its own, as soon as it shows something. */
export async function openExtensionPage(browser: TestBrowser, path: string): Promise<Page> {
  const page = await browser.puppeteer.newPage();
  await browser.goToExtension(page, path);
  await until(`${path} shows something`, () => wordsOf(page));
  return page;
}

/** Presses 开始 on the welcome page, as every user must. */
export async function startWatching(browser: TestBrowser): Promise<void> {
  const page = await openExtensionPage(browser, 'welcome.html');
  await clickButton(page, '开始');
  await until('the welcome page says that it started', async () => (await wordsOf(page)).includes('已经开始'));
  await page.close();
}

/** Replaces the wardrobe by importing a file on the review page. */
export async function importWardrobe(browser: TestBrowser, wardrobe: WardrobeFile): Promise<void> {
  const page = await openExtensionPage(browser, 'options.html#data');
  const folder = await mkdtemp(join(tmpdir(), 'vestkeeper-wardrobe-'));
  try {
    const file = join(folder, 'wardrobe.json');
    await writeFile(file, JSON.stringify(wardrobe));
    const input = await until('the review page takes files', () => page.$('input'));
    await input.uploadFile(file);
    await until('the wardrobe is imported', async () => (await wordsOf(page)).includes('已导入'));
  } finally {
    await rm(folder, { recursive: true });
  }
  await page.close();
}

/** Waits until a page speaks a language. */
export async function speaks(page: Page | Frame, language: Language): Promise<void> {
  await until(`the page speaks ${language}`, () =>
    page.evaluate((chosen) => document.documentElement.lang === chosen, language),
  );
}

/** Chooses for all pages, which follow a little later. */
export type ChooseLanguage = (language: Language) => Promise<void>;

/**
 * Opens the review page where the language is chosen. It stands in the first tab, which stays behind all others: a
 * popup, and facts that are shown, are gone as soon as something else comes to the front.
 */
export async function openLanguageChoice(browser: TestBrowser): Promise<ChooseLanguage> {
  const [page] = await browser.puppeteer.pages();
  if (!page) throw new Error('There is no tab to choose the language in');
  await browser.goToExtension(page, 'options.html#data');
  const choice = await until('the languages are offered', () => page.$('select'));
  return async (language) => {
    await choice.select(language);
    await speaks(page, language);
  };
}

/** From a fresh profile to a user who has started and has these personas and facts. */
export async function setUp(browser: TestBrowser, wardrobe: WardrobeFile): Promise<void> {
  await startWatching(browser);
  await importWardrobe(browser, wardrobe);
}

/** Opens the popup over a page, presses one of its buttons, waits until it says `answer`, and goes back to the page. */
export async function sayInPopup(browser: TestBrowser, page: Page, button: string, answer: string): Promise<void> {
  const popup = await browser.openPopup(page);
  await (await findButton(popup, button)).evaluate((element) => element.click());
  await until(`the popup says "${answer}"`, async () => (await wordsOf(popup)).includes(answer));
  await popup.close();
  await page.bringToFront();
}

/** One near miss as the review page shows it. */
export interface NearMissRow {
  readonly persona: string;
  readonly site: string;
  readonly level: string;
  readonly findings: readonly string[];
  readonly reasons: readonly string[];
  readonly outcome: string;
}

/** The log of near misses on the review page, newest first. */
export async function nearMisses(browser: TestBrowser): Promise<readonly NearMissRow[]> {
  const page = await openExtensionPage(browser, 'options.html#near-misses');
  await until('the near misses are read', () => page.evaluate(() => !document.body.innerText.includes('正在读取')));
  const rows = await readNearMisses(page);
  await page.close();
  return rows;
}

/** Waits until the log satisfies `fits`: the background writes it while the user goes on. */
export async function nearMissesOnce(
  browser: TestBrowser,
  what: string,
  fits: (rows: readonly NearMissRow[]) => boolean,
): Promise<readonly NearMissRow[]> {
  return until(what, async () => {
    const rows = await nearMisses(browser);
    return fits(rows) ? rows : undefined;
  });
}

/** The near misses that the review page in `page` lists now. */
export function readNearMisses(page: Page): Promise<NearMissRow[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.near-miss')].map((row) => {
      const text = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
      const [when, who, what] = row.children;
      const bare = who?.cloneNode(true) as Element | undefined;
      for (const decoration of bare?.querySelectorAll('[aria-hidden="true"]') ?? []) decoration.remove();
      return {
        persona: text(bare),
        site: text(when?.querySelector('p')),
        level: text(what?.querySelector('.level, [class*="level"]')),
        findings: [...(what?.querySelectorAll(':scope > ul > li') ?? [])].map(text),
        reasons: [...(what?.querySelectorAll('details li') ?? [])].map(text),
        outcome: text(row.querySelector(':scope > p')),
      };
    }),
  );
}
