import { beforeAll, expect, it } from 'vitest';
import { BOXES } from './harness/compose-box.ts';
import { nearMissesOnce, setUp } from './harness/extension-pages.ts';
import { openWechat, openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { ALT, CLEAR, CURSE, LEAK, TWO_PERSONAS, WORK } from './harness/wardrobes.ts';

describeInBothBrowsers('a background that the browser ends at any time', (run) => {
  beforeAll(() => setUp(run.browser, TWO_PERSONAS));

  it('is ended between the focus and the press: the press waits for the verdict and is stopped', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(LEAK);
    await run.browser.killBackground();
    await composer.send();
    const card = await weibo.card();
    expect(await card.words()).toContain('北邮');
    expect(await weibo.sends()).toEqual([]);
    expect(await weibo.seen({ text: '发送' })).toEqual([]);
  });

  it('is ended before the press of a clear draft: it goes out, once, without a second press', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(CLEAR);
    await run.browser.killBackground();
    await composer.send();
    await weibo.published(CLEAR);
    await composer.holds('');
    expect(await weibo.sends()).toHaveLength(1);
  });

  it('is ended before Enter in a chat: a clear draft goes out, once, and a leak does not', async () => {
    const wechat = await openWechat(run.browser, WORK);
    const chat = wechat.box(BOXES.chat);
    await chat.write(CLEAR);
    await run.browser.killBackground();
    await chat.press('Enter');
    await wechat.published(CLEAR);
    await chat.holds('');
    await chat.write(LEAK);
    await run.browser.killBackground();
    await chat.press('Enter');
    await wechat.card();
    expect(await wechat.sends()).toHaveLength(1);
  });

  it('is ended before the box is first used', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await run.browser.killBackground();
    await composer.write(LEAK);
    await weibo.chipSays('hold');
    expect(await weibo.marks()).toHaveLength(1);
  });

  it('is ended while the card stands open: the card goes on, and the near miss is one', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(LEAK);
    await composer.send();
    const card = await weibo.card();
    await run.browser.killBackground();
    await card.press('1');
    await composer.holds('我们学校的食堂真的绝了');
    await weibo.cardIsGone();
    await composer.send();
    await weibo.published('我们学校的食堂真的绝了');
    await nearMissesOnce(run.browser, 'it is logged as edited', ([newest]) => newest?.outcome === '改掉了');
  });

  it('is ended between the first press and the second: a warning passes at the second', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(CURSE);
    await composer.send();
    await weibo.card();
    await run.browser.killBackground();
    await weibo.secondPressCounts();
    await composer.send();
    await weibo.published(CURSE);
    expect(await weibo.sends()).toHaveLength(1);
  });

  it('a press that comes with the last key waits for the verdict', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.focus();
    const control = await composer.control();
    const { x, y } = await control.clickablePoint();
    await weibo.page.keyboard.type(LEAK.slice(0, 3));
    await weibo.page.mouse.move(x, y);
    // The rest in one event, and the press right behind it.
    await Promise.all([weibo.page.keyboard.type(LEAK.slice(3)), weibo.page.mouse.down()]);
    await weibo.page.mouse.up();
    await weibo.card();
    expect(await weibo.sends()).toEqual([]);
  });
});
