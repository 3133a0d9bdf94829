import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/types.ts';
import { restart } from '../support/webextension.ts';
import {
  background,
  CardEnd,
  draftOf,
  filledStore,
  GuardEnd,
  LEAK,
  MAIN,
  NOW,
  SETTINGS,
  until,
  wake,
  WARDROBE,
} from './support.ts';

beforeEach(restart);

/** Everything that a page must never learn: who the user is elsewhere, and what the rules say. */
const SECRETS = [
  ...WARDROBE.personas.flatMap(({ id, name, accounts }) => [
    id,
    name,
    ...accounts.flatMap(({ uid = '', name = '' }) => [uid, name]),
  ]),
  ...WARDROBE.facts.flatMap(({ value, aliases }) => [value, ...aliases]),
  ...WARDROBE.listeners.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...['fact', 'rule', 'reason', 'persona', 'school', 'kind', 'key'],
].filter((word) => word !== '');

describe('a draft', () => {
  it('gets its verdict: level and ranges, and not a word of persona, fact or rule', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(LEAK);
    guard.stopped();
    guard.judge(draftOf('林晓在北邮，BUPT 的，电话 13812345678，小白和王阿姨', { account: MAIN }));
    guard.stopped();
    expect(guard.ofType('verdict')[0]).toEqual({
      type: 'verdict',
      rev: 0,
      level: 'hold',
      marks: [{ start: 2, end: 4, level: 'hold' }],
      judgement: expect.any(String),
      doubt: false,
    });
    expect(guard.ofType('verdict')).toHaveLength(2);
    const said = JSON.stringify(guard.said);
    expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([]);
  });

  it('is clear where the persona may say it', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(draftOf(LEAK.text, { account: MAIN }));
    expect(await guard.verdict()).toMatchObject({ level: 'clear', marks: [], doubt: false });
  });

  it('is in doubt where the page tells no login', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(draftOf('嗯', { account: {} }));
    expect(await guard.verdict()).toMatchObject({ level: 'warn', marks: [], doubt: true });
  });

  it('is in no doubt where the page tells no login and the user said who they are', async () => {
    const { keeper, tabs } = await background();
    const guard = new GuardEnd(keeper);
    tabs.change(guard.tabId, { declared: WARDROBE.personas[1]!.id });
    guard.judge(draftOf('今天食堂的麻辣香锅真的绝了', { account: {} }));
    expect(await guard.verdict()).toMatchObject({ level: 'clear', doubt: false });
    guard.judge(draftOf(LEAK.text, { account: {} }));
    expect(await guard.verdict(({ rev }) => rev === 1)).toMatchObject({ level: 'hold', doubt: false });
  });

  it('that comes before the store was read is judged after', async () => {
    const store = await filledStore();
    const opening = Promise.withResolvers<Store>();
    const { keeper } = wake(store, opening.promise);
    const guard = new GuardEnd(keeper);
    guard.judge(draftOf('嗯'));
    guard.judge(LEAK);
    expect(guard.said).toEqual([]);
    opening.resolve(store);
    expect(await guard.verdict()).toMatchObject({ rev: 1, level: 'hold' });
    expect(guard.said.map(({ type }) => type)).toEqual(['state', 'verdict']);
  });

  it('is judged again when the store changes', async () => {
    const { keeper, store } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(LEAK);
    await store.facts.remove('school');
    // No fact any more, but still the name of a school.
    expect(await guard.verdict(({ level }) => level !== 'hold')).toMatchObject({
      rev: 0,
      level: 'note',
      marks: [{ start: 2, end: 4, level: 'note' }],
    });
  });

  it('rests on another judgement when the store changed what is found in it, and on the same when it did not', async () => {
    const { keeper, store } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(draftOf('我们北邮的食堂，隔壁字节的人也来'));
    const { judgement } = await guard.verdict();
    guard.judge(draftOf('字节的人也来我们北邮的食堂'));
    expect((await guard.verdict(({ rev }) => rev === 1)).judgement).toBe(judgement);
    await store.facts.put({ id: 'job', kind: 'employer', value: '字节', aliases: [], shownBy: ['main'] });
    const again = await guard.verdict((verdict) => verdict.judgement !== judgement);
    expect(again).toMatchObject({ rev: 1, level: 'hold' });
  });

  it('is not spoken of before the user’s start, nor while paused', async () => {
    const { keeper, store } = await background({ sites: {} });
    const guard = new GuardEnd(keeper);
    guard.judge(LEAK);
    await store.settings.update(SETTINGS);
    await guard.verdict();
    await store.settings.update({ pausedUntil: NOW + 5 });
    await until(
      store,
      () => store.settings.get(),
      ({ pausedUntil }) => pausedUntil !== undefined,
      ['settings'],
    );
    await guard.heard(
      (message): message is typeof message => message.type === 'state' && message.watching === 'paused',
    );
    keeper.refresh();
    expect(guard.said.map((message) => (message.type === 'state' ? message.watching : message.type))).toEqual([
      ...['off', 'on', 'verdict'],
      ...['paused', 'paused'],
    ]);
  });

  it('is judged when a pause is over, without being sent again', async () => {
    const { keeper, wait } = await background({ ...SETTINGS, pausedUntil: NOW + 5 });
    const guard = new GuardEnd(keeper);
    guard.judge(LEAK);
    wait(5);
    keeper.refresh();
    expect(guard.said).toMatchObject([
      { watching: 'paused' },
      { watching: 'on' },
      { type: 'verdict', rev: 0, level: 'hold' },
    ]);
  });

  it('of a guard that did not say hello is not heard', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    guard.leave();
    guard.forget();
    keeper.refresh();
    expect(guard.said).toEqual([]);
  });
});

