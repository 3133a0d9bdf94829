import type { Page } from 'puppeteer-core';
import { clickButton, wordsOf } from '../harness/buttons.ts';
import { chooseFile, jpegWithPlace } from '../harness/pictures.ts';
import { until } from '../harness/until.ts';
import { DRAFTS } from './user.ts';
import { pageView, shown, type View } from './view.ts';

async function write(page: Page, draft: string): Promise<void> {
  await clickButton(page, '夜航');
  await page.click('#desk-box');
  await page.keyboard.type(draft);
}

/** The draft desk. */
export const DESK: readonly View[] = [
  pageView('desk', 'desk.html#tab', '#desk-box'),
  pageView('desk-clear', 'desk.html#tab', '#desk-box', (page) => write(page, DRAFTS.clear)),
  pageView('desk-several', 'desk.html#tab', '#desk-box', async (page) => {
    await write(page, DRAFTS.several);
    await shown(page, '.remedy');
  }),
  pageView('desk-picture', 'desk.html#tab', '#desk-box', async (page) => {
    await write(page, DRAFTS.clear);
    await chooseFile(page, 'IMG_0001.jpg', 'image/jpeg', await jpegWithPlace(page, [39.96, 116.355]));
    await until('it is read', async () => (await wordsOf(page)).includes('39.9600, 116.3550'));
  }),
];
