import { beforeEach, describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../src/detect/registry.ts';
import { Desk } from '../../../src/keeper/desk.ts';
import { answers } from '../../../src/keeper/requests.ts';
import type { AccountSeen } from '../../../src/draft/types.ts';
import { restart, world } from '../support/webextension.ts';
import { background, draftOf, GuardEnd, LEAK, MAIN, NOW, SETTINGS, until, VENT } from './support.ts';

beforeEach(() => {
  restart();
  world.tabs = [
    { id: 7, url: 'https://weibo.com/' },
    { id: 8, url: 'https://example.com/' },
  ];
});

async function served(settings = SETTINGS) {
  const kept = await background(settings);
  const { store, tabs, keeper } = kept;
  const desk = new Desk({ memory: keeper.memory, detectorsFor: () => DETECTORS });
  const requests = answers({
    store: Promise.resolve(store),
    tabs,
    now: () => NOW,
    refresh: () => keeper.refresh(),
    report: (tabId) => keeper.reports.of(tabId),
    desk: (draft) => desk.judge(draft),
  });
  const see = (account: AccountSeen) => tabs.change(7, { site: 'weibo', surface: 'weibo-home', account });
  return { ...kept, requests, see };
}

describe('a tab', () => {
  it('is told with all that is known of it', async () => {
    const { requests, see } = await served();
    see(VENT);
    expect(await requests.tab({ tabId: 7 })).toEqual({
      watching: 'on',
      watched: true,
      access: true,
      accessToAll: true,
      site: 'weibo',
      surface: 'weibo-home',
      account: VENT,
      persona: 'vent',
      declared: false,
    });
  });

  it('is told where nothing was seen in it yet', async () => {
    world.granted = false;
    const { requests } = await served();
    const view = await requests.tab({ tabId: 8 });
    expect(view).toMatchObject({ watching: 'on', watched: false, access: false, declared: false });
    expect([view.site, view.account, view.persona]).toEqual([undefined, undefined, undefined]);
  });

  it('that is gone is an error', async () => {
    const { requests } = await served();
    await expect(requests.tab({ tabId: 99 })).rejects.toThrow('99');
  });
});

describe('the self-check of a tab', () => {
  it('tells how the box is known, and when it last stopped and passed a send', async () => {
    const { requests, keeper, store, wait } = await served();
    const found = { selector: 'textarea[placeholder*="新鲜事"]', guess: false };
    const guard = new GuardEnd(keeper);
    guard.judge(LEAK, found);
    guard.stopped();
    wait(5000);
    guard.judge(draftOf('嗯'), found);
    guard.passed();
    const times = { stoppedAt: NOW, passedAt: NOW + 5000 };
    await until(
      store,
      () => store.surfaces.get('weibo-home'),
      (kept) => kept?.passedAt !== undefined && kept.stoppedAt !== undefined,
      ['surfaces'],
    );
    expect(await requests.tab({ tabId: 7 })).toMatchObject({ surface: 'weibo-home', found, ...times });
    expect(await store.surfaces.list()).toEqual([{ id: 'weibo-home', ...times }]);
  });

  it('outlives the browser, and is each box’s own', async () => {
    const { requests, see, store, tabs } = await served();
    await store.surfaces.note('weibo-home', { passedAt: NOW });
    see(VENT);
    expect(await requests.tab({ tabId: 7 })).toMatchObject({ passedAt: NOW });
    tabs.change(7, { surface: 'weibo-comment' });
    expect((await requests.tab({ tabId: 7 })).passedAt).toBeUndefined();
  });
});

describe('access', () => {
  it('is asked of this page alone, and of all', async () => {
    const { requests } = await served();
    world.revoked = ['https://wx.qq.com/*'];
    expect(await requests.tab({ tabId: 7 })).toMatchObject({ access: true, accessToAll: false });
    expect(await requests.tab({ tabId: 8 })).toMatchObject({ access: false, accessToAll: false });
    world.revoked = ['https://weibo.com/*'];
    expect(await requests.tab({ tabId: 7 })).toMatchObject({ access: false, accessToAll: false });
  });
});

describe('a report', () => {
  it('is asked of the guard whose box was used last', async () => {
    const { requests, keeper } = await served();
    const top = new GuardEnd(keeper, { token: 'top' });
    const frame = new GuardEnd(keeper, { token: 'frame' });
    new GuardEnd(keeper, { token: 'elsewhere', tabId: 8 });
    frame.judge(draftOf('嗯'));
    top.judge(draftOf('嗯'));
    const asked = requests.report({ tabId: 7 });
    expect([top.ofType('report').length, frame.ofType('report').length]).toEqual([1, 0]);
    top.tell({ type: 'report', text: 'textarea' });
    expect(await asked).toEqual({ text: 'textarea' });
  });

  it('is refused where no box was used, and where there is none any more', async () => {
    const { requests, keeper } = await served();
    await expect(requests.report({ tabId: 7 })).rejects.toThrow('caret');
    const guard = new GuardEnd(keeper);
    // Nobody asked.
    guard.tell({ type: 'report', text: 'early' });
    const asked = requests.report({ tabId: 7 });
    guard.tell({ type: 'report', text: '' });
    await expect(asked).rejects.toThrow('caret');
  });
});

describe('the explicit start', () => {
  it('is remembered, and the next answer knows of it', async () => {
    const { requests, store } = await served({ sites: {} });
    expect((await requests.tab({ tabId: 7 })).watching).toBe('off');
    expect(await requests.start({})).toEqual({ watching: 'on' });
    expect((await requests.tab({ tabId: 7 })).watching).toBe('on');
    expect((await store.settings.get()).startedAt).toBe(NOW);
  });
});

describe('a pause', () => {
  it('lasts as long as was asked for, and can be ended', async () => {
    const { requests } = await served();
    expect(await requests.pause({ milliseconds: 600_000 })).toEqual({ watching: 'paused' });
    expect(world.alarms).toEqual({ resume: { when: NOW + 600_000 } });
    expect(await requests.tab({ tabId: 7 })).toMatchObject({ watching: 'paused', pausedUntil: NOW + 600_000 });

    expect(await requests.pause({ milliseconds: 0 })).toEqual({ watching: 'on' });
    expect(world.alarms).toEqual({});
    const view = await requests.tab({ tabId: 7 });
    expect([view.watching, view.pausedUntil]).toEqual(['on', undefined]);
  });

  it('that is over is not spoken of', async () => {
    const { requests } = await served({ ...SETTINGS, pausedUntil: NOW });
    expect((await requests.tab({ tabId: 7 })).pausedUntil).toBeUndefined();
  });
});

describe('who the user says to be', () => {
  it('counts at once, and can be taken back', async () => {
    const { requests, keeper } = await served();
    const guard = new GuardEnd(keeper);
    guard.judge(draftOf(LEAK.text, { account: MAIN }));
    expect(await guard.verdict()).toMatchObject({ level: 'clear' });

    expect(await requests.declare({ tabId: 7, persona: 'vent' })).toMatchObject({ persona: 'vent', declared: true });
    expect(await guard.verdict()).toMatchObject({ level: 'hold' });

    expect(await requests.declare({ tabId: 7, persona: null })).toMatchObject({ persona: 'main', declared: false });
    expect(await guard.verdict()).toMatchObject({ level: 'clear' });
  });
});

describe('the account of a tab', () => {
  const stranger = { uid: '5', name: '路人' };

  it('belongs to the persona it is given to, from the answer on', async () => {
    const { requests, see, store } = await served();
    see(stranger);
    expect((await requests.bind({ tabId: 7, persona: 'fan' })).persona).toBe('fan');
    expect((await store.personas.get('fan'))?.accounts).toEqual([
      { site: 'weibo', name: '小卡收集' },
      { site: 'weibo', ...stranger },
    ]);
  });

  it('is given once, however often it is pressed', async () => {
    const { requests, see, store } = await served();
    see(stranger);
    await requests.bind({ tabId: 7, persona: 'fan' });
    await requests.bind({ tabId: 7, persona: 'fan' });
    expect((await store.personas.get('fan'))?.accounts).toHaveLength(2);
  });

  it('belongs to nobody else from then on', async () => {
    const { requests, see, store } = await served();
    see(MAIN);
    expect((await requests.bind({ tabId: 7, persona: 'vent' })).persona).toBe('vent');
    expect((await store.personas.get('main'))?.accounts).toEqual([]);
  });

  it('is believed more than what the user said before to be', async () => {
    const { requests, see } = await served();
    see(stranger);
    await requests.declare({ tabId: 7, persona: 'main' });
    expect(await requests.bind({ tabId: 7, persona: 'fan' })).toMatchObject({ persona: 'fan', declared: false });
  });

  it('cannot be given away where none was seen, nor to nobody', async () => {
    const { requests, see, store } = await served();
    await expect(requests.bind({ tabId: 7, persona: 'fan' })).rejects.toThrow('no account');
    see({});
    await expect(requests.bind({ tabId: 7, persona: 'fan' })).rejects.toThrow('no account');
    see(VENT);
    await expect(requests.bind({ tabId: 7, persona: 'gone' })).rejects.toThrow('no such persona');
    expect((await store.personas.get('vent'))?.accounts).toEqual([{ site: 'weibo', ...VENT }]);
  });
});
