import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importWardrobe, startWatching } from '../harness/extension-pages.ts';
import { describeInBothBrowsers } from '../harness/suite.ts';
import { CLEAR, LEAK } from '../harness/wardrobes.ts';
import { SURFACES } from '../../../src/sites/registry.ts';
import { countsOf } from './counts.ts';
import { EXPECTED_COUNTS } from './expected-counts.ts';
import { declareInNewestTab, seenInNewestTab } from './background.ts';
import { Bench } from './bench.ts';
import { nameOf, type SurfaceCase } from './cases.ts';
import { Proofs } from './proofs.ts';
import { EVERYWHERE } from './wardrobe.ts';

const MENDED = '我们学校的食堂真的绝了';
const AGAIN = '窗外的云跑得很快';

/** `CASE=weibo-home npx vitest …` runs the cases whose name holds it. */
const only = process.env['CASE'] ?? '';

/** The conformance suite: what every surface must do, told of each of a family's `cases` in both browsers. */
export function conform(family: string, cases: readonly SurfaceCase[]): void {
  const named = cases.filter((place) => nameOf(place).includes(only)).map((place) => [nameOf(place), place] as const);
  const proofs = new Proofs(family);
  afterAll(() => proofs.write(only !== ''));

  describeInBothBrowsers(`a compose surface of ${family}`, (run) => {
    let extension: Page;
    beforeAll(async () => {
      await startWatching(run.browser);
      await importWardrobe(run.browser, EVERYWHERE);
      // The first tab stays open for all tests.
      [extension] = (await run.browser.puppeteer.pages()) as [Page, ...Page[]];
      await run.browser.goToExtension(extension, 'popup.html');
    });

    const open = async (place: SurfaceCase, manner: Readonly<Record<string, string>>): Promise<Bench> => {
      const bench = await Bench.open(run.browser, place, manner);
      // A page that names no login: the user says who they are.
      if (!place.account.uid && !place.account.name) await declareInNewestTab(extension, 'alt');
      return bench;
    };

    it.each(named)('%s, which mounts late and swaps its control', async (name, place) => {
      const proven = proofs.of(run.name, name, place);
      const bench = await open(place, { slow: '1', recreate: '1' });

      const known = SURFACES.find(({ id }) => id === place.surface);
      if (known) expect(await countsOf(bench.frames, known)).toEqual(EXPECTED_COUNTS[name]);

      await bench.write(CLEAR);
      await bench.chipSays(place.autosaves ? 'note' : 'clear');
      if (place.autosaves) proven.add('tells of autosave');
      const { surface, account = {} } = await seenInNewestTab(extension);
      expect({ surface, account }).toEqual({ surface: place.surface, account: place.account });
      expect(await bench.isGuess()).toBe(isGuess(place));
      proven.add('found');

      await bench.write(LEAK);
      await bench.chipSays('hold');
      await marksTheSchool(bench);
      proven.add('marked');

      await stopsScripts(bench);
      proven.add('stops a script');
      await stopsEveryWay(bench);
      proven.add('stops a click');
      if (keysOf(place).length > 0) proven.add('stops its keys');

      await (await bench.card()).press('1');
      await bench.holds(MENDED);
      await bench.isClear();
      proven.add('replaces');
      if (place.editableFrame) await (await bench.editable).click();
      await bench.press('z', 'Control');
      await bench.holds(LEAK);
      await bench.chipSays('hold');
      proven.add('undo');

      await bench.write(CLEAR);
      await bench.isClear();
      await passesEveryWay(bench);
      proven.add('passes');
      proven.add('slow, recreated');
    });

    // Where hashes or fields are to be tried, too.
    it.each(named.filter(([, { skin, fields }]) => skin ?? fields))('%s, on another load', async (name, place) => {
      const proven = proofs.of(run.name, name, place);
      const bench = await open(place, place.skin ? { skin: place.skin } : {});
      await bench.write(CLEAR);
      await bench.isClear();

      for (const field of Object.values(place.fields ?? {})) {
        await bench.write(LEAK, field);
        await bench.chipSays('hold');
        await stopsClicks(bench);
        await bench.write('番茄', field);
        await bench.isClear();
        proven.add('every field');
      }

      await bench.write(LEAK);
      await bench.chipSays('hold');
      await stopsClicks(bench);

      await bench.write(AGAIN);
      await bench.isClear();
      await passesEveryWay(bench, AGAIN);
      proven.add('other hashes');
    });
  });
}

const isGuess = ({ surface }: SurfaceCase): boolean => surface.endsWith('-other');
const keysOf = ({ sends = [], watched = [] }: SurfaceCase) => [...sends, ...watched];

/** One mark, which stands under the words by the page's own measure. */
async function marksTheSchool(bench: Bench): Promise<void> {
  const [mark, ...others] = await bench.marks();
  expect(others).toEqual([]);
  expect(mark?.level).toBe('hold');
  const words = await bench.placeOf('北邮');
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    expect(Math.abs((mark?.[side] ?? NaN) - words[side]), side).toBeLessThanOrEqual(2);
  }
}

/** The page's own listeners see no part of a stopped press. */
async function stopsClicks(bench: Bench): Promise<void> {
  const before = await bench.seen();
  await bench.click();
  await bench.card();
  expect(await bench.seen()).toEqual(before);
  expect(await bench.sends()).toEqual([]);
}

async function stopsEveryWay(bench: Bench): Promise<void> {
  await stopsClicks(bench);
  expect(await bench.cardCoversBox()).toBe(false);
  const before = await bench.seen();
  for (const key of keysOf(bench.place)) {
    await bench.pressSendKey(key);
    expect((await bench.seen()).enter, key).toBe(before.enter);
  }
  expect(await bench.sends()).toEqual([]);
}

/** A click that no hand made, as other extensions make it. */
async function stopsScripts(bench: Bench): Promise<void> {
  const before = await bench.seen();
  await (await bench.element(bench.place.scripted ?? bench.place.control)).evaluate((control) => control.click());
  // Its card stands before a hand presses: a press that it comes up under is another matter.
  await bench.card();
  expect(await bench.seen()).toEqual(before);
  expect(await bench.sends()).toEqual([]);
}

/** Each way sends a clear draft, and sends it once. */
async function passesEveryWay(bench: Bench, text = CLEAR): Promise<void> {
  const { place } = bench;
  let count = 0;
  const sent = async (): Promise<void> => {
    count += 1;
    await bench.published(count);
  };

  for (const key of place.watched ?? []) {
    const { enter } = await bench.seen();
    await bench.pressSendKey(key);
    await bench.seesEnter(enter);
    await bench.write(text);
    await bench.isClear();
  }
  await bench.click();
  for (const step of place.steps ?? []) await bench.click(step);
  await sent();
  for (const key of place.sends ?? []) {
    await bench.isDone();
    await bench.write(text);
    await bench.isClear();
    await bench.pressSendKey(key);
    await sent();
  }
}
