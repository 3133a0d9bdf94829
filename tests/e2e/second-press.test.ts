import { beforeAll, expect, it } from 'vitest';
import { BOXES } from './harness/compose-box.ts';
import { nearMissesOnce, setUp } from './harness/extension-pages.ts';
import { openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { ALT, CLEAR, CURSE, LEAK, TWO_PERSONAS } from './harness/wardrobes.ts';

describeInBothBrowsers('what a press of 发送 does', (run) => {
  beforeAll(() => setUp(run.browser, TWO_PERSONAS));

  /** 小号's composer with a draft in it that was judged. */
  async function draft(text: string, level: string) {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(text);
    await weibo.chipSays(level);
    return { weibo, composer };
  }

  it('sends a clear draft by one press, once, and the page sees the whole press', async () => {
    const { weibo, composer } = await draft(CLEAR, 'clear');
    await composer.send();
    await weibo.published(CLEAR);
    await composer.holds('');
    expect(await weibo.sends()).toEqual([{ kind: 'post', text: CLEAR }]);
    const seen = await weibo.seen({ text: '发送' });
    expect(seen.map(({ type }) => type)).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(seen.every(({ trusted }) => trusted)).toBe(true);
  });

  it('warn: a double click does not pass, a second press after 700 ms does', async () => {
    const { weibo, composer } = await draft(CURSE, 'warn');
    await composer.sendTwice();
    expect(await (await weibo.card()).words()).toContain('真他妈');
    expect(await weibo.sends()).toEqual([]);
    expect(await weibo.seen({ text: '发送' })).toEqual([]);
    await weibo.secondPressCounts();
    await composer.send();
    await weibo.published(CURSE);
    expect(await weibo.sends()).toHaveLength(1);
    await weibo.cardIsGone();
    await nearMissesOnce(run.browser, 'it is logged as sent anyway', ([newest]) => newest?.outcome === '仍然发了');
  });

  it.each([0, 150])('gives the card the keyboard, for however long the key is held (%i ms)', async (delay) => {
    const { weibo, composer } = await draft(LEAK, 'hold');
    await composer.focus();
    await weibo.page.keyboard.down('Control');
    await weibo.page.keyboard.press('Enter', { delay });
    await weibo.page.keyboard.up('Control');
    await (await weibo.card()).press('Escape');
    await weibo.cardIsGone();
    expect(await composer.hasFocus()).toBe(true);
  });

  it('warn: a second press of another text is a first press', async () => {
    const { weibo, composer } = await draft(CURSE, 'warn');
    await composer.send();
    await (await weibo.card()).press('Escape');
    await weibo.cardIsGone();
    await composer.rewrite(`${CURSE}了`);
    await weibo.chipSays('warn');
    await weibo.secondPressCounts();
    await composer.send();
    await weibo.card();
    expect(await weibo.sends()).toEqual([]);
  });

  it('hold: however often it is pressed, nothing passes', async () => {
    const { weibo, composer } = await draft(LEAK, 'hold');
    for (let press = 1; press <= 3; press += 1) {
      await composer.send();
      await weibo.card();
      await weibo.secondPressCounts();
    }
    expect(await weibo.sends()).toEqual([]);
    expect(await weibo.seen({ text: '发送' })).toEqual([]);
  });

  it('hold: 仍然发送 on the card lets the next press of exactly this text pass, once', async () => {
    const { weibo, composer } = await draft(LEAK, 'hold');
    await composer.send();
    const card = await weibo.card();
    await card.click('仍然发送');
    await card.says('秒 · 取消');
    expect(await weibo.sends()).toEqual([]);
    await card.says('再按一次发送');
    expect(await weibo.sends()).toEqual([]);
    await composer.send();
    await weibo.published(LEAK);
    await composer.holds('');
    // The same words again are another draft.
    await composer.write(LEAK);
    await weibo.chipSays('hold');
    await composer.send();
    await weibo.card();
    expect(await weibo.sends()).toHaveLength(1);
  });

  it('hold: a draft that was changed after it was let go is stopped again', async () => {
    const { weibo, composer } = await draft(LEAK, 'hold');
    await composer.send();
    const card = await weibo.card();
    await card.click('仍然发送');
    await card.says('再按一次发送');
    await card.press('Escape');
    await weibo.cardIsGone();
    await composer.write('！');
    await weibo.chipSays('hold');
    await composer.send();
    await weibo.card();
    expect(await weibo.sends()).toEqual([]);
  });

  it('the countdown can be taken back, and then nothing is let go', async () => {
    const { weibo, composer } = await draft(LEAK, 'hold');
    await composer.send();
    const card = await weibo.card();
    await card.click('仍然发送');
    await card.says('秒 · 取消');
    await card.press('Escape');
    await weibo.cardIsGone();
    await composer.send();
    expect(await (await weibo.card()).words()).toContain('仍然发送');
    expect(await weibo.sends()).toEqual([]);
  });

  it.each(['Control', 'Meta'] as const)('stops %s+Enter in the box', async (modifier) => {
    const { weibo, composer } = await draft(LEAK, 'hold');
    await composer.press('Enter', modifier);
    await weibo.card();
    expect(await weibo.sends()).toEqual([]);
    expect(await weibo.seen({ key: 'Enter' })).toEqual([]);
  });

  it.each([
    { name: 'Enter', key: 'Enter' },
    { name: 'the space bar', key: ' ' },
  ] as const)('stops $name on the focused control', async ({ key }) => {
    const { weibo, composer } = await draft(LEAK, 'hold');
    await (await composer.control()).focus();
    await weibo.page.keyboard.press(key);
    await weibo.card();
    expect(await weibo.sends()).toEqual([]);
    expect((await weibo.seen({ text: '发送' })).filter(({ type }) => type === 'click')).toEqual([]);
  });

  it('lets Enter be a new line, and every other control be pressed', async () => {
    const { weibo, composer } = await draft(LEAK, 'hold');
    await composer.press('Enter');
    await weibo.page.keyboard.type('真的');
    await composer.holds(`${LEAK}\n真的`);
    await (await weibo.page.waitForSelector('[title="发微博"]'))?.click();
    await weibo.page.waitForSelector('.woo-modal-wrap');
    expect(await weibo.cardIsInSight()).toBe(false);
  });
});
