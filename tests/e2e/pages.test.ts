import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { COLOUR_SCHEMES, type ColourScheme } from './harness/browser.ts';
import { wordsOf } from './harness/buttons.ts';
import { BOXES } from './harness/compose-box.ts';
import { chooseLanguage, importWardrobe, openExtensionPage, startWatching } from './harness/extension-pages.ts';
import { barriers, takePicture } from './harness/sight.ts';
import { openWechat, openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers, type Run } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, CURSE, LEAK, STRANGER, TWO_PERSONAS, WORK } from './harness/wardrobes.ts';

const LANGUAGES = ['zh-CN', 'en'] as const;

const LOOKS = LANGUAGES.flatMap((language) => COLOUR_SCHEMES.map((scheme) => ({ language, scheme })));

/** Each language and each scheme once, where there is little to see. */
const TWO_LOOKS = [
  { language: 'zh-CN', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
] as const;

/** The parts of the review page. */
const PARTS = ['near-misses', 'personas', 'facts', 'sites', 'exceptions', 'data'];

/** Shows a page in a scheme, takes its picture and expects that axe finds nothing in it. */
async function expectNoBarriers(
  run: Run,
  page: Page,
  where: Page | Frame,
  name: string,
  scheme: ColourScheme,
  language: string,
) {
  await run.browser.preferColours(page, scheme);
  await until('it is shown in this scheme', () =>
    where.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
  );
  await takePicture(page, `${name}-${language}-${scheme}-${run.name}`);
  expect(await barriers(where), name).toEqual([]);
  expect(await where.evaluate(() => document.documentElement.lang), name).toBe(language);
}

describe('pages without barriers', () => {
  describeInBothBrowsers('before the start, and empty', (run) => {
    it.each(TWO_LOOKS)('$language, $scheme', async ({ language, scheme }) => {
      await chooseLanguage(run.browser, language);
      for (const path of ['welcome.html', ...PARTS.map((part) => `options.html#${part}`)]) {
        const page = await openExtensionPage(run.browser, path);
        await expectNoBarriers(run, page, page, `empty-${path.replace(/\W+/g, '-')}`, scheme, language);
        await page.close();
      }
      const weibo = await openWeibo(run.browser, ALT);
      await weibo.box(BOXES.home).write(LEAK);
      const popup = await run.browser.openPopup(weibo.page);
      await until('the popup speaks', async () => (await wordsOf(popup)).length > 20);
      await expectNoBarriers(run, popup, popup, 'popup-before-start', scheme, language);
    });
  });

  describeInBothBrowsers('in use', (run) => {
    beforeAll(async () => {
      await startWatching(run.browser);
      const started = await openExtensionPage(run.browser, 'welcome.html');
      expect(await barriers(started)).toEqual([]);
      await takePicture(started, `welcome-started-${run.name}`);
      await importWardrobe(run.browser, TWO_PERSONAS);
      await makeNearMisses(run);
    });

    it.each(LOOKS)('the review page: $language, $scheme', async ({ language, scheme }) => {
      await chooseLanguage(run.browser, language);
      for (const part of PARTS) {
        const page = await openExtensionPage(run.browser, `options.html#${part}`);
        await expectNoBarriers(run, page, page, `review-${part}`, scheme, language);
        await page.close();
      }
      for (const part of ['personas', 'facts']) {
        const page = await openExtensionPage(run.browser, `options.html#${part}`);
        const open = await until(`the ${part} are listed`, () => page.$(`main a[href^="#${part}/"]`));
        await open.click();
        await until('it is open', () => page.evaluate(() => location.hash.includes('/')));
        await expectNoBarriers(run, page, page, `review-${part}-one`, scheme, language);
        await page.close();
      }
    });

    it.each(LOOKS)('the popup: $language, $scheme', async ({ language, scheme }) => {
      await chooseLanguage(run.browser, language);
      for (const [name, login] of Object.entries({ bound: ALT, nobody: STRANGER })) {
        const weibo = await openWeibo(run.browser, login);
        await weibo.box(BOXES.home).write('在');
        const popup = await run.browser.openPopup(weibo.page);
        await until('the popup knows the login', async () => (await wordsOf(popup)).includes(login.name));
        await expectNoBarriers(run, popup, popup, `popup-${name}`, scheme, language);
        await popup.close();
        await weibo.page.close();
      }
    });

    it.each(LOOKS)('the card: $language, $scheme', async ({ language, scheme }) => {
      await chooseLanguage(run.browser, language);
      const stops = [
        { name: 'hold', login: ALT, text: LEAK },
        { name: 'warn', login: ALT, text: CURSE },
        { name: 'several', login: ALT, text: `${CURSE}，小白又在北邮的食堂排队，我的电话13812345678` },
        { name: 'nobody', login: STRANGER, text: LEAK },
      ];
      for (const { name, login, text } of stops) {
        const weibo = await openWeibo(run.browser, login);
        const composer = weibo.box(BOXES.home);
        await composer.write(text);
        await composer.send();
        const card = await weibo.card();
        await expectNoBarriers(run, weibo.page, card.frame, `card-${name}`, scheme, language);
        await weibo.page.close();
      }
      const wechat = await openWechat(run.browser, WORK);
      await wechat.box(BOXES.chat).write(LEAK);
      await wechat.box(BOXES.chat).press('Enter');
      const card = await wechat.card();
      await expectNoBarriers(run, wechat.page, card.frame, 'card-wechat', scheme, language);
    });

    it.each(TWO_LOOKS)('the card that lets a draft go: $language, $scheme', async ({ language, scheme }) => {
      await chooseLanguage(run.browser, language);
      const wechat = await openWechat(run.browser, WORK);
      await wechat.box(BOXES.chat).write(LEAK);
      await wechat.box(BOXES.chat).press('Enter');
      const card = await wechat.card();
      await card.listens();
      await (await until('there is a way to send anyway', () => card.frame.$('.card__footer .button--plain'))).click();
      await until('it counts down', () => card.frame.$('.number'));
      await expectNoBarriers(run, wechat.page, card.frame, 'card-countdown', scheme, language);
      await until('the draft is let go', () => card.frame.$('.released'));
      await expectNoBarriers(run, wechat.page, card.frame, 'card-released', scheme, language);
    });
  });
});

/** Two near misses, so that the log has something to show. */
async function makeNearMisses(run: Run): Promise<void> {
  for (const text of [LEAK, CURSE]) {
    const weibo = await openWeibo(run.browser, ALT);
    await weibo.box(BOXES.home).write(text);
    await weibo.box(BOXES.home).send();
    await weibo.card();
    await weibo.page.close();
  }
}
