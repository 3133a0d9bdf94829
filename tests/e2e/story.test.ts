import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { clickButton, findButton, wordsOf } from './harness/buttons.ts';
import { BOXES } from './harness/compose-box.ts';
import { nearMissesOnce, openExtensionPage } from './harness/extension-pages.ts';
import { findWelcome } from './harness/launch.ts';
import { openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, LEAK, MAIN, type Login } from './harness/wardrobes.ts';

/** 开始, and the two starter contracts that are ticked: 大号 and 树洞. */
async function agree(welcome: Page): Promise<void> {
  await clickButton(welcome, '开始');
  await clickButton(welcome, '用这 2 个');
  await until('the personas are saved', async () => (await wordsOf(welcome)).includes('人设已经写好了'));
}

/** Logged in, the user clicks into the composer and then, in the popup, on the persona whose account this is. */
async function bind(browser: TestBrowser, login: Login, persona: string): Promise<void> {
  const weibo = await openWeibo(browser, login);
  await weibo.box(BOXES.home).write('在');
  await weibo.chipSays('doubt');
  const popup = await browser.openPopup(weibo.page);
  await until('the popup shows the account', async () => (await wordsOf(popup)).includes(`@${login.name}`));
  await (await findButton(popup, persona)).evaluate((button) => button.click());
  await weibo.chipSays('clear');
  expect(await wordsOf(popup)).toContain(persona);
  await weibo.page.close();
}

/** 北京邮电大学, called 北邮, shown by 大号 only. */
async function listTheSchool(browser: TestBrowser): Promise<void> {
  const review = await openExtensionPage(browser, 'options.html#facts');
  await until('a fact can be added', () => review.$('.add-fact input'));
  await review.focus('.add-fact input');
  await review.keyboard.type('北京邮电大学');
  await review.keyboard.press('Tab');
  await review.keyboard.type('北邮');
  await review.keyboard.press('Enter');
  const shownByMain = await until('the fact is listed', () => review.$('[role="grid"] input[type="checkbox"]'));
  await shownByMain.click();
  // Another page shows what is kept, and not only what was pressed.
  const other = await openExtensionPage(browser, 'options.html#facts');
  await until('the list shows who may name it', () =>
    other.evaluate(() => {
      const [main, alt] = document.querySelectorAll<HTMLInputElement>('[role="grid"] input[type="checkbox"]');
      return main?.checked && alt?.checked === false && document.body.innerText.includes('别名 1 个');
    }),
  );
  await other.close();
  await review.close();
}

describeInBothBrowsers('the main job, end to end', (run) => {
  it('tells a user before the post what in it drops the vest, and lets them mend it', async () => {
    const { browser } = run;

    // The extension was just installed: it opens its own welcome page, and nothing is read before 开始.
    const welcome = await until('the welcome page is open', () => findWelcome(browser));
    expect(await wordsOf(welcome)).toContain('按下之前，什么都不读');
    await agree(welcome);
    await bind(browser, MAIN, '大号');
    await bind(browser, ALT, '树洞');
    await listTheSchool(browser);

    // 树洞 writes where the cook is praised, and the school is named.
    const weibo = await openWeibo(browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(LEAK);
    await weibo.chipSays('hold');
    const [mark, ...others] = await weibo.marks();
    expect(others).toEqual([]);
    expect(mark?.level).toBe('hold');
    const place = await composer.placeOf(2, 4);
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      expect(Math.abs(mark![side] - place[side]), side).toBeLessThanOrEqual(2);
    }

    // 发送 is stopped: the page saw no part of the press.
    await composer.send();
    const card = await weibo.card();
    expect(await weibo.seen({ text: '发送' })).toEqual([]);
    expect(await weibo.sends()).toEqual([]);

    // The card says which words, whose persona and why, and what can be done.
    const words = await card.words();
    expect(words).toContain('北邮');
    expect(words).toContain('树洞');
    expect(words).toContain('看到「北邮」，就知道「树洞」是你：学校只有「大号」可以提。');
    const choices = await card.choices();
    expect(choices).toEqual(['北邮 → 学校', '删掉「北邮」', '换到「大号」发', '不是问题 以后不再提']);
    expect(words).toContain('仍然发送');

    // One key replaces the words, undo brings them back, and they can be replaced again.
    await card.press('1');
    await composer.holds('我们学校的食堂真的绝了');
    await weibo.cardIsGone();
    expect(await composer.hasFocus()).toBe(true);
    await composer.press('z', 'Control');
    await composer.holds(LEAK);
    await weibo.chipSays('hold');
    await composer.send();
    await (await weibo.card()).press('1');
    await composer.holds('我们学校的食堂真的绝了');
    await weibo.cardIsGone();

    // The mended post goes out by one press, and the page empties its box.
    await composer.send();
    await weibo.published('我们学校的食堂真的绝了');
    await composer.holds('');
    expect(await weibo.sends()).toHaveLength(1);

    // One near miss is on the review page, with the words and how it ended; the rest of the draft is not.
    const [nearMiss, ...more] = await nearMissesOnce(
      browser,
      'the near miss has its outcome',
      ([first]) => first?.outcome === '改掉了',
    );
    expect(more).toEqual([]);
    expect(nearMiss).toMatchObject({ persona: '树洞', site: '微博', level: '停住', outcome: '改掉了' });
    expect(nearMiss?.findings.join()).toContain('北邮');
    expect(nearMiss?.reasons.join()).not.toContain('食堂');
  });
});
