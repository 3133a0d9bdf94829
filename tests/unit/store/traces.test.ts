import { describe, expect, test } from 'vitest';
import { TRACES_KEPT } from '../../../src/store/traces.ts';
import { TRACE, WARDROBE } from './sample.ts';
import { dump, freshBrowser, textsIn } from './support.ts';

describe('the traces', () => {
  test('come back in the order in which they were sent', async () => {
    const store = await freshBrowser().open();
    const later = ['c', 'a', 'b'].map((id) => ({ ...TRACE, id }));
    await store.traces.add([TRACE]);
    await store.traces.add(later);
    expect(await store.traces.list()).toEqual([TRACE, ...later]);
    await store.traces.clear();
    expect(await store.traces.list()).toEqual([]);
    store.close();
  });

  test('show nothing but whose they are: neither what nor when', async () => {
    const browser = freshBrowser();
    const store = await browser.open();
    await store.traces.add([TRACE]);
    store.close();
    const rows = (await dump(browser))['traces']!;
    expect(rows.map(({ sealed: _sealed, ...clear }) => clear)).toEqual([{ id: 'hhhh', persona: 'bbbb', position: 0 }]);
    expect(textsIn(rows).filter((text) => text.includes(TRACE.hash) || text.includes('token'))).toEqual([]);
  });

  test('of a persona that is gone are forgotten, and no others', async () => {
    const store = await freshBrowser().open();
    await store.replaceWardrobe(WARDROBE);
    await store.traces.add([TRACE, { ...TRACE, id: 'iiii', persona: 'aaaa' }]);
    await store.personas.remove('bbbb');
    expect(await store.traces.forgetGone()).toBe(1);
    expect((await store.traces.list()).map(({ persona }) => persona)).toEqual(['aaaa']);
    store.close();
  });

  test('are the newest so many', async () => {
    const store = await freshBrowser().open();
    await store.traces.add(Array.from({ length: TRACES_KEPT }, (_, index) => ({ ...TRACE, id: `t${index}` })));
    await store.traces.add([TRACE]);
    const kept = await store.traces.list();
    expect([kept.length, kept[0]?.id, kept.at(-1)?.id]).toEqual([TRACES_KEPT, 't1', TRACE.id]);
    store.close();
  });

  test('are salted by random bits that stay the same in every page', async () => {
    const browser = freshBrowser();
    const [one, other] = await Promise.all([browser.open(), browser.open()]);
    const salt = await one.traces.salt();
    expect(salt).toHaveLength(32);
    expect(await other.traces.salt()).toEqual(salt);
    expect(await one.traces.salt()).toEqual(salt);
    const elsewhere = await freshBrowser().open();
    expect(await elsewhere.traces.salt()).not.toEqual(salt);
    for (const store of [one, other, elsewhere]) store.close();
  });
});
