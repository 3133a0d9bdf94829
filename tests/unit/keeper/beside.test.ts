import { beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES, reasonSentence } from '../../../src/i18n/index.ts';
import { autosaved } from '../../../src/keeper/autosave.ts';
import { Logins } from '../../../src/keeper/logins.ts';
import { staleAccount } from '../../../src/keeper/stale.ts';
import { restart } from '../support/webextension.ts';
import { background, CardEnd, draftOf, GuardEnd, MAIN, NOW, until, VENT, wake } from './support.ts';

beforeEach(restart);

const OTHER = { token: 'other', tabId: 8, loadedAt: NOW + 1000 };

describe('a page that may show an account of before', () => {
  const asVent = draftOf('嗯', { account: VENT });
  const asMain = draftOf('嗯', { account: MAIN });

  it('is in doubt as soon as another tab shows another login, and says so on its card', async () => {
    const { keeper, wait } = await background();
    const guard = new GuardEnd(keeper);
    const card = new CardEnd(keeper);
    guard.judge(asVent);
    expect(await guard.verdict()).toMatchObject({ level: 'clear', doubt: false });
    wait(2000);
    new GuardEnd(keeper, OTHER).judge(asMain);
    expect(await guard.verdict(({ doubt }) => doubt)).toMatchObject({ rev: 0, level: 'note', marks: [] });
    expect(card.last?.findings).toMatchObject([
      { rule: 'account', kind: 'stale-account', reason: { params: { account: VENT.name, other: MAIN.name } } },
    ]);
  });

  it('is healed by a fresh load of its own', async () => {
    const { keeper, wait } = await background();
    new GuardEnd(keeper).judge(asVent);
    wait(2000);
    new GuardEnd(keeper, OTHER).judge(asMain);
    wait(2000);
    const fresh = new GuardEnd(keeper, { token: 'fresh', loadedAt: NOW + 3000 });
    fresh.judge(asVent);
    expect(await fresh.verdict()).toMatchObject({ level: 'clear', doubt: false });
  });

  it('is none on another jar of cookies, nor on another site of the same', async () => {
    const { keeper, wait } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(asVent);
    wait(2000);
    new GuardEnd(keeper, { ...OTHER, jar: 'm.weibo.cn' }).judge(asMain);
    new GuardEnd(keeper, { ...OTHER, token: 'third', jar: 'private weibo.com' }).judge(asMain);
    new GuardEnd(keeper, { ...OTHER, token: 'fourth', site: 'wechat' }).judge(asMain);
    guard.judge({ ...asVent, text: '嗯嗯' });
    expect(await guard.verdict(({ rev }) => rev === 1)).toMatchObject({ level: 'clear', doubt: false });
  });

  it('is still known after the background died and the other tab is gone', async () => {
    const { keeper, store, wait, tabs } = await background();
    new GuardEnd(keeper).judge(asVent);
    wait(2000);
    const other = new GuardEnd(keeper, OTHER);
    other.judge(asMain);
    other.leave();
    tabs.forget(8);

    const woken = wake(
      store,
      new Logins().ready.then(() => store),
    );
    const again = new GuardEnd(woken.keeper);
    again.judge(asVent);
    expect(await again.verdict()).toMatchObject({ level: 'note', doubt: true });
  });

  it('is not spoken of again once that was said to be no problem', async () => {
    const { keeper, wait, store } = await background();
    const guard = new GuardEnd(keeper);
    const card = new CardEnd(keeper);
    guard.judge(asVent);
    wait(2000);
    new GuardEnd(keeper, OTHER).judge(asMain);
    guard.forget();
    card.tell({ type: 'remedy', rev: 0, finding: 0, remedy: 0 });
    await guard.verdict(({ level }) => level === 'clear');
    expect(await store.exceptions.list()).toMatchObject([{ persona: 'vent', key: 'account/stale-account/weibo' }]);
  });
});

describe('a site that keeps what is typed', () => {
  const article = draftOf('今天', { surface: 'weibo-article', circumstances: { autosaves: true } });

  it('is noted from the first word on, until the card has shown it', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    const card = new CardEnd(keeper);
    guard.judge({ ...article, text: ' ' });
    expect(await guard.verdict()).toMatchObject({ level: 'clear' });
    guard.judge(article);
    const rev = guard.judge({ ...article, text: '今天天气' });
    expect(await guard.verdict()).toMatchObject({ rev, level: 'note', marks: [], doubt: false });
    guard.tell({ type: 'open-card', rev, stopped: false });
    expect(card.last?.findings).toMatchObject([{ rule: 'autosave', kind: 'autosaved', level: 'note', text: '' }]);
    guard.judge({ ...article, text: '今天天气好' });
    expect(await guard.verdict()).toMatchObject({ rev: rev + 1, level: 'clear' });
  });

  it('is noted until the draft that had the note went out', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(article);
    expect(await guard.verdict()).toMatchObject({ level: 'note' });
    guard.passed();
    guard.judge({ ...article, text: '第二篇' });
    expect(await guard.verdict()).toMatchObject({ rev: 1, level: 'clear' });
  });

  it('is noted once in each tab and each kind of box', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(article);
    guard.passed();
    guard.judge({ ...article, surface: 'weibo-article-post' });
    expect(await guard.verdict()).toMatchObject({ rev: 1, level: 'note' });
    const elsewhere = new GuardEnd(keeper, OTHER);
    elsewhere.judge(article);
    expect(await elsewhere.verdict()).toMatchObject({ level: 'note' });
  });

  it('is no near miss, and nothing is said where the site waits for the send', async () => {
    const { keeper, log } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge({ ...article, circumstances: {} });
    expect(await guard.verdict()).toMatchObject({ level: 'clear' });
    guard.judge(article);
    guard.stopped();
    expect(await log(() => true)).toEqual([]);
  });
});

it.each(LANGUAGES)('what the background finds is said in whole sentences in %s', (language) => {
  for (const { reason } of [autosaved('weibo-article'), staleAccount('weibo', VENT, MAIN)]) {
    const sentence = reasonSentence(language, reason);
    expect(sentence).not.toMatch(/[{}]|reason\./);
    expect(Object.values(reason.params).filter((word) => !sentence.includes(word))).toEqual([]);
  }
});

describe('the times of a surface', () => {
  it('are kept of boxes that are ours to know, and once for each draft', async () => {
    const { keeper, store, wait } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(draftOf('嗯', { surface: 'made-up-by-a-page' }));
    guard.passed();
    guard.judge(draftOf('嗯', { surface: 'weibo-other' }));
    guard.passed();
    wait(9000);
    guard.passed();
    guard.tell({ type: 'passed', rev: 0 });
    guard.judge(draftOf('嗯嗯'));
    guard.passed();
    const kept = await until(
      store,
      () => store.surfaces.list(),
      (all) => all.length > 1,
      ['surfaces'],
    );
    expect(kept).toEqual([
      { id: 'weibo-home', passedAt: NOW + 9000 },
      { id: 'weibo-other', passedAt: NOW },
    ]);
  });
});
