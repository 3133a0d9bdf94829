import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import type { BrowserName, TestBrowser } from '../../tests/e2e/harness/browser.ts';
import { wordsOf } from '../../tests/e2e/harness/buttons.ts';
import { BOXES } from '../../tests/e2e/harness/compose-box.ts';
import { nearMissesOnce, openExtensionPage, setUp } from '../../tests/e2e/harness/extension-pages.ts';
import { launch } from '../../tests/e2e/harness/launch.ts';
import { openWeibo, type SitePage } from '../../tests/e2e/harness/site-page.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { ALT, LEAK } from '../../tests/e2e/harness/wardrobes.ts';
import { Album } from './album.ts';
import { STARTER } from './starter.ts';

const MENDED = '我们学校的食堂真的绝了';

/** The size of the pictures in CSS pixels: what happens fills them. */
const WINDOW = { width: 1060, height: 640 };

/**
 * Plays the main story without a window: 小号 names the school, is stopped, mends the draft, takes that back, mends it
 * again and sends. Leaves a picture of each step and the log of near misses in `folder`; returns how many pictures.
 */
export async function playStory(name: BrowserName, folder: string): Promise<number> {
  const album = new Album(folder);
  const browser = await launch(name);
  try {
    await setUp(browser, STARTER);
    const weibo = await openWeibo(browser, ALT);
    await weibo.page.setViewport(WINDOW);
    await writeAndMend(weibo, album);
    await lookAtPopup(weibo, album);
    await lookBack(browser, album, join(folder, 'near-misses.json'));
  } finally {
    await browser.close();
  }
  return album.count;
}

async function writeAndMend(weibo: SitePage, album: Album): Promise<void> {
  const composer = weibo.box(BOXES.home);
  await composer.write(LEAK);
  await weibo.chipSays('hold');
  await album.take('marked', weibo.page);

  await composer.send();
  const card = await weibo.card();
  await card.says('北邮');
  await card.listens();
  await album.take('stopped', weibo.page);
  await album.take('card', weibo.page, await placeOfCard(weibo));

  await card.press('1');
  await composer.holds(MENDED);
  await weibo.cardIsGone();
  await weibo.chipSays('clear');
  await album.take('replaced', weibo.page);

  await composer.press('z', 'Control');
  await composer.holds(LEAK);
  await weibo.chipSays('hold');
  await album.take('undone', weibo.page);

  await composer.send();
  const again = await weibo.card();
  await again.listens();
  await album.take('stopped-again', weibo.page);
  await again.press('1');
  await composer.holds(MENDED);
  await weibo.cardIsGone();
  await weibo.chipSays('clear');
  await album.take('replaced-again', weibo.page);

  await composer.send();
  await weibo.published(MENDED);
  await composer.holds('');
  await album.take('sent', weibo.page);
}

async function lookAtPopup(weibo: SitePage, album: Album): Promise<void> {
  const popup = await weibo.browser.openPopup(weibo.page);
  await until('the popup shows the account', async () => (await wordsOf(popup)).includes(`@${ALT.name}`));
  await album.take('popup', popup, await placeOfPanel(popup));
  await popup.close();
}

async function lookBack(browser: TestBrowser, album: Album, log: string): Promise<void> {
  const rows = await nearMissesOnce(browser, 'the near miss has its outcome', ([first]) => first?.outcome === '改掉了');
  writeFileSync(log, `${JSON.stringify(rows, undefined, 2)}\n`);
  const review = await openExtensionPage(browser, 'options.html#near-misses');
  await review.setViewport(WINDOW);
  await (await until('the near miss is listed', () => review.$('.near-miss summary'))).click();
  await album.take('review', review);
}

/** Where the card stands on the viewport. */
async function placeOfCard(weibo: SitePage): Promise<ScreenshotClip> {
  const notice = await weibo.notice();
  const place = await notice?.evaluate((root) => {
    const card = root.querySelector('iframe');
    if (!card) return undefined;
    const { x, y, width, height } = card.getBoundingClientRect();
    return { x, y, width, height };
  });
  if (!place) throw new Error('There is no card in the page');
  return place;
}

/** What the popup fills: of the tab that it stands in where no driver can open its panel, only a corner. */
async function placeOfPanel(popup: Page): Promise<ScreenshotClip> {
  const panel = await popup.$('.popup');
  const place = await panel?.boundingBox();
  if (!place) throw new Error('The popup shows nothing');
  return place;
}
