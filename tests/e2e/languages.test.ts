import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { chineseIn, simplifiedIn } from '../support/simplified.ts';
import { clickButton, wordsOf } from './harness/buttons.ts';
import { BOXES } from './harness/compose-box.ts';
import {
  importWardrobe,
  openExtensionPage,
  openLanguageChoice,
  speaks,
  startWatching,
} from './harness/extension-pages.ts';
import { takePicture } from './harness/sight.ts';
import { openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers, type Run } from './harness/suite.ts';
import { until } from './harness/until.ts';
import type { Login, WardrobeFile } from './harness/wardrobes.ts';

const NIGHT: Login = { site: 'weibo', uid: '1000000002', name: 'night-owl' };

/** A user who writes in Latin letters only, so that every other character is of the pages' own. */
const LATIN: WardrobeFile = {
  personas: [
    { id: 'day', name: 'Day', stage: 'front' },
    { id: 'night', name: 'Night', stage: 'back', accounts: [NIGHT] },
  ],
  facts: [{ kind: 'school', value: 'Hogwarts', shownBy: ['day'] }],
};

const LEAK = 'lunch at Hogwarts again';

const REVIEW_PARTS = ['near-misses', 'personas', 'facts', 'sites', 'exceptions', 'data'];

/** What a part of the review page leads to inside of itself: a persona, a pair, a view. */
const DEEPER = /^#[\w-]+\//;

const WRONG = { 'zh-TW': simplifiedIn, en: chineseIn };

/**
 * Every text that a page says, also to those who cannot see it; without what is typed, what is marked as another
 * language, and what stands for something in a field that is empty.
 */
function textsOf(where: Page | Frame): Promise<string[]> {
  return where.evaluate(() => {
    const { lang } = document.documentElement;
    const isOurs = (element: Element | null): boolean =>
      (element?.closest('[lang]') as HTMLElement | null)?.lang === lang && !element?.closest('script, style, textarea');
    const found = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isOurs(node.parentElement)) found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt]')) {
      if (!isOurs(element)) continue;
      for (const name of ['aria-label', 'title', 'alt']) found.push(element.getAttribute(name) ?? '');
    }
    return found.map((text) => text.trim()).filter(Boolean);
  });
}

describeInBothBrowsers('in every language', (run) => {
  beforeAll(async () => {
    await startWatching(run.browser);
    await importWardrobe(run.browser, LATIN);
  });

  it('nothing is left untranslated', async () => {
    const choice = await openLanguageChoice(run.browser);
    const wrong: string[] = [];
    /** Looks at one page in each language; it follows the choice. */
    const look: Look = async (name, where, show) => {
      for (const language of ['zh-TW', 'en'] as const) {
        await choice.choose(language);
        await speaks(where, language);
        await show?.(language);
        const texts = (await textsOf(where)).filter((text) => WRONG[language](text).length > 0);
        wrong.push(...texts.map((text) => `${name}, ${language}: ${text}`));
      }
    };
    await lookAtPopup(run, look);
    await lookAtCard(run, look);
    await lookAtDesk(run, look);
    await lookAtPages(run, look);
    expect(wrong).toEqual([]);
  });
});

type Look = (name: string, where: Page | Frame, show?: (language: string) => Promise<void>) => Promise<void>;

async function lookAtPopup(run: Run, look: Look): Promise<void> {
  const weibo = await openWeibo(run.browser, NIGHT);
  await weibo.box(BOXES.home).write(LEAK);
  const popup = await run.browser.openPopup(weibo.page);
  await until('the popup knows the login', async () => (await wordsOf(popup)).includes(NIGHT.name));
  // Firefox' double of the popup is a tab, and one that is behind is in no hurry.
  if (run.name === 'firefox') await popup.bringToFront();
  await look('popup', popup);
  await popup.close();
  await weibo.page.close();
}

async function lookAtCard(run: Run, look: Look): Promise<void> {
  const weibo = await openWeibo(run.browser, NIGHT);
  await weibo.box(BOXES.home).write(LEAK);
  await weibo.box(BOXES.home).send();
  await look('card', (await weibo.card()).frame);
  await weibo.page.close();
}

async function lookAtDesk(run: Run, look: Look): Promise<void> {
  const desk = await openExtensionPage(run.browser, 'desk.html');
  await clickButton(desk, 'Night');
  await desk.click('#desk-box');
  await desk.keyboard.type(LEAK);
  await until('the desk has judged', () => desk.$('.remedy'));
  await look('desk', desk);
  await desk.close();
}

async function lookAtPages(run: Run, look: Look): Promise<void> {
  const paths = ['welcome.html', ...REVIEW_PARTS.map((part) => `options.html#${part}`)];
  const seen = new Set(paths);
  for (const path of paths) {
    const page = await openExtensionPage(run.browser, path);
    await until(`${path} has read its records`, () =>
      page.evaluate(() => document.querySelector('h1') && !/正在读取|正在讀取|Reading…/.test(document.body.innerText)),
    );
    const name = path.replace(/\W+/g, '-');
    await look(path, page, (language) => takePicture(page, `language-${name}-${language}-${run.name}`));
    for (const link of await linksOn(page)) {
      if (!DEEPER.test(link) || seen.has(link)) continue;
      seen.add(link);
      paths.push(`options.html${link}`);
    }
    await page.close();
  }
}

/** Where a page leads to within itself. */
function linksOn(page: Page): Promise<string[]> {
  return page.$$eval('main a[href^="#"]', (links) => links.map((link) => link.getAttribute('href') ?? ''));
}
