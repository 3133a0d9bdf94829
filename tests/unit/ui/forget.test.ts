import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/types.ts';
import { forgetEverything, forgetTraces } from '../../../src/ui/review/data/forget.ts';
import { EXCEPTION, NEAR_MISS, TRACE, WARDROBE } from '../store/sample.ts';
import { dump, freshBrowser } from '../store/support.ts';

const PARKED = { id: 'park', text: '晚点再看', persona: 'bbbb', at: 1, dueAt: 2 };
const SETTINGS = {
  startedAt: 5,
  language: 'zh-TW',
  sites: { weibo: { persona: 'ask', paused: true } },
  keepsDrafts: true,
} as const;

async function fullStore(browser = freshBrowser()): Promise<Store> {
  const store = await browser.open();
  await store.replaceWardrobe(WARDROBE);
  await store.traces.add([TRACE]);
  await store.exceptions.put(EXCEPTION);
  await store.nearMisses.putAll([NEAR_MISS]);
  await store.parkedDrafts.put(PARKED);
  await store.surfaces.note('weibo-home', { stoppedAt: 3, passedAt: 4 });
  await store.settings.update(SETTINGS);
  return store;
}

const everything = async (store: Store) => ({
  wardrobe: await store.wardrobe(),
  traces: await store.traces.list(),
  exceptions: await store.exceptions.list(),
  nearMisses: await store.nearMisses.list(),
  parked: await store.parkedDrafts.list(),
  surfaces: await store.surfaces.list(),
  settings: await store.settings.get(),
});

describe('forgetting everything', () => {
  it('leaves no record of the user but the language, and traces go too', async () => {
    const browser = freshBrowser();
    const store = await fullStore(browser);
    await forgetEverything(store);
    expect(await everything(store)).toEqual({
      wardrobe: { personas: [], facts: [], listeners: [], links: [] },
      traces: [],
      exceptions: [],
      nearMisses: [],
      parked: [],
      surfaces: [{ id: 'weibo-home' }],
      settings: { language: 'zh-TW', sites: {} },
    });
    store.close();
    const tables = await dump(browser);
    const kept = Object.entries(tables).filter(([name, rows]) => rows.length > 0 && name !== 'keys');
    expect(kept.map(([name]) => name).sort()).toEqual(['settings', 'surfaces']);
  });

  it('is undone as a whole', async () => {
    const store = await fullStore();
    const before = await everything(store);
    const bringBack = await forgetEverything(store);
    await bringBack(store);
    expect(await everything(store)).toEqual(before);
    store.close();
  });
});

describe('forgetting what was sent', () => {
  it('touches nothing else, and is undone', async () => {
    const store = await fullStore();
    const before = await everything(store);
    const bringBack = await forgetTraces(store);
    expect(await everything(store)).toEqual({ ...before, traces: [] });
    await bringBack(store);
    expect(await everything(store)).toEqual(before);
    store.close();
  });
});
