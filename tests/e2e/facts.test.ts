import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { VIEWPORT } from './harness/browser.ts';
import { clickButton, wordsOf } from './harness/buttons.ts';
import { importWardrobe, openExtensionPage } from './harness/extension-pages.ts';
import { barriers, takePicture } from './harness/sight.ts';
import { describeInBothBrowsers, type Run } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { TWO_PERSONAS } from './harness/wardrobes.ts';

const says = (page: Page, words: string) =>
  until(`the page says "${words}"`, async () => (await wordsOf(page)).includes(words));

const openFacts = (run: Run) => openExtensionPage(run.browser, 'options.html#facts');

/** The name of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Whether the tick of this name is set. */
const isTicked = (page: Page, name: string): Promise<boolean | undefined> =>
  page.evaluate(
    (wanted) => document.querySelector<HTMLInputElement>(`input[type="checkbox"][aria-label="${wanted}"]`)?.checked,
    name,
  );

const type = async (page: Page, label: string, text: string): Promise<void> => {
  const field = await until(`there is "${label}"`, () => page.$(`::-p-aria([name="${label}"])`));
  await field.click();
  await page.keyboard.type(text);
};

describe('facts', () => {
  describeInBothBrowsers('from none to many', (run) => {
    it('are taught by an example, written in one line, and taken back', async () => {
      const page = await openFacts(run);
      await says(page, '我们北邮的食堂');
      await page.focus('.add-fact input');
      await page.keyboard.press('Enter');
      await says(page, '先写内容');
      await page.keyboard.type('北京邮电大学');
      await page.keyboard.press('Tab');
      await page.keyboard.type('北邮、BUPT');
      await page.keyboard.press('Enter');
      await says(page, '添上了一项学校');
      await says(page, '别名 2 个');
      expect(await wordsOf(page)).not.toContain('北京邮电大学');
      const other = await openFacts(run);
      await says(other, '别名 2 个');
      await page.bringToFront();
      await clickButton(page, '撤销');
      await says(page, '还没有身份信息');
      await says(other, '还没有身份信息');
    });

    it('are found in a pasted profile, ticked and listed together', async () => {
      const page = await openFacts(run);
      await clickButton(page, '从我的简介里找');
      await type(page, '把简介或几条旧微博贴进来', '北邮大三｜坐标北京海淀｜电话13812345678｜喜欢周杰伦');
      await says(page, '13812345678');
      expect(await wordsOf(page)).not.toContain('周杰伦');
      expect(await barriers(page)).toEqual([]);
      const button = await until('they can be added', () =>
        page.evaluate(() =>
          [...document.querySelectorAll('button')].map((one) => one.textContent).find((text) => /^添上 \d/.test(text)),
        ),
      );
      await clickButton(page, button);
      await says(page, '添上了');
      await until('they are in the table', () => page.evaluate(() => document.querySelector('[data-row]') !== null));
      await clickButton(page, '撤销');
      await says(page, '还没有身份信息');
    });

    it('are ticked by keyboard, kept at once, and taken back', async () => {
      await importWardrobe(run.browser, TWO_PERSONAS);
      const page = await openFacts(run);
      await until('the matrix stands', () => page.$('[role="grid"] [data-cell]'));
      await page.focus('[role="grid"] [data-cell]');
      expect(await focused(page)).toBe('显示学校');
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown'] as const) await page.keyboard.press(key);
      expect(await focused(page)).toBe('「小号」可以提人名');
      await page.keyboard.press(' ');
      await says(page, '「小号」可以提人名了');
      const again = await openFacts(run);
      await until('it is kept', () => isTicked(again, '「小号」可以提人名'));
      await again.close();
      await page.bringToFront();
      await page.keyboard.press('End');
      expect(await focused(page)).toBe('修改人名');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]') === null)).toBe(true);
      const tick = await page.$('[aria-label="「小号」可以提人名"]');
      await tick!.click();
      await says(page, '「小号」不能提人名了');
      await clickButton(page, '撤销');
      await until('it is ticked again', () => isTicked(page, '「小号」可以提人名'));
    });

    it('are forgotten with everything else by one press, as the other pages see at once, and come back', async () => {
      await importWardrobe(run.browser, TWO_PERSONAS);
      const page = await openFacts(run);
      await says(page, '人名');
      const data = await openExtensionPage(run.browser, 'options.html#data');
      await clickButton(data, '全部忘掉');
      await says(data, '全部忘掉了');
      await says(page, '还没有身份信息');
      await clickButton(data, '撤销');
      await says(data, '已撤销');
      await until('they are listed again', () => page.$('[data-row]'));
    });

    it('are covered until asked for, and again when the page is hidden', async () => {
      await importWardrobe(run.browser, TWO_PERSONAS);
      const page = await openFacts(run);
      await clickButton(page, '显示学校');
      await says(page, '北京邮电大学');
      expect(await wordsOf(page)).not.toContain('白晓雨');
      await clickButton(page, '全部盖住');
      await clickButton(page, '全部显示');
      await says(page, '白晓雨');
      await page.evaluate(() => {
        Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await until('all is covered', async () => !(await wordsOf(page)).includes('白晓雨'));
    });

    it('are changed where they stand, with what else they are seen through', async () => {
      await importWardrobe(run.browser, TWO_PERSONAS);
      const page = await openFacts(run);
      await clickButton(page, '修改学校');
      await clickButton(page, '显示学校');
      await says(page, 'beijingyoudiandaxue');
      await says(page, '没有会误会的');
      expect(await barriers(page)).toEqual([]);
      await (await until('it can be made exact', () => page.$('.fact-panel input[type="checkbox"]'))).click();
      await says(page, '认不出');
      const aliases = await until('its names can be changed', () => page.$('.fact-panel textarea'));
      await aliases.click();
      await page.keyboard.press('End');
      await page.keyboard.type('\n学校');
      await page.keyboard.press('Tab');
      await says(page, '平常说话也会写到：「学校」');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('修改学校');
    });

    it('stay quick and whole with a hundred of them and eight personas, also at 320 pixels', async () => {
      await importWardrobe(run.browser, MANY);
      const page = await openFacts(run);
      await until('all are there', async () => (await page.$$('[data-row]')).length === 100);
      const ticked = await page.evaluate(async () => {
        const cell = document.querySelectorAll<HTMLInputElement>('[data-row] input')[400]!;
        const begun = performance.now();
        cell.click();
        while (!document.querySelector('.toast')) await new Promise((done) => setTimeout(done));
        return Math.round(performance.now() - begun);
      });
      expect(ticked).toBeLessThan(1000);
      await type(page, '找一项', '外号 42');
      await until('one is found', async () => (await page.$$('[data-row]')).length === 1);
      await page.setViewport({ width: 320, height: 640 });
      await until('it is a card', () => page.$('.fact-card'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await barriers(page)).toEqual([]);
      await page.evaluate(() => document.querySelector('.fact-card')?.scrollIntoView({ block: 'center' }));
      await takePicture(page, `facts-320-${run.name}`);
      await page.setViewport(VIEWPORT);
    });
  });
});

/** A hundred facts and eight personas. */
const MANY = {
  personas: ['大号', '小号', '工作号', '追星号', '树洞', '恋爱日记', '资料号', '微信'].map((name, index) => ({
    id: `p${index}`,
    name,
    stage: index % 2 === 0 ? ('front' as const) : ('back' as const),
  })),
  facts: Array.from({ length: 100 }, (_, index) => ({
    kind: index % 3 === 0 ? 'school' : 'person',
    value: `外号 ${index}`,
    shownBy: [`p${index % 8}`],
  })),
};
