import type { Page, Viewport } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/i18n/index.ts';
import { COLOUR_SCHEMES, VIEWPORT, type ColourScheme } from '../harness/browser.ts';
import { openLanguageChoice, speaks, type ChooseLanguage } from '../harness/extension-pages.ts';
import { foreignTexts } from '../harness/foreign-texts.ts';
import { byTab, cutOff, unseenChoices } from '../harness/reach.ts';
import { barriers, takePicture } from '../harness/sight.ts';
import { describeInBothBrowsers, type Run } from '../harness/suite.ts';
import { until } from '../harness/until.ts';
import { OWN_WORDS } from './own-words.ts';
import type { Sight, Stage, View } from './view.ts';

/** A window of the usual size at 200 %, and the narrowest one that everything must fit into. */
const WINDOWS = {
  page: {
    'zoomed-200': { width: VIEWPORT.width / 2, height: VIEWPORT.height / 2, deviceScaleFactor: 2 },
    'narrow-320': { width: 320, height: 900, deviceScaleFactor: 1 },
  },
  // No browser lets a popup be larger than 800 × 600.
  popup: {
    'zoomed-200': { width: 400, height: 300, deviceScaleFactor: 2 },
    'narrow-320': { width: 320, height: 600, deviceScaleFactor: 1 },
  },
} as const;

type Windows = Readonly<Record<string, Viewport>>;

/** Words are longest in English; what fits in one Chinese fits in the other. The one that stands already is the first. */
const IN_SMALL: readonly Language[] = ['en', 'zh-CN'];

/** A page that has not followed its language or window by now does not. In milliseconds. */
const FOLLOWS_MS = 2000;

async function prefer(run: Run, { page, where }: Sight, scheme: ColourScheme): Promise<void> {
  await run.browser.preferColours(page, scheme);
  await until('it is shown in this scheme', () =>
    where.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
  );
}

/** Every word is of the language, as soon as all of the page has followed it. */
async function expectOwnLanguage({ name }: View, { where }: Sight, language: Language): Promise<void> {
  let foreign: readonly string[] = [];
  const follows = async () => (foreign = await foreignTexts(where, language, OWN_WORDS)).length === 0;
  await until('the page follows', follows, FOLLOWS_MS).catch(() => undefined);
  expect.soft(foreign, `${name} in ${language}`).toEqual([]);
}

/** Leaves a picture in each scheme, and axe finds nothing. Colours are the same in every language, so one is asked for both. */
async function expectNoBarriers(run: Run, { name, kind }: View, sight: Sight, language: Language): Promise<void> {
  for (const scheme of COLOUR_SCHEMES) {
    await prefer(run, sight, scheme);
    await takePicture(sight.page, `${name}-${language}-${scheme}-${run.name}`, kind === 'page');
    if (scheme !== COLOUR_SCHEMES[0] && language !== LANGUAGES[0]) continue;
    expect.soft(await barriers(sight.where), `${name} in ${language}, ${scheme}`).toEqual([]);
  }
}

/** No word is cut off, and nothing is wider than its window, as soon as rows that are measured have been measured. */
async function expectToFit(run: Run, name: string, page: Page, windows: Windows, language: Language): Promise<void> {
  for (const [size, viewport] of Object.entries(windows)) {
    await page.setViewport(viewport);
    await until('it has this width', () => page.evaluate((width) => innerWidth === width, viewport.width));
    let places: readonly string[] = [];
    const fits = async () => (places = await cutOff(page)).length === 0;
    await until('it fits', fits, FOLLOWS_MS).catch(() => undefined);
    expect.soft(places, `${name} in ${language}, ${size}`).toEqual([]);
  }
  await takePicture(page, `narrow-320-${name}-${language}-${run.name}`, true);
}

/** Every stop in the order of the document, each with a visible focus, and none left out. */
async function expectTabToReachAll(page: Page): Promise<void> {
  const { stops, expected } = await byTab(page);
  expect.soft(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
  const places = stops.map(({ place }) => place);
  expect.soft(places).toEqual([...places].sort((a, b) => a - b));
  expect.soft(new Set(places).size, stops.map(({ name }) => name).join(' · ')).toBe(expected);
}

/** With colours of the user's own, what is chosen is still seen; where nothing shall move, nothing does. */
async function expectNeedsToBeMet(run: Run, { name }: View, page: Page): Promise<void> {
  await run.browser.preferNeeds(page, { forcedColours: true, reducedMotion: true });
  const areMet = () =>
    ['(forced-colors: active)', '(prefers-reduced-motion: reduce)'].every((need) => matchMedia(need).matches);
  await until('the page knows of both needs', () => page.evaluate(areMet));
  expect.soft(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect.soft(await unseenChoices(page)).toEqual([]);
  expect.soft(await cutOff(page)).toEqual([]);
  await takePicture(page, `forced-${name}-${run.name}`);
  await run.browser.preferNeeds(page, { forcedColours: false, reducedMotion: false });
}

/**
 * Looks at every view of a stage in every language and scheme, and at what can be gone through by Tab, in forced colours,
 * at 200 % and at 320 px too. It is opened once for all of them: opening takes the time.
 */
export function describeViews({ name: stage, prepare, views }: Stage): void {
  describeInBothBrowsers(`every view, ${stage}`, (run) => {
    let choose: ChooseLanguage;
    beforeAll(async () => {
      await prepare(run);
      choose = await openLanguageChoice(run.browser);
    });

    it.each(views)('$name', async (view) => {
      await choose(LANGUAGES[0]);
      let sight = await view.open(run);
      for (const language of LANGUAGES) {
        // Chosen twice, it would be judged anew for nothing.
        if (language !== LANGUAGES[0]) {
          await choose(language);
          await speaks(sight.where, language);
          if (sight.again) sight = await sight.again(language);
        }
        await expectOwnLanguage(view, sight, language);
        await expectNoBarriers(run, view, sight, language);
      }
      if (view.kind === 'card') return;
      await expectTabToReachAll(sight.page);
      await expectNeedsToBeMet(run, view, sight.page);
      const small = sight.inTab ? await sight.inTab() : sight.page;
      for (const language of IN_SMALL) {
        await choose(language);
        await speaks(small, language);
        await expectToFit(run, view.name, small, WINDOWS[view.kind], language);
      }
      expect.soft(await barriers(small), `${view.name} at 320 px`).toEqual([]);
    });
  });
}
