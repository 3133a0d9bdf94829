import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { COLOUR_SCHEMES, type ColourScheme } from './harness/browser.ts';
import { wordsOf } from './harness/buttons.ts';
import { BOXES } from './harness/compose-box.ts';
import {
  chooseLanguage,
  importWardrobe,
  openExtensionPage,
  openLanguageChoice,
  speaks,
  startWatching,
} from './harness/extension-pages.ts';
import { barriers, takePicture } from './harness/sight.ts';
import { openWechat, openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers, type Run } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, CURSE, LEAK, STRANGER, TWO_PERSONAS, WORK } from './harness/wardrobes.ts';

/** Every language, and the schemes in which axe looks at it: colours are no matter of language, names are none of colour. */
const LANGUAGES = [
  { language: 'zh-CN', schemes: ['light', 'dark'] },
  { language: 'zh-TW', schemes: ['light'] },
  { language: 'en', schemes: ['dark'] },
] as const;

/** A language in one scheme, where there is little to see. */
const LOOKS = [
  { language: 'zh-CN', schemes: ['light'] },
  { language: 'en', schemes: ['dark'] },
] as const;

/** The parts of the review page. */
const PARTS = ['near-misses', 'personas', 'facts', 'sites', 'exceptions', 'data'];

/** What is looked at: a page, or a frame in it. */
interface Sight {
  readonly page: Page;
  readonly where: Page | Frame;
  readonly name: string;
  readonly language: string;
  /** In which of them axe looks. */
  readonly schemes: readonly ColourScheme[];
}

/** Shows a page in schemes, takes its picture in each, and expects that axe finds nothing in it. */
async function expectNoBarriers(run: Run, sight: Sight, shown: readonly ColourScheme[] = COLOUR_SCHEMES) {
  const { page, where, name, language, schemes } = sight;
  for (const scheme of shown) {
    await run.browser.preferColours(page, scheme);
    await until('it is shown in this scheme', () =>
      where.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
    );
    await takePicture(page, `${name}-${language}-${scheme}-${run.name}`);
    if (schemes.includes(scheme)) expect(await barriers(where), `${name} in ${language}, ${scheme}`).toEqual([]);
  }
}

/** Shows one page in every language and scheme, as it stands: it follows the choice of another page. */
async function expectNoBarriersInAny(run: Run, page: Page, where: Page | Frame, name: string): Promise<void> {
  const choice = await openLanguageChoice(run.browser);
  await lookAt(run, page);
  for (const { language, schemes } of LANGUAGES) {
    await choice.choose(language);
    await speaks(where, language);
    await expectNoBarriers(run, { page, where, name, language, schemes });
  }
  await choice.choose('zh-CN');
  await choice.close();
}

/** Chromium's popup is in front by itself, and would be closed by whatever else comes there. */
async function lookAt(run: Run, page: Page): Promise<void> {
  if (run.name === 'chromium' && page.url().endsWith('/popup.html')) return;
  await page.bringToFront();
}

