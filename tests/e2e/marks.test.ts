import { beforeAll, expect, it } from 'vitest';
import { BOXES, type ComposeBox } from './harness/compose-box.ts';
import { setUp } from './harness/extension-pages.ts';
import { openWechat, openWeibo, type SitePage } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, CLEAR, LEAK, TWO_PERSONAS, WORK } from './harness/wardrobes.ts';

/** How far a mark may be from its words, in CSS pixels. */
const NEAR = 2;

describeInBothBrowsers('the marks', (run) => {
  beforeAll(() => setUp(run.browser, TWO_PERSONAS));

  /** Waits until the one mark stands over 北邮. */
  async function standsOverTheSchool(site: SitePage, box: ComposeBox): Promise<void> {
    await until('the mark stands over 北邮', async () => {
      const [mark, ...others] = await site.marks();
      const start = (await box.text()).indexOf('北邮');
      const place = await box.placeOf(start, start + 2);
      const sides = ['left', 'right', 'top', 'bottom'] as const;
      return mark && others.length === 0 && sides.every((side) => Math.abs(mark[side] - place[side]) <= NEAR);
    });
  }

  async function marked() {
    const weibo = await openWeibo(run.browser, ALT);
    const composer = weibo.box(BOXES.home);
    await composer.write(LEAK);
    await standsOverTheSchool(weibo, composer);
    return { weibo, composer };
  }

  it('move with what is typed before them', async () => {
    const { weibo, composer } = await marked();
    await weibo.page.keyboard.press('Home');
    await weibo.page.keyboard.type('说真的，');
    await standsOverTheSchool(weibo, composer);
    await weibo.page.keyboard.press('Home');
    await weibo.page.keyboard.type(CLEAR);
    await weibo.page.keyboard.press('Enter');
    await standsOverTheSchool(weibo, composer);
  });

  it('follow the page when it is scrolled', async () => {
    const { weibo, composer } = await marked();
    await weibo.page.evaluate(() => {
      document.body.style.height = '3000px';
      window.scrollTo(0, 60);
    });
    await standsOverTheSchool(weibo, composer);
  });

  it('follow the box when the window gets narrower and its lines break anew', async () => {
    const { weibo, composer } = await marked();
    await weibo.page.evaluate(() => {
      document.querySelector('main')!.style.width = '180px';
    });
    await standsOverTheSchool(weibo, composer);
    await weibo.page.setViewport({ width: 700, height: 600 });
    await standsOverTheSchool(weibo, composer);
  });

  it.each(['zoom', 'scale'])('follow a box that the page shows larger (%s)', async (property) => {
    const { weibo, composer } = await marked();
    await weibo.page.evaluate((name) => document.querySelector('main')!.style.setProperty(name, '1.5'), property);
    const words = 2 * 15 * 1.5;
    await until('the mark is as wide as the words are shown', async () => {
      const [mark = { left: NaN, right: NaN }] = await weibo.marks();
      const box = await (await composer.editable()).boundingBox();
      expect(Math.abs(mark.right - mark.left - words), 'width').toBeLessThanOrEqual(NEAR);
      expect(Math.abs(mark.left - (box?.x ?? NaN) - words), 'left').toBeLessThanOrEqual(NEAR);
      return true;
    });
  });

  it('go with the words, and come with the next ones', async () => {
    const { weibo, composer } = await marked();
    await composer.rewrite(CLEAR);
    await until('no mark is left', async () => (await weibo.marks()).length === 0);
    await composer.rewrite(LEAK);
    await standsOverTheSchool(weibo, composer);
  });

  it('go when the box is left, and come back with the focus', async () => {
    const { weibo, composer } = await marked();
    await weibo.page.mouse.click(20, 600);
    await until('no mark is left', async () => (await weibo.marks()).length === 0);
    expect(await weibo.chip()).toBe('');
    await composer.focus();
    await standsOverTheSchool(weibo, composer);
    await weibo.chipSays('hold');
  });

  it('stand in rich text over the very words, across lines too', async () => {
    const wechat = await openWechat(run.browser, WORK);
    const chat = wechat.box(BOXES.chat);
    await chat.write(CLEAR);
    await chat.press('Enter', 'Control');
    await wechat.page.keyboard.type('北邮');
    const lines = await until('the mark is drawn', async () => {
      const marks = await wechat.marks();
      return marks.length > 0 && marks;
    });
    const last = await (
      await chat.editable()
    ).evaluate((editable) => {
      const range = document.createRange();
      range.selectNodeContents(
        editable.lastChild?.textContent ? editable.lastChild : editable.lastChild!.previousSibling!,
      );
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    expect(lines).toHaveLength(1);
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      expect(Math.abs(lines[0]![side] - last[side]), side).toBeLessThanOrEqual(NEAR);
    }
  });

  it('change nothing in the box: its text, its markup and its caret stay the user’s', async () => {
    const wechat = await openWechat(run.browser, WORK);
    const chat = wechat.box(BOXES.chat);
    await chat.write(LEAK);
    await wechat.chipSays('hold');
    const markup = () => chat.editable().then((editable) => editable.evaluate(({ innerHTML }) => innerHTML));
    expect(await markup()).toBe(LEAK);
    await wechat.page.keyboard.press('ArrowLeft');
    await wechat.page.keyboard.type('很');
    expect(await markup()).toBe(`${LEAK.slice(0, -1)}很${LEAK.slice(-1)}`);
  });
});
