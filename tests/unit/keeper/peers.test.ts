import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardPeer } from '../../../src/keeper/card-peer.ts';
import { guardPeer } from '../../../src/keeper/guard-peer.ts';
import type { ToCard } from '../../../src/messages/card-protocol.ts';
import type { ToGuard } from '../../../src/messages/guard-protocol.ts';
import type { Store } from '../../../src/store/types.ts';
import { restart } from '../support/webextension.ts';
import {
  background,
  CardEnd,
  draftOf,
  filledStore,
  GuardEnd,
  HANDOVER,
  LEAK,
  Recorder,
  SETTINGS,
  until,
  wake,
  WARDROBE,
} from './support.ts';

beforeEach(restart);
afterEach(() => void vi.useRealTimers());

/** A guard whose press of a leak was just stopped, and its card. */
async function stopped(text = LEAK.text) {
  const kept = await background();
  const guard = new GuardEnd(kept.keeper);
  const card = new CardEnd(kept.keeper);
  guard.judge(draftOf(text));
  guard.stopped();
  await kept.log(([one]) => one !== undefined);
  guard.forget();
  return { ...kept, guard, card };
}

describe('a card', () => {
  it('shows each verdict of the guard that holds the same token, and no other’s', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper, { token: 'a' });
    const other = new GuardEnd(keeper, { token: 'b', tabId: 8 });
    const card = new CardEnd(keeper, 'a');
    other.judge(draftOf('13812345678'));
    expect(card.said).toEqual([]);
    guard.judge(LEAK);
    expect(card.last).toMatchObject({ rev: 0, level: 'hold', open: false, persona: { name: '小号' } });
  });

  it('that comes late is shown what stands', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(LEAK);
    guard.stopped();
    expect(new CardEnd(keeper).last).toMatchObject({ rev: 0, open: true });
  });

  it('opens and closes with the card in the page', async () => {
    const { guard, card } = await stopped();
    expect(card.last?.open).toBe(true);
    guard.tell({ type: 'card-closed' });
    expect(card.last?.open).toBe(false);
  });

  it('counts how often its guard opened it: each time it is given the focus', async () => {
    const { guard, card } = await stopped();
    expect(card.last?.openings).toBe(1);
    guard.stopped();
    expect(card.last?.openings).toBe(2);
    guard.judge(draftOf('我们北邮'));
    expect(card.last?.openings).toBe(2);
  });

  it('closed by the user gives the focus back to the page', async () => {
    const { guard, card } = await stopped();
    card.tell({ type: 'close' });
    expect(guard.said).toEqual([{ type: 'close-card' }]);
    expect(card.last?.open).toBe(false);
  });

  it('is closed when nothing is left that stops the press', async () => {
    const { guard, card } = await stopped();
    guard.judge(draftOf('我们学校的食堂'));
    expect(guard.said.map(({ type }) => type)).toEqual(['verdict', 'close-card']);
    expect(card.last).toMatchObject({ rev: 1, level: 'clear', open: false });
  });

  it('stands open again when it stood open while the background was away', async () => {
    const store = await filledStore();
    const opening = Promise.withResolvers<Store>();
    const { keeper } = wake(store, opening.promise);
    const card = new CardEnd(keeper);
    const guard = new GuardEnd(keeper);
    const rev = guard.judge(LEAK);
    guard.tell({ type: 'open-card', rev, stopped: false });
    opening.resolve(store);
    expect(await card.view()).toMatchObject({ rev, level: 'hold', open: true });
  });

  it('is never shown as closed by a new background whose guard says that it stands open', async () => {
    const { keeper } = await background();
    const card = new CardEnd(keeper);
    const guard = new GuardEnd(keeper, { cardOpen: true });
    guard.judge(LEAK);
    expect(card.said).toMatchObject([{ type: 'view', view: { rev: 0, open: true } }]);
  });

  it('says how tall it is to the page', async () => {
    const { guard, card } = await stopped();
    card.tell({ type: 'height', pixels: 231 });
    expect(guard.said).toEqual([{ type: 'card-height', pixels: 231 }]);
  });

  it('is given the focus anew by the page when it says that it has none', async () => {
    const { guard, card } = await stopped();
    card.tell({ type: 'unfocused' });
    expect(guard.said).toEqual([{ type: 'focus-card' }]);
  });

  it('is orphaned when its guard goes', async () => {
    const { guard, card } = await stopped();
    guard.leave();
    expect(card.said.at(-1)).toEqual({ type: 'orphaned' });
  });

  it('is not orphaned when its guard has opened another port already', async () => {
    const { keeper, guard, card } = await stopped();
    const again = new GuardEnd(keeper);
    guard.leave();
    again.judge(LEAK);
    expect(card.said.map(({ type }) => type)).not.toContain('orphaned');
    expect(card.last?.rev).toBe(0);
  });

  it('is orphaned where no guard comes for it, and not where one does', async () => {
    const { keeper } = await background();
    vi.useFakeTimers();
    const lost = new CardEnd(keeper, 'lost');
    const found = new CardEnd(keeper, 'found');
    new GuardEnd(keeper, { token: 'found' });
    vi.runAllTimers();
    expect(lost.said).toEqual([{ type: 'orphaned' }]);
    expect(found.said).toEqual([]);
  });

  it('that is gone is not spoken to', async () => {
    const { guard, card } = await stopped();
    card.leave();
    card.forget();
    guard.judge(draftOf('13812345678'));
    expect(card.said).toEqual([]);
  });

  it('that did not say whose it is is not heard', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    const rev = guard.judge(LEAK);
    guard.forget();
    cardPeer(keeper, new Recorder<ToCard>()).hear({ type: 'release', rev });
    expect(guard.said).toEqual([]);
  });
});

