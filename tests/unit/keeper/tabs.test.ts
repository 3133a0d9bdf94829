import { beforeEach, describe, expect, it } from 'vitest';
import { Tabs } from '../../../src/keeper/tabs.ts';
import { restart, world } from '../support/webextension.ts';

beforeEach(restart);

describe('what is known of a tab', () => {
  it('is kept apart from other tabs, and changed key by key', () => {
    const tabs = new Tabs();
    tabs.change(1, { site: 'weibo', account: { uid: '1002' } });
    tabs.change(1, { declared: 'vent' });
    tabs.change(2, { site: 'wechat' });
    expect(tabs.get(1)).toEqual({ site: 'weibo', account: { uid: '1002' }, declared: 'vent' });
    expect(tabs.get(2)).toEqual({ site: 'wechat' });
    expect(tabs.get(3)).toEqual({});
  });

  it('outlives the background', async () => {
    new Tabs().change(1, { declared: 'vent', toldOf: ['5'] });
    const woken = new Tabs();
    await woken.ready;
    expect(woken.get(1)).toEqual({ declared: 'vent', toldOf: ['5'] });
  });

  it('that was seen since the background woke is newer than what an earlier one knew', async () => {
    new Tabs().change(1, { account: { uid: '1001' } });
    const woken = new Tabs();
    woken.change(1, { account: { uid: '1002' } });
    await woken.ready;
    expect(woken.get(1)).toEqual({ account: { uid: '1002' } });
  });

  it('is forgotten with the tab', async () => {
    const tabs = new Tabs();
    tabs.change(1, { declared: 'vent' });
    tabs.change(2, { declared: 'main' });
    tabs.forget(1);
    expect(tabs.get(1)).toEqual({});
    const woken = new Tabs();
    await woken.ready;
    expect([woken.get(1), woken.get(2)]).toEqual([{}, { declared: 'main' }]);
  });

  it('can be taken back, for good', async () => {
    const tabs = new Tabs();
    tabs.change(1, { site: 'weibo', declared: 'vent' });
    tabs.change(1, { declared: undefined });
    const woken = new Tabs();
    await woken.ready;
    expect([tabs.get(1).declared, woken.get(1)]).toEqual([undefined, { site: 'weibo' }]);
  });

  it('is not mixed up with what else is kept for the session', async () => {
    world.session = { 'tab:x': { declared: 'main' }, theme: 'dark', 'tab:5': { declared: 'vent' } };
    const woken = new Tabs();
    await woken.ready;
    expect(woken.get(5)).toEqual({ declared: 'vent' });
    expect(woken.get(Number.NaN)).toEqual({});
  });
});
