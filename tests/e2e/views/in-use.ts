import { BOXES } from '../harness/compose-box.ts';
import { openExtensionPage, setUp } from '../harness/extension-pages.ts';
import { fillLog } from '../harness/near-miss-log/fill.ts';
import { openWeibo } from '../harness/site-page.ts';
import type { Run } from '../harness/suite.ts';
import { DESK } from './desk.ts';
import { park } from './park.ts';
import { REVIEW } from './review.ts';
import { DRAFTS, NIGHT, USER } from './user.ts';
import { pageView, type Stage } from './view.ts';

/** Near misses enough for a page of them and for charts. */
const FILLED = 24;

/** From a fresh profile to a user who was stopped now and then. */
export async function setUpUser(run: Run): Promise<void> {
  await setUp(run.browser, USER);
  const page = await openExtensionPage(run.browser, 'options.html#data');
  await fillLog(page, FILLED);
  await page.close();
}

/** Says of a finding that it is no leak. */
async function makeException({ browser }: Run): Promise<void> {
  const weibo = await openWeibo(browser, NIGHT);
  await weibo.box(BOXES.home).write(DRAFTS.exception);
  await weibo.box(BOXES.home).send();
  await (await weibo.card()).click('不是问题 以后不再提');
  await weibo.cardIsGone();
  await weibo.page.close();
}

/** A user of some weeks, with all that the extension's own pages can show. */
export const IN_USE: Stage = {
  name: 'in use',
  async prepare(run) {
    await setUpUser(run);
    await makeException(run);
    await park(run, '夜航', DRAFTS.parked);
    await park(run, '晚风', DRAFTS.due, true);
  },
  views: [pageView('welcome-done', 'welcome.html', '.try__outcome'), ...REVIEW, ...DESK],
};
