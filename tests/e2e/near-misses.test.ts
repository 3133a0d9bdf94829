import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { clickButton, findButton, wordsOf } from './harness/buttons.ts';
import { BOXES } from './harness/compose-box.ts';
import { openExtensionPage, setUp } from './harness/extension-pages.ts';
import { fillLog } from './harness/near-miss-log/fill.ts';
import { barriers } from './harness/sight.ts';
import { openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, LEAK, TWO_PERSONAS } from './harness/wardrobes.ts';

const FILLED = 120;

const count = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.selection [role=status]')?.textContent ?? '');

/** Chooses in the select of this label. */
async function choose(page: Page, label: string, choice: string): Promise<void> {
  await page.evaluate(
    (wantedLabel, wantedChoice) => {
      const name = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wantedLabel);
      const select = name?.control as HTMLSelectElement;
      select.selectedIndex = [...select.options].findIndex(({ text }) => text === wantedChoice);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    choice,
  );
}

async function openView(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#${view}`);
  await until(`${view} is shown`, () =>
    page.evaluate(
      (isLog) =>
        !document.body.innerText.includes('正在读取') &&
        !document.body.innerText.includes('Reading…') &&
        document.querySelector(isLog ? '.near-miss' : 'figure svg, .print__table td') !== null,
      view === 'near-misses',
    ),
  );
}

describeInBothBrowsers('the log of near misses', (run) => {
  let page: Page;

  beforeAll(async () => {
    await setUp(run.browser, TWO_PERSONAS);
  });

  it('teaches while it is empty, and keeps whole drafts only when it is asked to', async () => {
    page = await openExtensionPage(run.browser, 'options.html#near-misses');
    await until('it says what will be here', async () => (await wordsOf(page)).includes('还没有差点掉马的时候'));
    expect(await barriers(page)).toEqual([]);
    const stop = async (): Promise<void> => {
      const weibo = await openWeibo(run.browser, ALT);
      await weibo.box(BOXES.home).write(LEAK);
      await weibo.box(BOXES.home).send();
      await weibo.card();
      await weibo.page.close();
      await page.bringToFront();
    };
    await stop();
    await until('the first one is told', async () =>
      (await wordsOf(page)).includes('看过「大号」的人，凭「北邮」就能认出「小号」是你'),
    );
    expect(await page.evaluate(() => document.body.textContent)).not.toContain('食堂');

    await clickButton(page, '保存多久，导出和打印');
    await (await until('drafts can be kept', () => page.$('.log-tools input[type=checkbox]'))).click();
    await until('it is saved', async () => (await wordsOf(page)).includes('已保存'));
    await stop();
    await until('the second one has its draft', () =>
      page.evaluate((draft) => document.body.textContent.includes(draft), LEAK),
    );
    await clickButton(page, '全部忘掉');
    await until('both are forgotten', async () => (await wordsOf(page)).includes('还没有差点掉马的时候'));
  });

  it('draws what can be seen, to the very end', async () => {
    page = await openExtensionPage(run.browser, 'options.html#near-misses');
    await fillLog(page, FILLED);
    await until('it is counted', async () => (await count(page)) === `共 ${FILLED} 条，全选`);
    expect(await page.evaluate(() => document.querySelectorAll('.near-miss').length)).toBeLessThan(40);
    await until('the oldest is shown', () =>
      page.evaluate((last) => {
        scrollTo(0, document.documentElement.scrollHeight);
        return document.querySelector(`.near-miss[aria-posinset="${last}"]`) !== null;
      }, FILLED),
    );
  });

  it('is narrowed by filters and by sealed words', async () => {
    page = await openExtensionPage(run.browser, 'options.html#near-misses');
    await until('it is counted', async () => (await count(page)).startsWith('共'));
    await choose(page, '内容', '手机号');
    await until('there are fewer', async () => (await count(page)) !== `共 ${FILLED} 条，全选`);
    await until('only phones are left', () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.near-miss__what > ul')].every(({ textContent }) =>
          textContent.includes('手机号'),
        ),
      ),
    );
    await clickButton(page, '不筛选');
    await until('all are back', async () => (await count(page)) === `共 ${FILLED} 条，全选`);

    await page.type('input[type=search]', '沙河');
    await until('the words are found', () =>
      page.evaluate(() => {
        const rows = [...document.querySelectorAll('.near-miss__what b')];
        return rows.length > 0 && rows.every(({ textContent }) => textContent.includes('沙河'));
      }),
    );
    await page.type('input[type=search]', '没有');
    await until('nothing is found', async () => (await wordsOf(page)).includes('没有符合这些条件的'));
    expect(await barriers(page)).toEqual([]);
    await clickButton(page, '不筛选');
  });

  it('takes an answer by keyboard, which another page shows too', async () => {
    page = await openExtensionPage(run.browser, 'options.html#near-misses');
    const other = await openExtensionPage(run.browser, 'options.html#near-misses');
    const pressed = '.near-miss [aria-pressed=true]';
    await until('both list the log', async () => (await page.$('.near-miss')) && (await other.$('.near-miss')));
    await page.bringToFront();
    const useful = await until('there is a question', () => page.$('.near-miss__useful button'));
    await useful.focus();
    await page.keyboard.press('Enter');
    await until('it is pressed', () => page.$(pressed));
    await other.bringToFront();
    await until('the other page shows it', () => other.$(pressed));
    await page.bringToFront();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('有用');
    await page.keyboard.press('Enter');
    await until('it is taken back', async () => !(await page.$(pressed)));
  });

  it('forgets many at once, and brings them back', async () => {
    page = await openExtensionPage(run.browser, 'options.html#near-misses');
    await until('it is counted', async () => (await count(page)).startsWith('共'));
    await choose(page, '后来', '仍然发了');
    await until('there are fewer', async () => (await count(page)) !== `共 ${FILLED} 条，全选`);
    await page.click('.selection input');
    await until('they are chosen', async () => (await count(page)).startsWith('选了'));
    await clickButton(page, '忘掉选中的');
    await until('they are gone', async () => (await wordsOf(page)).includes('没有符合这些条件的'));
    await clickButton(page, '撤销');
    await until('they are back', () => page.$('.near-miss'));
    await clickButton(page, '不筛选');
    await until('all are back', async () => (await count(page)) === `共 ${FILLED} 条，全选`);
  });

  it('is looked back on, as charts and as tables, and turns a rule down', async () => {
    page = await openExtensionPage(run.browser, 'options.html#near-misses');
    await until('there is a log', () => page.$('.near-miss'));
    await openView(page, 'near-misses/looking-back');
    const [, all] = /一共 (\d+) 次/.exec(await wordsOf(page)) ?? [];
    await (await findButton(page, '看表格：后来怎样')).click();
    const total = await until('the table is shown', () =>
      page.evaluate(() =>
        [...document.querySelectorAll('figure td:last-child')].reduce((sum, cell) => sum + Number(cell.textContent), 0),
      ),
    );
    expect(total).toBe(Number(all));
    await clickButton(page, '按月');
    await until('months are shown', async () => (await wordsOf(page)).includes('最近 12 个月'));

    const offer = await page.$('::-p-xpath(//button[contains(., "调轻一点")])');
    if (!offer) {
      // The rule that is mistaken most often may be one without a level.
      expect(await wordsOf(page)).toContain('没有可以调的级别');
      return;
    }
    await offer.click();
    await clickButton(page, '撤销');
    await until('it is as it was', async () => (await wordsOf(page)).includes('已撤销'));
  });
});