describe('pages without barriers', () => {
  describeInBothBrowsers('before the start, and empty', (run) => {
    it.each(LOOKS)('$language, $schemes', async ({ language, schemes }) => {
      await chooseLanguage(run.browser, language);
      for (const path of ['welcome.html', ...PARTS.map((part) => `options.html#${part}`)]) {
        const page = await openExtensionPage(run.browser, path);
        const name = `empty-${path.replace(/\W+/g, '-')}`;
        await speaks(page, language);
        await expectNoBarriers(run, { page, where: page, name, language, schemes }, schemes);
        await page.close();
      }
      const weibo = await openWeibo(run.browser, ALT);
      await weibo.box(BOXES.home).write(LEAK);
      const popup = await run.browser.openPopup(weibo.page);
      await until('the popup speaks', async () => (await wordsOf(popup)).length > 20);
      await lookAt(run, popup);
      await expectNoBarriers(
        run,
        { page: popup, where: popup, name: 'popup-before-start', language, schemes },
        schemes,
      );
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

    it.each(PARTS)('the review page in every language: %s', async (part) => {
      const page = await openExtensionPage(run.browser, `options.html#${part}`);
      await expectNoBarriersInAny(run, page, page, `review-${part}`);
    });

    it.each(['personas', 'facts'])('one of them, open, in every language: %s', async (part) => {
      const page = await openExtensionPage(run.browser, `options.html#${part}`);
      const open = await until(`the ${part} are listed`, () => page.$(`main :is(li, td, th) a[href^="#${part}/"]`));
      await open.click();
      await until('it is open', () => page.evaluate(() => location.hash.includes('/')));
      await expectNoBarriersInAny(run, page, page, `review-${part}-one`);
    });

    it.each(Object.entries({ bound: ALT, nobody: STRANGER }))(
      'the popup in every language: %s',
      async (name, login) => {
        const weibo = await openWeibo(run.browser, login);
        await weibo.box(BOXES.home).write('在');
        const choice = await openLanguageChoice(run.browser);
        for (const { language, schemes } of LANGUAGES) {
          await choice.choose(language);
          const popup = await run.browser.openPopup(weibo.page);
          await until('the popup knows the login', async () => (await wordsOf(popup)).includes(login.name));
          await lookAt(run, popup);
          await expectNoBarriers(run, { page: popup, where: popup, name: `popup-${name}`, language, schemes });
          await popup.close();
        }
        await choice.choose('zh-CN');
      },
    );

    it.each([
      { name: 'hold', text: LEAK },
      { name: 'warn', text: CURSE },
      { name: 'several', text: `${CURSE}，小白又在北邮的食堂排队，我的电话13812345678` },
    ])('the card in every language: $name', async ({ name, text }) => {
      const weibo = await openWeibo(run.browser, ALT);
      await weibo.box(BOXES.home).write(text);
      await weibo.box(BOXES.home).send();
      const { frame } = await weibo.card();
      await expectNoBarriersInAny(run, weibo.page, frame, `card-${name}`);
    });

    it('the card of a login that is nobody’s, in every language', async () => {
      const choice = await openLanguageChoice(run.browser);
      for (const { language, schemes } of LANGUAGES) {
        await choice.choose(language);
        // It is told once in a tab; a choice of language judges anew, and is no second time.
        const weibo = await openWeibo(run.browser, STRANGER);
        await weibo.box(BOXES.home).write(LEAK);
        await weibo.box(BOXES.home).send();
        const { frame } = await weibo.card();
        await expectNoBarriers(run, { page: weibo.page, where: frame, name: 'card-nobody', language, schemes });
        await weibo.page.close();
      }
      await choice.choose('zh-CN');
    });

    it('the card on WeChat in every language', async () => {
      const wechat = await openWechat(run.browser, WORK);
      await wechat.box(BOXES.chat).write(LEAK);
      await wechat.box(BOXES.chat).press('Enter');
      const { frame } = await wechat.card();
      await expectNoBarriersInAny(run, wechat.page, frame, 'card-wechat');
    });

    it.each(LOOKS)('the card that lets a draft go: $language, $schemes', async ({ language, schemes }) => {
      await chooseLanguage(run.browser, language);
      const wechat = await openWechat(run.browser, WORK);
      await wechat.box(BOXES.chat).write(LEAK);
      await wechat.box(BOXES.chat).press('Enter');
      const card = await wechat.card();
      await card.listens();
      await (await until('there is a way to send anyway', () => card.frame.$('.card__footer .button--plain'))).click();
      await until('it counts down', () => card.frame.$('.number'));
      const sight = { page: wechat.page, where: card.frame, language, schemes };
      await expectNoBarriers(run, { ...sight, name: 'card-countdown' }, schemes);
      await until('the draft is let go', () => card.frame.$('.released'));
      await expectNoBarriers(run, { ...sight, name: 'card-released' }, schemes);
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
