import type { Page } from 'puppeteer-core';
import { clickButton } from '../harness/buttons.ts';
import { BOXES } from '../harness/compose-box.ts';
import { openExtensionPage, setUp } from '../harness/extension-pages.ts';
import { fillLog } from '../harness/near-miss-log/fill.ts';
import { LIMITS } from '../../../src/judge/limits.ts';
import { onWeibo } from './cards.ts';
import { CROWDED_LEAK, CROWDED_USER } from './crowded-user.ts';
import { popupView } from './popup.ts';
import { DRAFTS, NIGHT } from './user.ts';
import { pageView, shown, type Stage } from './view.ts';

/**
 * More than is ever judged, and words for many screens of the box. The rest is blanks, which take no line: to lay out as
 * many words, again and again, would take most of the time.
 */
const TOO_LONG = `${DRAFTS.clear}，`.repeat(200).padEnd(LIMITS.judged + 1);

async function pasteTooMuch(page: Page): Promise<void> {
  await page.$eval(
    '#desk-box',
    (box, words) => {
      (box as HTMLTextAreaElement).value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    TOO_LONG,
  );
  await shown(page, '.finding');
}

async function unfoldListener(page: Page): Promise<void> {
  await page.$eval('.listener summary', (fold) => fold.click());
  await shown(page, '.listener details[open]');
}

/** All is as long, and as many, as there is room for. */
export const CROWDED: Stage = {
  name: 'with much of everything',
  async prepare({ browser }) {
    await setUp(browser, CROWDED_USER);
    const page = await openExtensionPage(browser, 'options.html#data');
    await fillLog(page, 6);
    await page.close();
  },
  views: [
    pageView('crowded-near-misses', 'options.html#near-misses', '.near-miss'),
    pageView('crowded-looking-back', 'options.html#near-misses/looking-back', 'figure svg'),
    pageView('crowded-personas', 'options.html#personas', '.persona-sheet'),
    pageView('crowded-persona', 'options.html#personas/persona-0', '.examples__list li', unfoldListener),
    pageView('crowded-facts', 'options.html#facts', '[role="grid"]', (page) => clickButton(page, '全部显示')),
    pageView('crowded-desk', 'desk.html#tab', '#desk-box', pasteTooMuch),
    popupView('crowded-popup', { login: NIGHT, box: BOXES.home, draft: '在', shows: '.popup dl' }),
    onWeibo('crowded-card', CROWDED_LEAK),
  ],
};
