import type { BrowserName, TestBrowser } from '../../tests/e2e/harness/browser.ts';
import { setUp } from '../../tests/e2e/harness/extension-pages.ts';
import { launch } from '../../tests/e2e/harness/launch.ts';
import { openWechat, openWeibo } from '../../tests/e2e/harness/site-page.ts';
import { ALT, CURSE, LEAK, MAIN, WORK } from '../../tests/e2e/harness/wardrobes.ts';
import { STARTER } from './starter.ts';

const WHAT_TO_TRY = `
The pages stand under the real addresses of Weibo and WeChat, but everything is on this machine and nothing is sent.

  First tab    Weibo as 小号 (@${ALT.name}): write ${LEAK} and press 发送.
               It is stopped. 1 replaces the word, Ctrl+Z brings it back, Esc closes the card.
  Second tab   Weibo as 大号 (@${MAIN.name}): the same words go out, for 大号 may name the school.
  Third tab    WeChat as 大号 (${WORK.name}): write ${CURSE} and press Enter, then Esc and Enter.
  Toolbar      Who you are here, and ten minutes' rest. Its last line leads to the near misses.

Close the browser to end.
`;

/** Shows the demo in a window, and stays until the browser is closed. */
export async function visit(name: BrowserName): Promise<void> {
  console.log(`Opening ${name} …`);
  const browser = await launch(name, { headed: true });
  const closed = new Promise<void>((resolve) => browser.puppeteer.once('disconnected', () => resolve()));
  try {
    await openTabs(browser);
    console.log(WHAT_TO_TRY);
    await closed;
  } finally {
    browser.proxy.close();
    await browser.sites.close();
  }
}

/** The three pages to try, the first of them in front, and no other tab. */
async function openTabs(browser: TestBrowser): Promise<void> {
  await setUp(browser, STARTER);
  const others = await browser.puppeteer.pages();
  const first = await openWeibo(browser, ALT);
  await openWeibo(browser, MAIN);
  await openWechat(browser, WORK);
  await Promise.all(others.map((page) => page.close()));
  await first.page.bringToFront();
}