describe('a near miss', () => {
  it('is logged when a press was stopped, and goes on under the same id', async () => {
    const { keeper, log, store, wait } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(LEAK);
    guard.stopped();
    const first = await guard.logged();
    expect(first).toMatchObject({ rev: 0 });
    // Who is told so can rely on it.
    expect(await store.nearMisses.get(first.nearMiss)).toBeDefined();

    wait(3000);
    guard.judge(draftOf('我们北邮的 13812345678'));
    guard.stopped(first.nearMiss);
    expect((await guard.logged(1)).nearMiss).toBe(first.nearMiss);
    const kept = await log(() => true);
    expect(kept).toMatchObject([{ id: first.nearMiss, at: NOW, persona: 'vent', level: 'hold', outcome: 'abandoned' }]);
    expect(kept[0]?.findings).toHaveLength(1);
  });

  it('is none where the card was only looked at', async () => {
    const { keeper, log } = await background();
    const guard = new GuardEnd(keeper);
    const rev = guard.judge(LEAK);
    guard.tell({ type: 'open-card', rev, stopped: false });
    expect(guard.ofType('logged')).toEqual([]);
    expect(await log(() => true)).toEqual([]);
  });

  it('is none where there is a newer draft by now', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    const rev = guard.judge(LEAK);
    guard.judge(draftOf('嗯'));
    guard.tell({ type: 'open-card', rev, stopped: true });
    expect(guard.ofType('logged')).toEqual([]);
  });

  it.each(['edited', 'cleared', 'sent anyway'] as const)('ends as the guard says: %s', async (outcome) => {
    const { keeper, log, wait } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(LEAK);
    guard.stopped();
    const { nearMiss } = await guard.logged();
    wait(4000);
    guard.tell({ type: 'outcome', nearMiss, outcome });
    expect(await log(([one]) => one?.outcome === outcome)).toMatchObject([{ at: NOW, endedAt: NOW + 4000 }]);
  });

  it('keeps the outcome that the user chose on the card when the draft is sent after it', async () => {
    const { keeper, log, store } = await background();
    const guard = new GuardEnd(keeper);
    const card = new CardEnd(keeper);
    guard.judge(LEAK);
    guard.stopped();
    const { nearMiss } = await guard.logged();
    card.tell({ type: 'remedy', rev: 0, finding: 0, remedy: 3 });
    await log(([one]) => one?.outcome === 'false alarm');

    // The guard does not know how it ended. A second near miss shows that the first word was heard.
    guard.tell({ type: 'outcome', nearMiss, outcome: 'edited' });
    guard.judge(draftOf('13812345678'));
    guard.stopped();
    guard.tell({ type: 'outcome', nearMiss: (await guard.logged(1)).nearMiss, outcome: 'edited' });
    await log((all) => all.some(({ id, outcome }) => id !== nearMiss && outcome === 'edited'));
    expect((await store.nearMisses.get(nearMiss))?.outcome).toBe('false alarm');
  });

  it('goes on after the background died', async () => {
    const { keeper, store, log } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(LEAK);
    guard.stopped();
    const { nearMiss } = await guard.logged();

    const woken = wake(store);
    const again = new GuardEnd(woken.keeper);
    again.judge(LEAK);
    await again.verdict();
    again.stopped(nearMiss);
    expect((await again.logged()).nearMiss).toBe(nearMiss);
    again.tell({ type: 'outcome', nearMiss, outcome: 'sent anyway' });
    expect(await log(([one]) => one?.outcome === 'sent anyway')).toHaveLength(1);
  });

  it('is written by the next background where the first died before it was', async () => {
    const { keeper, log, store } = wake(await filledStore());
    const guard = new GuardEnd(keeper, { cardOpen: true });
    guard.judge(LEAK);
    // The store is still being read.
    guard.stopped('drawn by the guard');
    expect((await guard.logged()).nearMiss).toBe('drawn by the guard');
    expect(await log(() => true)).toMatchObject([{ id: 'drawn by the guard', outcome: 'abandoned' }]);

    // It had been written before its background died, and nobody was told.
    const again = new GuardEnd(wake(store).keeper, { cardOpen: true });
    again.judge(LEAK);
    again.stopped('drawn by the guard');
    await again.logged();
    expect(await store.nearMisses.heads()).toHaveLength(1);
  });

  it('that an earlier background wrote is ended by what is chosen on the card', async () => {
    const { keeper, log, store } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(LEAK);
    guard.stopped();
    const { nearMiss } = await guard.logged();

    const woken = wake(store);
    const again = new GuardEnd(woken.keeper, { cardOpen: true });
    const card = new CardEnd(woken.keeper);
    const rev = again.judge(LEAK);
    again.tell({ type: 'open-card', rev, stopped: false, nearMiss });
    await card.view();
    card.tell({ type: 'remedy', rev, finding: 0, remedy: 3 });
    expect(await log(([one]) => one?.outcome === 'false alarm')).toHaveLength(1);
  });

  it('that ended on the card does not go on: the next stop is another one', async () => {
    const { keeper, log } = await background();
    const guard = new GuardEnd(keeper);
    const card = new CardEnd(keeper);
    guard.judge(LEAK);
    guard.stopped();
    const { nearMiss } = await guard.logged();
    card.tell({ type: 'remedy', rev: 0, finding: 0, remedy: 2 });
    await log(([one]) => one?.outcome === 'switched');

    guard.stopped(nearMiss);
    const { nearMiss: another } = await guard.logged(1);
    const kept = await log((all) => all.length === 2);
    expect(kept.map(({ persona, outcome }) => [persona, outcome]).sort()).toEqual([
      ['main', 'abandoned'],
      ['vent', 'switched'],
    ]);
    expect(another).toBe(kept.find(({ persona }) => persona === 'main')?.id);
  });
});