describe('a remedy', () => {
  it('replaces the words in the page', async () => {
    const { guard, card } = await stopped();
    card.tell({ type: 'remedy', rev: 0, finding: 0, remedy: 0 });
    expect(guard.said).toEqual([{ type: 'replace', rev: 0, edits: [{ start: 2, end: 4, text: '学校' }] }]);
  });

  it('takes the words out', async () => {
    const { guard, card } = await stopped();
    card.tell({ type: 'remedy', rev: 0, finding: 0, remedy: 1 });
    expect(guard.said).toEqual([{ type: 'replace', rev: 0, edits: [{ start: 2, end: 4, text: '' }] }]);
  });

  it('replaces the words of all findings at once', async () => {
    const { guard, card } = await stopped('我们北邮的，电话 13812345678');
    card.tell({ type: 'replace-all', rev: 0 });
    const [said] = guard.ofType('replace');
    expect(said?.edits.map(({ start, end }) => [start, end]).sort()).toEqual([
      [2, 4],
      [9, 20],
    ]);
  });

  it('switches the persona of the tab, and every draft in it is judged again', async () => {
    const { guard, card, tabs, log } = await stopped();
    card.tell({ type: 'remedy', rev: 0, finding: 0, remedy: 2 });
    expect(tabs.get(7).declared).toBe('main');
    // 大号 may say it; but 小号 is logged in.
    expect(card.last).toMatchObject({ persona: { name: '大号' }, findings: [{ kind: 'wrong-account' }] });
    expect(guard.ofType('verdict')).toMatchObject([{ rev: 0, level: 'hold', marks: [] }]);
    expect(await log(([one]) => one?.outcome === 'switched')).toHaveLength(1);
  });

  it('puts a copy on the draft desk, and leaves the page as it is', async () => {
    const { keeper, store } = await background(SETTINGS, {
      ...WARDROBE,
      personas: WARDROBE.personas.map((one) => ({ ...one, subjects: { nightlife: 'warn' as const } })),
    });
    const guard = new GuardEnd(keeper);
    const card = new CardEnd(keeper);
    guard.judge(draftOf('今晚酒吧见'));
    guard.stopped();
    const remedy = card.last?.findings[0]?.remedies.find(({ type }) => type === 'park');
    card.tell({ type: 'remedy', rev: 0, finding: 0, remedy: remedy!.index });
    const [parked] = await until(
      store,
      () => store.parkedDrafts.list(),
      (list) => list.length === 1,
      ['parkedDrafts'],
    );
    expect(parked).toMatchObject({ text: '今晚酒吧见', persona: 'vent' });
    expect(parked!.dueAt - parked!.at).toBe(7_200_000);
    expect(guard.ofType('replace')).toEqual([]);
    expect(card.last?.open).toBe(false);
  });

  it('silences a finding for ever, for this persona alone', async () => {
    const { guard, card, store, log, keeper } = await stopped();
    card.tell({ type: 'remedy', rev: 0, finding: 0, remedy: 3 });
    expect(await guard.verdict(({ level }) => level === 'clear')).toMatchObject({ rev: 0, marks: [] });
    expect(await log(([one]) => one?.outcome === 'false alarm')).toHaveLength(1);
    expect(await store.exceptions.list()).toMatchObject([{ persona: 'vent', kind: 'fact', text: '北邮' }]);

    const next = new GuardEnd(wake(store).keeper, { token: 'next' });
    next.judge(draftOf('BUPT 的食堂'));
    expect(await next.verdict()).toMatchObject({ level: 'clear' });
    const fan = new GuardEnd(keeper, { token: 'fan', tabId: 8 });
    fan.judge(draftOf(LEAK.text, { account: { name: '小卡收集' } }));
    expect(await fan.verdict()).toMatchObject({ level: 'hold' });
  });

  it.each([
    { type: 'remedy', rev: 0, finding: 1, remedy: 0 },
    { type: 'remedy', rev: 0, finding: 0, remedy: 4 },
  ] as const)('that was never offered does nothing: %j', async (message) => {
    const { guard, card } = await stopped();
    card.tell(message);
    expect(guard.said).toEqual([]);
  });
});

