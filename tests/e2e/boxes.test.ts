import { beforeAll, expect, it } from 'vitest';
import { BOXES, type BoxPlace } from './harness/compose-box.ts';
import { setUp } from './harness/extension-pages.ts';
import { openWeibo, type SitePage, type Switches } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, CLEAR, LEAK, TWO_PERSONAS } from './harness/wardrobes.ts';

const MENDED = '我们学校的食堂真的绝了';

describeInBothBrowsers('every compose box of Weibo', (run) => {
  beforeAll(() => setUp(run.browser, TWO_PERSONAS));

  /** Clicks a part of the page that is none of its boxes. */
  async function click(weibo: SitePage, selector: string): Promise<void> {
    const element = await until(`there is ${selector}`, () => weibo.page.$(selector));
    await element.click();
  }

  /** Whatever box it is: the leak is stopped and marked, mended by one key, and then goes out as `kind`. */
  async function isGuarded(weibo: SitePage, place: BoxPlace, kind: string): Promise<void> {
    const box = weibo.box(place);
    await box.write(LEAK);
    await weibo.chipSays('hold');
    const text = await box.text();
    const start = text.indexOf('北邮');
    const [mark] = await weibo.marks();
    const there = await box.placeOf(start, start + 2);
    expect(Math.abs(mark!.left - there.left)).toBeLessThanOrEqual(2);
    expect(Math.abs(mark!.bottom - there.bottom)).toBeLessThanOrEqual(2);
    await box.send();
    const card = await weibo.card();
    expect(await weibo.sends()).toEqual([]);
    await card.press('1');
    await box.holds(text.replace('北邮', '学校'));
    await weibo.cardIsGone();
    await box.send();
    await weibo.published(text.replace('北邮', '学校'));
    expect(await weibo.sends()).toEqual([{ kind, text: text.replace('北邮', '学校') }]);
  }

  it('the dialog of 发微博, while the home composer stands behind it', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    await click(weibo, '[title="发微博"]');
    await isGuarded(weibo, BOXES.modal, 'post');
  });

  it('a comment', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    await click(weibo, 'article:nth-of-type(1) [title="评论"]');
    await isGuarded(weibo, BOXES.firstPost, 'comment');
  });

  it('a repost, whose box is the one of the comments in another mode', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    await click(weibo, 'article:nth-of-type(1) [title="评论"]');
    await weibo.box(BOXES.firstPost).write(CLEAR);
    await weibo.chipSays('clear');
    await weibo.box(BOXES.firstPost).clear();
    await click(weibo, 'article:nth-of-type(1) [title="转发"]');
    await click(weibo, 'article:nth-of-type(1) ::-p-text(转发)[role="button"]');
    await isGuarded(weibo, BOXES.firstPost, 'repost');
  });

  it('a repost that begins with what others wrote', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    await click(weibo, 'article:nth-of-type(2) [title="转发"]');
    await click(weibo, 'article:nth-of-type(2) ::-p-text(转发)[role="button"]');
    const box = weibo.box(BOXES.secondPost);
    await until('the chain stands there', async () => (await box.text()).startsWith('//@路过的云'));
    await weibo.page.keyboard.press('Home');
    await weibo.page.keyboard.type(LEAK);
    await weibo.chipSays('hold');
    await box.send();
    await (await weibo.card()).press('1');
    await until(
      'only the own words changed',
      async () => (await box.text()).startsWith(`${MENDED}//@路过的云`) || (await box.text()).endsWith(MENDED),
    );
  });

  it('a reply to a comment', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    await click(weibo, 'article:nth-of-type(1) [title="回复"]');
    await isGuarded(weibo, BOXES.firstReply, 'reply');
  });

  it('several at once: a press counts for its own box', async () => {
    const weibo = await openWeibo(run.browser, ALT);
    await weibo.box(BOXES.home).write(LEAK);
    await weibo.chipSays('hold');
    await click(weibo, 'article:nth-of-type(1) [title="评论"]');
    const comment = weibo.box(BOXES.firstPost);
    await comment.write(CLEAR);
    await weibo.chipSays('clear');
    await comment.send();
    await weibo.published(CLEAR);
    await weibo.box(BOXES.home).send();
    await weibo.card();
    expect(await weibo.sends()).toEqual([{ kind: 'comment', text: CLEAR }]);
  });

  it.each<{ how: string; switches: Switches }>([
    { how: 'mounts late', switches: { slow: true } },
    { how: 'puts a new button in at every key', switches: { recreate: true } },
    { how: 'has the classes of the older skin', switches: { skin: 'vue2' } },
    { how: 'does all of it', switches: { slow: true, recreate: true, skin: 'vue2' } },
  ])('a page that $how', async ({ switches }) => {
    const weibo = await openWeibo(run.browser, ALT, switches);
    await isGuarded(weibo, BOXES.home, 'post');
  });

  it('a page whose class names are others with every load', async () => {
    const classes = async (weibo: SitePage) =>
      (await weibo.box(BOXES.home).editable()).evaluate((box) => box.className);
    const first = await openWeibo(run.browser, ALT);
    const before = await classes(first);
    await first.page.close();
    const second = await openWeibo(run.browser, ALT);
    expect(await classes(second)).not.toBe(before);
    await isGuarded(second, BOXES.home, 'post');
  });

  it('a box that no adapter knows, with a button that says 发布', async () => {
    const weibo = await openWeibo(run.browser, ALT, { path: '/generic/' });
    const note = weibo.box(BOXES.other);
    // This page shows no login, so that nobody's rules are asked.
    await note.write(LEAK);
    await weibo.chipSays('doubt');
    await note.send();
    const card = await weibo.card();
    await card.click('这里是「小号」');
    await card.says('看到「北邮」，就知道「小号」是你');
    await card.press('1');
    await note.holds(MENDED);
    await weibo.cardIsGone();
    await note.send();
    expect(await weibo.sends()).toEqual([{ kind: 'note', text: MENDED }]);
  });

  it.each(['blank', 'written', 'srcdoc'])('a box in a frame without an address: %s', async (kind) => {
    const weibo = await openWeibo(run.browser, ALT, { path: `/weibo/frame/?kind=${kind}` });
    const frame = await until('the frame has its box', async () => {
      for (const inner of weibo.page.frames().slice(1)) if (await inner.$('textarea')) return inner;
      return undefined;
    });
    const box = weibo.box({ editable: 'textarea', control: 'button' }, frame);
    await box.write(LEAK);
    await weibo.chipSays('hold', frame);
    await box.send();
    await (await weibo.card()).press('1');
    await box.holds(MENDED);
    expect(await weibo.sends()).toEqual([]);
    await weibo.cardIsGone();
    await box.send();
    await weibo.published(MENDED);
  });

  it('a page that writes itself anew by document.open()', async () => {
    const weibo = await openWeibo(run.browser, ALT, { path: '/weibo/reopen/' });
    await isGuarded(weibo, BOXES.home, 'post');
  });
});
