import { beforeAll, expect, it } from 'vitest';
import { BOXES } from './harness/compose-box.ts';
import { nearMissesOnce, sayInPopup, setUp } from './harness/extension-pages.ts';
import { openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { ALT, CLEAR, LEAK, MAIN, STRANGER, TWO_PERSONAS } from './harness/wardrobes.ts';

describeInBothBrowsers('whose login it is', (run) => {
  beforeAll(() => setUp(run.browser, TWO_PERSONAS));

  it('the persona whose account is logged in is the one that is asked: 大号 may name the school', async () => {
    const weibo = await openWeibo(run.browser, MAIN);
    const composer = weibo.box(BOXES.home);
    await composer.write(LEAK);
    await weibo.chipSays('clear');
    await composer.send();
    await weibo.published(LEAK);
  });

  it('a login that changed its screen name is still the same login', async () => {
    const weibo = await openWeibo(run.browser, { ...ALT, name: '换了个名字' });
    await weibo.box(BOXES.home).write(LEAK);
    await weibo.chipSays('hold');
    expect(await weibo.marks()).toHaveLength(1);
  });

  it('wrong account: what is written as 大号 is not sent from the login of 小号, whatever it says', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(CLEAR);
    await weibo.chipSays('clear');
    await sayInPopup(run.browser, weibo.page, '大号', '这是刚才说的');
    await weibo.chipSays('hold');
    await composer.send();
    const card = await weibo.card();
    expect(await card.words()).toContain('现在登录的是「小号」的账号 今晚不想上课，这条却是按「大号」写的。');
    expect(await weibo.sends()).toEqual([]);
    expect(await weibo.seen({ text: '发送' })).toEqual([]);

    // 换到「小号」: the login is right again, and the draft goes out.
    await card.click('换到「小号」发');
    await weibo.chipSays('clear');
    await weibo.cardIsGone();
    await composer.send();
    await weibo.published(CLEAR);
    await nearMissesOnce(run.browser, 'it is logged as switched', ([newest]) => newest?.outcome === '换号了');
  });

  it('a login of nobody: the first press is stopped with that reason, once', async () => {
    const weibo = await openWeibo(run.browser, STRANGER);
    const composer = weibo.box(BOXES.home);
    await composer.write(CLEAR);
    await weibo.chipSays('doubt');
    await composer.send();
    const card = await weibo.card();
    expect(await card.words()).toContain('谁的号 还没有归到哪个人设');
    expect(await weibo.sends()).toEqual([]);
    await card.press('Escape');
    await weibo.cardIsGone();
    await weibo.secondPressCounts();
    await composer.send();
    await weibo.published(CLEAR);
    // The user knows by now: another draft of this login is not stopped again.
    await composer.holds('');
    await composer.write(`${CLEAR}！`);
    await weibo.chipSays('doubt');
    await composer.send();
    await weibo.published(`${CLEAR}！`);
  });

  it('a login of nobody: who is chosen on the card is asked from then on', async () => {
    const weibo = await openWeibo(run.browser, STRANGER);
    const composer = weibo.box(BOXES.home);
    await composer.write(LEAK);
    await composer.send();
    const card = await weibo.card();
    await card.click('这里是「小号」');
    await card.says('看到「北邮」，就知道「小号」是你');
    expect(await weibo.sends()).toEqual([]);
  });

  it('a page that shows no login says so', async () => {
    const weibo = await openWeibo(run.browser);
    const composer = weibo.box(BOXES.home);
    await composer.write(CLEAR);
    await weibo.chipSays('doubt');
    await composer.send();
    expect(await (await weibo.card()).words()).toContain('看不出这里登录的是谁');
    expect(await weibo.sends()).toEqual([]);
  });
});
