import { beforeEach, describe, expect, it } from 'vitest';
import { answers } from '../../../src/keeper/requests.ts';
import { NEAR_MISS, PARKED_DRAFT } from '../store/sample.ts';
import { restart, world } from '../support/webextension.ts';
import { background, NOW, VENT } from './support.ts';

beforeEach(() => {
  restart();
  world.tabs = [{ id: 7, url: 'https://weibo.com/' }];
});

async function served() {
  const { store, tabs, keeper } = await background();
  const requests = answers({
    store: Promise.resolve(store),
    tabs,
    now: () => NOW,
    refresh: () => keeper.refresh(),
    report: (tabId) => keeper.reports.of(tabId),
    desk: () => Promise.reject(new Error('Nobody asks the desk here.')),
  });
  return { store, tabs, keeper, requests };
}

describe('what the popup shows', () => {
  it('is one answer: the tab, who could be here, and no rule or account of anybody', async () => {
    const { tabs, requests } = await served();
    tabs.change(7, { site: 'weibo', surface: 'weibo-home', account: VENT });
    const view = await requests.popup({ tabId: 7 });
    expect(view.tab).toMatchObject({ persona: 'vent', account: VENT });
    expect(view.personas.map(({ name }) => name)).toEqual(['大号', '小号', '追星号']);
    const shown = ['id', 'inForce', 'mask', 'name', 'purpose', 'stage'];
    expect(Object.keys(view.personas[0] ?? {}).toSorted()).toEqual(shown);
    expect([view.lastStopped, view.parked]).toEqual([undefined, { count: 0, due: 0 }]);
  });

  it('wears the same masks as the card, no two alike', async () => {
    const { keeper, requests } = await served();
    const { personas } = await requests.popup({ tabId: 7 });
    const { wardrobe } = await keeper.memory.ready();
    expect(personas.map(({ mask }) => mask)).toEqual(wardrobe.personas.map(({ mask }) => mask));
    expect(new Set(personas.map(({ mask }) => mask?.colour)).size).toBe(personas.length);
  });

  it('tells which personas are in force: those with a purpose and a principle', async () => {
    const { store, requests } = await served();
    const main = await store.personas.get('main');
    await store.personas.put({ ...main!, purpose: '给家人看的日常', principle: '' });
    const { personas } = await requests.popup({ tabId: 7 });
    const inForce = personas.filter((persona) => persona.inForce).map(({ id }) => id);
    expect(inForce).not.toContain('main');
    expect(inForce).toContain('vent');
  });

  it('tells who reads the persona that is here, and about how many who know the user', async () => {
    const { store, tabs, requests } = await served();
    const main = await store.personas.get('main');
    await store.personas.put({ ...main!, circle: 120 });
    tabs.change(7, { declared: 'main' });
    const { audience } = await requests.popup({ tabId: 7 });
    expect(audience).toEqual({ listeners: ['小白', '王阿姨', '晓晓'], size: 120 });
    tabs.change(7, { declared: undefined });
    expect((await requests.popup({ tabId: 7 })).audience).toBeUndefined();
  });

  it('tells what was last stopped, without a word of it', async () => {
    const { store, requests } = await served();
    await store.nearMisses.put({ ...NEAR_MISS, persona: 'vent' });
    const { lastStopped } = await requests.popup({ tabId: 7 });
    expect(lastStopped).toEqual({
      at: NEAR_MISS.at,
      level: 'hold',
      kinds: ['fact'],
      outcome: 'abandoned',
      persona: '小号',
    });
  });

  it('counts the drafts that were put away, and those that are due', async () => {
    const { store, requests } = await served();
    await store.parkedDrafts.put({ ...PARKED_DRAFT, id: 'a', dueAt: NOW });
    await store.parkedDrafts.put({ ...PARKED_DRAFT, id: 'b', dueAt: NOW + 1 });
    expect((await requests.popup({ tabId: 7 })).parked).toEqual({ count: 2, due: 1 });
  });
});

describe('the language', () => {
  it('is kept, told, and given back to the browser', async () => {
    const { store, requests } = await served();
    await requests.language({ language: 'zh-TW' });
    expect((await requests.popup({ tabId: 7 })).language).toBe('zh-TW');
    await requests.language({ language: null });
    expect((await store.settings.get()).language).toBeUndefined();
  });
});
