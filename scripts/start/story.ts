import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScreenshotClip } from 'puppeteer-core';
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

/** The popup's size in CSS pixels where it stands in a tab instead of a panel. */
const PANEL = { width: 360, height: 560 };

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
  if (weibo.browser.name === 'firefox') await popup.setViewport(PANEL);
  await album.take('popup', popup);
  await popup.close();
}

async function lookBack(browser: TestBrowser, album: Album, log: string): Promise<void> {
  const rows = await nearMissesOnce(browser, 'the near miss has its outcome', ([first]) => first?.outcome === '改掉了');
  writeFileSync(log, `${JSON.stringify(rows, undefined, 2)}\n`);
  const review = await openExtensionPage(browser, 'options.html#near-misses');
  await until('the near miss is listed', () => review.$('.near-miss'));
  await album.take('review', review);
}

/** Where the card stands on the viewport, with its shadow. */
async function placeOfCard(weibo: SitePage): Promise<ScreenshotClip> {
  const SHADOW = 16;
  const notice = await weibo.notice();
  const place = await notice?.evaluate((root) => {
    const card = root.querySelector('iframe');
    if (!card) return undefined;
    const { left, top, width, height } = card.getBoundingClientRect();
    return { left, top, width, height };
  });
  if (!place) throw new Error('There is no card in the page');
  return {
    x: Math.max(0, place.left - SHADOW),
    y: Math.max(0, place.top - SHADOW),
    width: place.width + 2 * SHADOW,
    height: place.height + 2 * SHADOW,
  };
}
