import type { Page } from 'puppeteer-core';
import { findButton } from '../harness/buttons.ts';
import { BOXES, type BoxPlace } from '../harness/compose-box.ts';
import { openWeibo } from '../harness/site-page.ts';
import type { Login } from '../harness/wardrobes.ts';
import { openExtensionPage } from '../harness/extension-pages.ts';
import type { Run } from '../harness/suite.ts';
import { park } from './park.ts';
import { DRAFTS, NIGHT } from './user.ts';
import { shown, type Sight, type View } from './view.ts';

/** Whose page the popup is opened over, and what is written there. */
interface Over {
  readonly login: Login;
  readonly box: BoxPlace;
  readonly draft: string;
  /** A selector of what is there once the popup knows the page. */
  readonly shows: string;
}

/** The popup in a tab of its own: it looks at the tab in front, which is another one while it loads. */
async function openInTab(run: Run, page: Page, shows: string): Promise<Page> {
  const tab = await run.browser.puppeteer.newPage();
  await page.bringToFront();
  await run.browser.goToExtension(tab, 'popup.html');
  await shown(tab, shows);
  await tab.bringToFront();
  return tab;
}

/** Opens the popup over a page. */
async function open(run: Run, page: Page, shows: string): Promise<Sight> {
  const popup = await run.browser.openPopup(page);
  await shown(popup, shows);
  // Chromium's popup is in front by itself, and would be closed by whatever else comes there.
  if (run.name === 'firefox') await popup.bringToFront();
  // Its size is no matter of emulation in Chromium, and in Firefox it is a tab already.
  const inTab = () => openInTab(run, page, shows);
  return { page: popup, where: popup, ...(run.name === 'chromium' && { inTab }) };
}

/** The popup over a box of Weibo. */
export function popupView(
  name: string,
  { login, box, draft, shows }: Over,
  act: (popup: Page) => Promise<unknown> = () => Promise.resolve(),
): View {
  return {
    name,
    kind: 'popup',
    async open(run) {
      const weibo = await openWeibo(run.browser, login);
      await weibo.box(box).write(draft);
      const sight = await open(run, weibo.page, shows);
      await act(sight.page);
      return sight;
    },
  };
}

/** The popup over a page that is no site's. */
export const POPUP_ELSEWHERE: View = {
  name: 'popup-elsewhere',
  kind: 'popup',
  open: async (run) => open(run, await openExtensionPage(run.browser, 'welcome.html'), '.popup h1'),
};

const OVER_NIGHT = popupView(
  'popup-paused',
  { login: NIGHT, box: BOXES.home, draft: '在', shows: '.popup dl' },
  async (popup) => {
    await (await findButton(popup, '停 10 分钟')).evaluate((button) => button.click());
    await shown(popup, '.watching--paused');
  },
);

/** Nothing is watched for a while, and a draft that was put away is due. What comes after it is not watched either. */
export const POPUP_PAUSED: View = {
  ...OVER_NIGHT,
  async open(run) {
    await park(run, '夜航', DRAFTS.due, true);
    return OVER_NIGHT.open(run);
  },
};
