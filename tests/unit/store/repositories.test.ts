import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreError } from '../../../src/store/errors.ts';
import type { NearMiss, Store } from '../../../src/store/types.ts';
import { EXCEPTION, NEAR_MISS, SETTINGS, WARDROBE } from './sample.ts';
import { freshBrowser } from './support.ts';

let store: Store;

beforeEach(async () => {
  store = await freshBrowser().open();
});

afterEach(() => {
  store.close();
});

describe('a repository', () => {
  test('gives back what was put, and nothing after it was removed', async () => {
    await store.exceptions.put(EXCEPTION);
    expect(await store.exceptions.get('ffff')).toEqual(EXCEPTION);
    await store.exceptions.remove('ffff');
    expect(await store.exceptions.get('ffff')).toBeUndefined();
    expect(await store.exceptions.list()).toEqual([]);
  });

  test('keeps the order in which records were added, also when one is replaced', async () => {
    for (const id of ['m', 'c', 'x']) await store.exceptions.put({ ...EXCEPTION, id });
    await store.exceptions.put({ ...EXCEPTION, id: 'm', text: '改过了' });
    expect((await store.exceptions.list()).map(({ id, text }) => [id, text])).toEqual([
      ['m', '改过了'],
      ['c', '沙河校区'],
      ['x', '沙河校区'],
    ]);
  });
});

describe('the wardrobe', () => {
  test('comes back as it was given', async () => {
    await store.replaceWardrobe(WARDROBE);
    expect(await store.wardrobe()).toEqual(WARDROBE);
    expect(await store.personas.list()).toEqual(WARDROBE.personas);
  });

  test('replaces the one before', async () => {
    await store.replaceWardrobe(WARDROBE);
    const smaller = { ...WARDROBE, personas: WARDROBE.personas.slice(1), facts: [], links: [] };
    await store.replaceWardrobe(smaller);
    expect(await store.wardrobe()).toEqual(smaller);
  });

  test('is replaced as a whole or not at all', async () => {
    await store.replaceWardrobe(WARDROBE);
    const [listener] = WARDROBE.listeners;
    const listeners = listener ? [listener, { ...listener, name: '同一个编号' }] : [];
    const refused = store.replaceWardrobe({ personas: [], facts: [], links: [], listeners });
    await expect(refused).rejects.toBeInstanceOf(StoreError);
    expect(await store.wardrobe()).toEqual(WARDROBE);
  });

  test('links have ids of their own', async () => {
    await store.replaceWardrobe(WARDROBE);
    const [link] = await store.links.list();
    await store.links.put({ id: link?.id ?? '', between: ['aaaa', 'bbbb'], policy: 'open' });
    expect((await store.wardrobe()).links).toEqual([{ between: ['aaaa', 'bbbb'], policy: 'open' }]);
  });
});

describe('near misses', () => {
  const LOG: readonly NearMiss[] = [
    { ...NEAR_MISS, id: 'n1', at: 200, persona: 'aaaa', site: 'weibo', outcome: 'edited', level: 'warn' },
    { ...NEAR_MISS, id: 'n2', at: 400, persona: 'bbbb', site: 'wechat', outcome: 'cleared', kinds: ['phone'] },
    {
      ...NEAR_MISS,
      id: 'n3',
      at: 100,
      persona: 'bbbb',
      site: 'weibo',
      outcome: 'sent anyway',
      kinds: ['phone', 'fact'],
    },
    { ...NEAR_MISS, id: 'n4', at: 300, persona: '', site: 'weibo', outcome: 'edited', kinds: ['unknown-account'] },
  ];

  beforeEach(async () => {
    for (const nearMiss of LOG) await store.nearMisses.put(nearMiss);
  });

  test('are listed newest first, as many as asked for', async () => {
    expect((await store.nearMisses.list()).map(({ id }) => id)).toEqual(['n2', 'n4', 'n1', 'n3']);
    expect((await store.nearMisses.list({}, 2)).map(({ id }) => id)).toEqual(['n2', 'n4']);
    expect(await store.nearMisses.get('n2')).toEqual(LOG[1]);
  });

  test.each([
    [{ persona: 'bbbb' }, ['n2', 'n3']],
    [{ persona: '' }, ['n4']],
    [{ site: 'weibo' }, ['n4', 'n1', 'n3']],
    [{ level: 'warn' }, ['n1']],
    [{ outcome: 'edited' }, ['n4', 'n1']],
    [{ kind: 'phone' }, ['n2', 'n3']],
    [{ kind: 'phone', site: 'weibo' }, ['n3']],
    [{ persona: 'bbbb', outcome: 'edited' }, []],
    [{ persona: undefined, site: 'wechat' }, ['n2']],
  ] as const)('%j leaves %j', async (filter, ids) => {
    expect((await store.nearMisses.list(filter)).map(({ id }) => id)).toEqual(ids);
  });

  test('a filtered list is cut after the filter', async () => {
    expect((await store.nearMisses.list({ level: 'hold', site: 'weibo' }, 1)).map(({ id }) => id)).toEqual(['n4']);
  });

  test('end says how it ended and keeps the words', async () => {
    await store.nearMisses.end('n3', 'false alarm', 999);
    expect(await store.nearMisses.get('n3')).toEqual({ ...LOG[2], outcome: 'false alarm', endedAt: 999 });
    expect((await store.nearMisses.list({ outcome: 'false alarm' })).map(({ id }) => id)).toEqual(['n3']);
  });

  test('end leaves a near miss that is gone alone', async () => {
    await store.nearMisses.remove('n3');
    await store.nearMisses.end('n3', 'edited', 999);
    expect(await store.nearMisses.list()).toHaveLength(3);
  });
});

describe('settings', () => {
  test('have defaults before anything was set', async () => {
    expect(await store.settings.get()).toEqual({ sites: {} });
  });

  test('a change leaves the rest as it was', async () => {
    await store.settings.update(SETTINGS);
    expect(await store.settings.update({ pausedUntil: 5 })).toEqual({ ...SETTINGS, pausedUntil: 5 });
    expect(await store.settings.get()).toEqual({ ...SETTINGS, pausedUntil: 5 });
  });

  test('undefined takes a setting back', async () => {
    await store.settings.update({ ...SETTINGS, pausedUntil: 5 });
    await store.settings.update({ pausedUntil: undefined, language: undefined });
    const { language: _language, ...rest } = SETTINGS;
    expect(await store.settings.get()).toEqual(rest);
  });

  test('two changes at the same time are both kept', async () => {
    await Promise.all([store.settings.update({ pausedUntil: 5 }), store.settings.update({ language: 'en' })]);
    expect(await store.settings.get()).toEqual({ sites: {}, pausedUntil: 5, language: 'en' });
  });
});
