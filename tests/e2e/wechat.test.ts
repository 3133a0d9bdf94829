import { beforeAll, expect, it } from 'vitest';
import { BOXES } from './harness/compose-box.ts';
import { nearMissesOnce, setUp } from './harness/extension-pages.ts';
import { openWechat } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { CLEAR, LEAK, TWO_PERSONAS, WORK } from './harness/wardrobes.ts';

describeInBothBrowsers('a chat of web WeChat', (run) => {
  beforeAll(() => setUp(run.browser, TWO_PERSONAS));

  async function openChat() {
    const wechat = await openWechat(run.browser, WORK);
    return { wechat, chat: wechat.box(BOXES.chat) };
  }

  it('Enter is stopped, the words are mended by one key, and Enter sends', async () => {
    const { wechat, chat } = await openChat();
    await chat.write(LEAK);
    await wechat.chipSays('hold');
    const [mark] = await wechat.marks();
    const place = await chat.placeOf(2, 4);
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      expect(Math.abs(mark![side] - place[side]), side).toBeLessThanOrEqual(2);
    }
    await chat.press('Enter');
    const card = await wechat.card();
    expect(await wechat.seen({ key: 'Enter' })).toEqual([]);
    expect(await wechat.sends()).toEqual([]);
    expect(await card.words()).toContain('学校只有「大号」可以提');
    await card.press('1');
    await chat.holds('我们学校的食堂真的绝了');
    await wechat.cardIsGone();
    await chat.press('z', 'Control');
    await chat.holds(LEAK);
    await chat.press('z', 'Control', 'Shift');
    await chat.holds('我们学校的食堂真的绝了');
    await wechat.chipSays('clear');
    await chat.press('Enter');
    await wechat.published('我们学校的食堂真的绝了');
    expect(await wechat.sends()).toHaveLength(1);
    await nearMissesOnce(
      run.browser,
      'the near miss is logged',
      ([newest]) => newest?.site === '微信网页版' && newest.persona === '工作号' && newest.outcome === '改掉了',
    );
  });

  it('a clear draft is sent by Enter at once, and the page sees the whole press', async () => {
    const { wechat, chat } = await openChat();
    await chat.write(CLEAR);
    await wechat.chipSays('clear');
    await chat.press('Enter');
    await wechat.published(CLEAR);
    await chat.holds('');
    expect((await wechat.seen({ key: 'Enter' })).map(({ type }) => type)).toEqual(['keydown', 'keyup']);
  });

  it('the button is stopped too', async () => {
    const { wechat, chat } = await openChat();
    await chat.write(LEAK);
    await wechat.chipSays('hold');
    await chat.send();
    await wechat.card();
    expect(await wechat.seen({ text: '发送' })).toEqual([]);
    expect(await wechat.sends()).toEqual([]);
  });

  it('Ctrl+Enter is a new line, and passes', async () => {
    const { wechat, chat } = await openChat();
    await chat.write(LEAK);
    await wechat.chipSays('hold');
    await chat.press('Enter', 'Control');
    await wechat.page.keyboard.type('真的');
    await chat.holds(`${LEAK}\n真的`);
    expect(await wechat.cardIsInSight()).toBe(false);
    expect((await wechat.seen({ key: 'Enter' })).map(({ type }) => type)).toEqual(['keydown', 'keyup']);
    // It is still the same leak on two lines.
    await chat.press('Enter');
    await wechat.card();
    expect(await wechat.sends()).toEqual([]);
  });

  it('Enter that commits an input method is its own, and the words it left are judged', async () => {
    const { wechat, chat } = await openChat();
    await chat.write('我们');
    await wechat.chipSays('clear');
    const pinyin = await run.browser.inputMethod(wechat.page);
    await pinyin.compose('beiyou');
    await pinyin.commitByEnter('北邮');
    await chat.holds('我们北邮');
    expect(await wechat.cardIsInSight()).toBe(false);
    await wechat.chipSays('hold');
    expect(await wechat.sends()).toEqual([]);
    await chat.press('Enter');
    await wechat.card();
    expect(await wechat.sends()).toEqual([]);
  });

  it('another chat brings another editor, which is watched as well', async () => {
    const { wechat, chat } = await openChat();
    await chat.write(CLEAR);
    await wechat.chipSays('clear');
    await (await wechat.page.waitForSelector('[data-username="@f02"]'))?.click();
    await chat.write(LEAK);
    await wechat.chipSays('hold');
    await chat.press('Enter');
    await wechat.card();
    expect(await wechat.sends()).toEqual([]);
  });

  it('a face in the draft is no word, and moves no mark', async () => {
    const { wechat, chat } = await openChat();
    await chat.focus();
    await (await wechat.page.waitForSelector('[title="表情"]'))?.click();
    await wechat.page.keyboard.type(LEAK);
    await wechat.chipSays('hold');
    await chat.press('Enter');
    await (await wechat.card()).press('1');
    await wechat.cardIsGone();
    await chat.press('Enter');
    await wechat.published('[微笑]我们学校的食堂真的绝了');
  });
});
