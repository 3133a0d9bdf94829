import { beforeAll, expect, it } from 'vitest';
import { clickButton, wordsOf } from './harness/buttons.ts';
import { BOXES } from './harness/compose-box.ts';
import { nearMissesOnce, openExtensionPage, setUp } from './harness/extension-pages.ts';
import { openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, CURSE, LEAK, TWO_PERSONAS } from './harness/wardrobes.ts';

/** Two listed facts at once. */
const TWO_LEAKS = '小白又在北邮的食堂排队';

describeInBothBrowsers('what the card offers', (run) => {
  beforeAll(() => setUp(run.browser, TWO_PERSONAS));

  /** 小号's draft, stopped, with its card open. */
  async function stopped(text: string) {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(text);
    await composer.send();
    return { weibo, composer, card: await weibo.card() };
  }

  it('has the focus when it opens, and gives it back to the box on Escape, which the page does not see', async () => {
    const { weibo, composer, card } = await stopped(LEAK);
    await until('the card has the focus', () => card.frame.evaluate(() => document.hasFocus()));
    await card.press('Escape');
    await weibo.cardIsGone();
    await until('the box has the focus', () => composer.hasFocus());
    expect(await weibo.seen({ key: 'Escape' })).toEqual([]);
    await weibo.page.keyboard.type('！');
    await composer.holds(`${LEAK}！`);
  });

  it('has the focus when it begins to listen, though the page took it away as the card opened', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(LEAK);
    await (
      await composer.editable()
    ).evaluate((box) => {
      const takeBack = (): void => {
        for (const delay of [50, 150, 300]) setTimeout(() => box.focus(), delay);
      };
      addEventListener('blur', takeBack, { once: true });
    });
    await composer.send();
    await (await weibo.card()).press('1');
    await composer.holds('我们学校的食堂真的绝了');
  });

  it('is deaf to a press that was meant for what stood there before', async () => {
    const { weibo, composer, card } = await stopped(LEAK);
    await weibo.page.keyboard.press('1');
    await card.listens();
    expect(await composer.text()).toBe(LEAK);
    expect(await weibo.cardIsInSight()).toBe(true);
  });

  it('is used by keyboard alone: Tab goes round in it, Enter chooses', async () => {
    const { weibo, composer, card } = await stopped(LEAK);
    const focused = () => card.frame.evaluate(() => document.activeElement?.textContent ?? '');
    await card.press('Tab');
    expect(await focused()).toContain('北邮');
    await card.press('Tab', 'Shift');
    expect(await focused()).toContain('回去改');
    await card.press('Tab');
    expect(await focused()).toContain('北邮');
    await card.press('Enter');
    await composer.holds('我们学校的食堂真的绝了');
    await weibo.cardIsGone();
    expect(await composer.hasFocus()).toBe(true);
  });

  it('drops the words where that is chosen', async () => {
    const { composer, card } = await stopped(LEAK);
    await card.click('删掉「北邮」');
    await composer.holds('我们的食堂真的绝了');
  });

  it('replaces everything at once, and one undo brings everything back', async () => {
    const { weibo, composer, card } = await stopped(TWO_LEAKS);
    await card.click('都改掉');
    await composer.holds('一个朋友又在学校的食堂排队');
    await weibo.cardIsGone();
    await composer.press('z', 'Control');
    await composer.holds(TWO_LEAKS);
    await composer.press('z', 'Control', 'Shift');
    await composer.holds('一个朋友又在学校的食堂排队');
  });

  it('not a leak: never speaks of it again for this persona, until that is taken back', async () => {
    const { weibo, composer, card } = await stopped(CURSE);
    await card.click('不是问题 以后不再提');
    await weibo.cardIsGone();
    await weibo.chipSays('clear');
    await composer.send();
    await weibo.published(CURSE);
    await nearMissesOnce(run.browser, 'it is logged as a false alarm', ([newest]) => newest?.outcome === '不是问题');

    const review = await openExtensionPage(run.browser, 'options.html#exceptions');
    await until('it is listed', async () => (await wordsOf(review)).includes('真他妈'));
    await clickButton(review, '收回「真他妈」');
    await until('it is taken back', async () => (await wordsOf(review)).includes('还没有按过'));

    await weibo.page.bringToFront();
    await composer.write(CURSE);
    await weibo.chipSays('warn');
  });

  it('switch persona: goes by the other one in this tab, whose account this is not', async () => {
    const { weibo, card } = await stopped(LEAK);
    await card.click('换到「大号」发');
    await card.says('现在登录的是「小号」的账号 今晚不想上课，这条却是按「大号」写的。');
    expect(await weibo.sends()).toEqual([]);
    await nearMissesOnce(run.browser, 'it is logged as switched', ([newest]) => newest?.outcome === '换号了');
  });
});
