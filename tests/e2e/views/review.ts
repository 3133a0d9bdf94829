import type { Page } from 'puppeteer-core';
import { clickButton, wordsOf } from '../harness/buttons.ts';
import { chooseFile } from '../harness/pictures.ts';
import { until } from '../harness/until.ts';
import { DRAFTS } from './user.ts';
import { pageView, shown, type View } from './view.ts';

const LOG = 'options.html#near-misses';

/** Opens every fold of a page. */
async function unfold(page: Page): Promise<void> {
  await page.$$eval('main summary', (folds) => folds.forEach((fold) => fold.click()));
  await until('all is unfolded', async () => (await page.$('main details:not([open])')) === null);
}

/** Opens the folds of a contract: those of the voice, or all others. Together they are a page of many screens. */
async function unfoldContract(page: Page, voice: boolean): Promise<void> {
  await page.$$eval(
    'main section summary',
    (folds, isVoice) => {
      const chosen = folds.filter(
        (fold) => (fold.closest('section')?.querySelector('h2')?.textContent === '口吻') === isVoice,
      );
      for (const fold of chosen) fold.click();
    },
    voice,
  );
  await shown(page, 'main section details[open]');
}

async function pasteProfile(page: Page): Promise<void> {
  await clickButton(page, '从我的简介里找');
  await (await shown(page, 'textarea')).type(DRAFTS.profile);
  await shown(page, '.suggestions');
}

/** Leaves out what is needed. What is wrong is said in the language that is chosen later. */
async function addNothing(page: Page): Promise<void> {
  await page.focus('.add-fact input');
  await page.keyboard.press('Enter');
  await shown(page, '.field__error');
}

/** Leaves out what is needed, in an account and in a subject of one's own. */
async function nameNothing(page: Page): Promise<void> {
  await clickButton(page, '添账号');
  await shown(page, '.field__error');
  await clickButton(page, '添一个话题');
  await (await shown(page, '.own form input')).press('Enter');
  await shown(page, '.own .field__error');
}

async function showFact(page: Page): Promise<void> {
  await clickButton(page, '显示学校');
  await until('it is shown', async () => (await wordsOf(page)).includes('beijingyoudiandaxue'));
}

/** Narrows the log until nothing is left of it. */
async function findNothing(page: Page): Promise<void> {
  await page.type('input[type=search]', '没有这个词');
  await until('nothing is found', () => page.evaluate(() => document.querySelector('.near-miss') === null));
}

/** Ticks the first two near misses. */
async function chooseTwo(page: Page): Promise<void> {
  await page.$$eval('.near-miss input[type=checkbox]', (boxes) => boxes.slice(0, 2).forEach((box) => box.click()));
  await until('two are chosen', () => page.evaluate(() => document.querySelector('.selection :disabled') === null));
}

/** Lets the store fail where facts are kept, as on a full disk: a change is not saved, and then nothing is read. */
async function failToKeepFacts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const open = IDBTransaction.prototype.objectStore;
    IDBTransaction.prototype.objectStore = function (name) {
      if (name === 'facts') throw new DOMException('', 'QuotaExceededError');
      return open.call(this, name);
    };
  });
  await page.click('[role="grid"] input[type=checkbox]');
  await shown(page, '.toast__button');
  await page.evaluate(() => (location.hash = '#exceptions'));
  await shown(page, '.notice--error');
}

async function importNonsense(page: Page): Promise<void> {
  await chooseFile(page, 'wardrobe.json', 'application/json', new TextEncoder().encode('{"personas": [{}]}'));
  await shown(page, '.notice--error');
}

/** The parts of the review page, in every state that looks different. */
export const REVIEW: readonly View[] = [
  pageView('near-misses', LOG, '.near-miss'),
  pageView('near-misses-unfolded', LOG, '.near-miss', unfold),
  pageView('near-misses-none-fit', LOG, '.near-miss', findNothing),
  pageView('near-misses-chosen', LOG, '.near-miss', chooseTwo),
  pageView('looking-back', `${LOG}/looking-back`, 'figure svg'),
  pageView('looking-back-tables', `${LOG}/looking-back`, 'figure svg', async (page) => {
    await page.$$eval('figure button', (buttons) => buttons.forEach((button) => button.click()));
    await shown(page, 'figure table');
  }),
  pageView('print', `${LOG}/print`, 'main td'),
  pageView('print-with-words', `${LOG}/print`, 'main td', async (page) => {
    await page.click('main input[type=checkbox]');
    await shown(page, '.print__reason');
  }),
  pageView('personas', 'options.html#personas', '.persona-sheet'),
  pageView('persona', 'options.html#personas/night', '.examples__list li'),
  pageView('persona-voice', 'options.html#personas/day', '.examples__list li', (page) => unfoldContract(page, true)),
  pageView('persona-due', 'options.html#personas/day', '.examples__list li', (page) => unfoldContract(page, false)),
  pageView('persona-unfinished', 'options.html#personas/tool', '.examples__list li', nameNothing),
  pageView('pair', 'options.html#personas/pair~day~night', '.lines li'),
  pageView('facts', 'options.html#facts', '[role="grid"]'),
  pageView('facts-one', 'options.html#facts/school', '.fact-panel', showFact),
  pageView('facts-import', 'options.html#facts', '[role="grid"]', pasteProfile),
  pageView('facts-wrong', 'options.html#facts', '[role="grid"]', addNothing),
  pageView('sites', 'options.html#sites', '.site', unfold),
  pageView('exceptions', 'options.html#exceptions', '.exception'),
  pageView('data', 'options.html#data', '.sheet'),
  pageView('store-full', 'options.html#facts', '[role="grid"]', failToKeepFacts),
  pageView('data-wrong', 'options.html#data', '.sheet', importNonsense),
];
