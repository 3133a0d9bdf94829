import { beforeAll, expect, it } from 'vitest';
import { BOXES } from './harness/compose-box.ts';
import { setUp } from './harness/extension-pages.ts';
import { openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { ALT, CLEAR, LEAK, TWO_PERSONAS } from './harness/wardrobes.ts';

describeInBothBrowsers('a user who goes back to writing as the card opens', (run) => {
  beforeAll(() => setUp(run.browser, TWO_PERSONAS));

  async function backInTheBox() {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(LEAK);
    await weibo.chipSays('hold');
    await composer.send();
    const card = await weibo.card();
    await composer.focus();
    expect(await composer.hasFocus()).toBe(true);
    return { weibo, composer, card };
  }

  it('keeps the focus when the card begins to listen, and what is typed goes into the box', async () => {
    const { weibo, composer, card } = await backInTheBox();
    await card.listens();
    await weibo.hears(card);
    expect(await composer.hasFocus()).toBe(true);
    await composer.rewrite(CLEAR);
    await composer.holds(CLEAR);
    await weibo.cardIsGone();
  });

  it('keeps the focus when the background dies', async () => {
    const { weibo, composer, card } = await backInTheBox();
    await run.browser.killBackground();
    await weibo.hears(card);
    await card.listens();
    await weibo.hears(card);
    expect(await composer.hasFocus()).toBe(true);
    expect(await weibo.cardIsInSight()).toBe(true);
  });
});