describe('仍然发送', () => {
  it('lets exactly this draft go', async () => {
    const { guard, card } = await stopped();
    card.tell({ type: 'release', rev: 0 });
    expect(guard.said).toEqual([{ type: 'release', rev: 0 }]);
    expect(card.last?.released).toBe(true);
    guard.judge(draftOf('我们北邮'));
    expect(card.last).toMatchObject({ rev: 1, released: false });
  });
});

it.each([
  { type: 'release', rev: 0 },
  { type: 'replace-all', rev: 0 },
  { type: 'remedy', rev: 0, finding: 0, remedy: 0 },
  { type: 'remedy', rev: 0, finding: 0, remedy: 2 },
  { type: 'remedy', rev: 0, finding: 0, remedy: 3 },
] as const)('refuses what was meant for an older draft: %j', async (message) => {
  const { guard, card, tabs, store } = await stopped();
  guard.judge(draftOf('我在北邮'));
  guard.forget();
  card.tell(message);
  expect(guard.said).toEqual([]);
  expect(tabs.get(7).declared).toBeUndefined();
  expect(
    await until(
      store,
      () => store.exceptions.list(),
      () => true,
      ['exceptions'],
    ),
  ).toEqual([]);
});

it('does not listen to a guard before it says hello', async () => {
  const { keeper } = await background();
  const silent = new Recorder<ToGuard>();
  const handler = guardPeer(keeper, silent);
  handler.hear({ type: 'judge', rev: 0, draft: LEAK });
  expect(silent.said).toEqual([]);
  handler.hear({ type: 'hello', token: 'token', site: 'weibo', loadedAt: 0 });
  expect(silent.said).toEqual([{ type: 'state', watching: 'on', handover: HANDOVER }]);
});
