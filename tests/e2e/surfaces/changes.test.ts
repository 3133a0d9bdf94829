import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { importWardrobe, startWatching } from '../harness/extension-pages.ts';
import { describeInBothBrowsers } from '../harness/suite.ts';
import { until } from '../harness/until.ts';
import { CLEAR, LEAK } from '../harness/wardrobes.ts';
import { seenInNewestTab } from './background.ts';
import { Bench } from './bench.ts';
import { caseOf, type SurfaceCase } from './cases.ts';
import { EVERYWHERE } from './wardrobe.ts';

const FEED = caseOf('weibo-reply 弹出层').address;
const comment: SurfaceCase = { ...caseOf('weibo-comment'), address: FEED };

describeInBothBrowsers('a page that changes around a box', (run) => {
  let extension: Page;
  beforeAll(async () => {
    await startWatching(run.browser);
    await importWardrobe(run.browser, EVERYWHERE);
    [extension] = (await run.browser.puppeteer.pages()) as [Page, ...Page[]];
    await run.browser.goToExtension(extension, 'popup.html');
  });

  const surfaceIs = async (surface: string): Promise<void> => {
    await until(`the box is ${surface}`, async () => (await seenInNewestTab(extension)).surface === surface);
  };

  const stops = async (bench: Bench): Promise<void> => {
    const before = await bench.seen();
    await bench.click();
    await bench.card();
    expect(await bench.seen()).toEqual(before);
    expect(await bench.sends()).toEqual([]);
  };

  it('turns a comment into a repost without a new element, and the box is watched as what it is then', async () => {
    const bench = await Bench.open(run.browser, caseOf('weibo-comment'));
    await bench.write(LEAK);
    await bench.chipSays('hold');
    await surfaceIs('weibo-comment');
    const repost = await bench.as(caseOf('weibo-repost'));
    await repost.write(LEAK);
    await surfaceIs('weibo-repost');
    await repost.chipSays('hold');
    await stops(repost);
  });

  it('leaves the words of others in a repost to the others', async () => {
    const second = 'article:nth-of-type(2)';
    const bench = await Bench.open(run.browser, {
      ...caseOf('weibo-repost'),
      open: [`${second} [title="转发"]`, `${second} .woo-pop-item-main:nth-child(2)`],
      editable: `${second} [class*="_composer_"] textarea`,
      control: `${second} .woo-button-primary`,
    });
    expect(await bench.text()).toMatch(/^\/\/@/);
    await (await bench.editable).click();
    await bench.isClear();
    await bench.click();
    await bench.published(1);
  });

  it('recycles its elements for other posts, and the draft in them is still stopped', async () => {
    const bench = await Bench.open(run.browser, comment, { recycle: '1' });
    await bench.write(LEAK);
    await bench.chipSays('hold');
    const shows = () => bench.frame.$eval('article:nth-of-type(1) header', (head) => head.textContent);
    const before = await shows();
    await until('the element shows another post', async () => {
      // A busy Firefox may yet scroll to the caret of what was typed, which takes this back: scroll until it stays.
      await bench.frame.evaluate(() => scrollTo(0, 5 * 420));
      return (await shows()) !== before;
    });
    await bench.open();
    await bench.chipSays('hold');
    await stops(bench);
  });

  it('goes to another route without a load, and the boxes there are found', async () => {
    const bench = await Bench.open(run.browser, { ...caseOf('weibo-home'), address: FEED });
    await bench.write(LEAK);
    await bench.chipSays('hold');
    await (await bench.element('a[title="热门"]')).click();
    await until(
      'the chip is gone with its box',
      async () => (await bench.site.chip()) === '' || (await bench.chipIsHidden()),
    );
    const there = await bench.as({ ...comment, address: FEED });
    await there.write(LEAK);
    await surfaceIs('weibo-comment');
    await there.chipSays('hold');
    await stops(there);
  });

  it('opens another conversation with another editor', async () => {
    const bench = await Bench.open(run.browser, caseOf('wechat-chat wx'));
    await bench.write(CLEAR);
    await (await bench.element('.chat_item:nth-child(2)')).click();
    await bench.write(LEAK);
    await bench.chipSays('hold');
    await stops(bench);
  });

  it('shows another thread by its hash and leaves the draft where it was', async () => {
    const bench = await Bench.open(run.browser, caseOf('weibo-message 整页'));
    await bench.write(LEAK);
    await bench.chipSays('hold');
    await (await bench.element('.sessionlist:nth-child(2)')).click();
    expect(await bench.text()).toBe(LEAK);
    await stops(bench);
  });

  it('fills its shadow root with another form', async () => {
    const post = caseOf('wechat-channels-post 视频');
    const bench = await Bench.open(run.browser, post);
    await bench.write(LEAK);
    await bench.chipSays('hold');
    await (await bench.element('#menuBar li:nth-child(2) a')).click();
    await until('the other form is there', () => bench.frame.$('>>> [data-placeholder*="1000个字符"]'));
    await bench.write(LEAK);
    await bench.chipSays('hold');
    await stops(bench);
  });

  it('builds its form anew when an upload ends, with the draft in it', async () => {
    const bench = await Bench.open(run.browser, caseOf('wechat-channels-post 视频'), { upload: '1' });
    await bench.write(LEAK);
    await bench.frame.evaluate(() => dispatchEvent(new Event('upload-end')));
    await until('the upload has ended', () =>
      bench.frame.$eval('>>> .upload-status', (says) => says.textContent === '上传完成'),
    );
    await stops(bench);
  });

  it('keeps a form hidden until there is something to send, and nothing in it is a box', async () => {
    const video = caseOf('weibo-video');
    const address = new URL(video.address);
    address.searchParams.delete('edit');
    const page = await run.browser.puppeteer.newPage();
    await page.goto(address.href);
    await until('the form is in the page', () => page.$('textarea'));
    await page.evaluate(() => document.querySelector('textarea')?.dispatchEvent(new Event('input', { bubbles: true })));
    expect((await seenInNewestTab(extension)).surface).toBeUndefined();
  });

  it('shows faces as pictures, and they are read as their code', async () => {
    const bench = await Bench.open(run.browser, {
      ...caseOf('wechat-chat wx'),
      address: caseOf('wechat-chat wx').address.replace('qq.com/', 'qq.com/faces/'),
    });
    await (await bench.editable).click();
    await bench.chipSays('hold');
    await stops(bench);
  });

  it.each(['weibo-article v5', 'weibo-article v3'])('asks for more words in a second step: %s', async (name) => {
    const place = caseOf(name);
    const bench = await Bench.open(run.browser, place);
    await bench.write(CLEAR);
    await bench.isClear();
    await bench.click();
    const dialog = await bench.as({
      ...place,
      surface: 'weibo-article-post',
      editable: '[role="dialog"] textarea',
      control: '[role="dialog"] button.publish',
      // What stands behind the dialog is filled in by then.
      required: [],
    });
    await dialog.write(LEAK);
    await surfaceIs('weibo-article-post');
    await dialog.chipSays('hold');
    await stops(dialog);
    await dialog.write(CLEAR);
    await dialog.isClear();
    await dialog.click();
    await dialog.published(1);
  });
});