describe('an account of nobody’s', () => {
  const stranger = draftOf('嗯', { account: { uid: '5', name: '路人' } });

  it('stops once, then is only marked, and is no near miss', async () => {
    const { keeper, log } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(stranger);
    expect(await guard.verdict()).toMatchObject({ level: 'warn', doubt: true });
    guard.stopped();
    guard.judge({ ...stranger, text: '嗯嗯' });
    expect(await guard.verdict()).toMatchObject({ rev: 1, level: 'note', doubt: true });
    expect(guard.ofType('logged')).toEqual([]);
    expect(await log(() => true)).toEqual([]);
  });

  it('stops once more for another account, and in another tab', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(stranger);
    guard.stopped();
    guard.judge({ ...stranger, account: { uid: '6' } });
    expect(await guard.verdict()).toMatchObject({ rev: 1, level: 'warn' });
    const elsewhere = new GuardEnd(keeper, { token: 'other', tabId: 8 });
    elsewhere.judge(stranger);
    expect(await elsewhere.verdict()).toMatchObject({ level: 'warn' });
  });

  it('is judged as soon as it is somebody’s', async () => {
    const { keeper, store } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge({ ...stranger, text: LEAK.text });
    const fan = WARDROBE.personas[2]!;
    await store.personas.put({ ...fan, accounts: [...fan.accounts, { site: 'weibo', uid: '5' }] });
    expect(await guard.verdict(({ level }) => level === 'hold')).toMatchObject({ rev: 0, doubt: false });
  });
});

it('shows the card in a window of its own where the browser refuses the frame', async () => {
  const { keeper, windows } = await background();
  new GuardEnd(keeper, { token: 'mine' }).tell({ type: 'card-missing' });
  expect(windows).toEqual(['mine']);
});
