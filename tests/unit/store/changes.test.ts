import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Dexie, RangeSet } from 'dexie';
import { describe, expect, test } from 'vitest';
import { listenForChanges } from '../../../src/store/changes.ts';
import { watch } from '../../../src/store/live.ts';
import type { StoreTable } from '../../../src/store/types.ts';
import { EXCEPTION, NEAR_MISS, WARDROBE } from './sample.ts';
import { freshBrowser } from './support.ts';

/** Counts how often it was called, and lets a test wait for the next call. */
function counter() {
  let calls = 0;
  let next = Promise.withResolvers<void>();
  return {
    callback: () => {
      calls += 1;
      next.resolve();
      next = Promise.withResolvers();
    },
    called: () => calls,
    next: () => next.promise,
  };
}

describe('onChange', () => {
  test('tells of a change in this page and in another one', async () => {
    const browser = freshBrowser();
    const [here, there] = await Promise.all([browser.open(), browser.open()]);
    const { callback, called, next } = counter();
    here.onChange(['exceptions'], callback);

    let heard = next();
    await here.exceptions.put(EXCEPTION);
    await heard;
    heard = next();
    await there.exceptions.remove(EXCEPTION.id);
    await heard;
    expect(called()).toBe(2);
    here.close();
    there.close();
  });

  test('tells of a change in another process of the browser', async () => {
    const browser = freshBrowser();
    const here = await browser.open();
    const { callback, next } = counter();
    here.onChange(['exceptions'], callback);
    const page = new Worker(new URL('other-page.ts', import.meta.url), { workerData: browser.name });
    await once(page, 'message');

    const heard = next();
    page.postMessage('write');
    await heard;
    await page.terminate();
    here.close();
  });

  test('keeps quiet about other tables, other databases, after its end and after the close', async () => {
    const browser = freshBrowser();
    const [here, there, elsewhere] = await Promise.all([browser.open(), browser.open(), freshBrowser().open()]);
    const unheard = counter();
    const heard = counter();
    here.onChange(['facts', 'settings'], unheard.callback);
    here.onChange(['exceptions'], unheard.callback)();
    there.onChange(['exceptions'], unheard.callback);
    there.close();
    here.onChange(['exceptions'], heard.callback);

    await elsewhere.facts.put({ id: 'x', kind: 'fact', value: '别处', aliases: [], shownBy: [] });
    const next = heard.next();
    await here.exceptions.put(EXCEPTION);
    await next;
    expect(unheard.called()).toBe(0);
    here.close();
    elsewhere.close();
  });

  test('one write of many tables is one call, and is committed by then', async () => {
    const store = await freshBrowser().open();
    const { callback, called, next } = counter();
    const tables: StoreTable[] = ['personas', 'facts', 'listeners', 'links'];
    store.onChange(tables, callback);
    const heard = next();
    const written = store.replaceWardrobe(WARDROBE);
    await heard;
    expect(await store.wardrobe()).toEqual(WARDROBE);
    await written;
    expect(called()).toBe(1);
    store.close();
  });

  test('a burst of writes is one call, and none when listening ends before it comes', async () => {
    const write = () => {
      Dexie.on.storagemutated.fire({
        'idb://burst/facts/': new RangeSet('a'),
        'idb://burst/facts/:dels': new RangeSet(),
      });
    };
    const { callback, called } = counter();
    const stop = listenForChanges('burst', ['facts', 'links'], callback);
    write();
    write();
    await Promise.resolve();
    expect(called()).toBe(1);
    write();
    stop();
    await Promise.resolve();
    expect(called()).toBe(1);
  });

  test('the end of a near miss is a change', async () => {
    const store = await freshBrowser().open();
    await store.nearMisses.put(NEAR_MISS);
    const { callback, next } = counter();
    store.onChange(['nearMisses'], callback);
    const heard = next();
    await store.nearMisses.end(NEAR_MISS.id, 'edited', 1);
    await heard;
    store.close();
  });
});

describe('watch', () => {
  /** A store that changes when the test says so, and reads that answer when the test says so. */
  function handDriven() {
    const listeners = new Set<() => void>();
    const reads: PromiseWithResolvers<string>[] = [];
    const seen: unknown[] = [];
    const stop = watch(
      {
        onChange(_tables, callback) {
          listeners.add(callback);
          return () => listeners.delete(callback);
        },
      },
      ['facts'],
      () => {
        const read = Promise.withResolvers<string>();
        reads.push(read);
        return read.promise;
      },
      (value) => seen.push(value),
      (error) => seen.push(error),
    );
    const change = () => {
      for (const listener of listeners) listener();
    };
    return { reads, seen, stop, change, settle: () => new Promise(setImmediate) };
  }

  test('reads now and after every change', async () => {
    const store = await freshBrowser().open();
    const values: number[] = [];
    const stop = await new Promise<() => void>((resolve, reject) => {
      const end = watch(
        store,
        ['exceptions'],
        () => store.exceptions.list(),
        (list) => {
          values.push(list.length);
          if (list.length === 0) void store.exceptions.put(EXCEPTION);
          else resolve(end);
        },
        reject,
      );
    });
    expect(values).toEqual([0, 1]);
    stop();
    store.close();
  });

  test('an answer that a newer read has overtaken is dropped', async () => {
    const { reads, seen, change, settle } = handDriven();
    change();
    reads[1]?.resolve('new');
    await settle();
    reads[0]?.resolve('old');
    await settle();
    expect(seen).toEqual(['new']);
  });

  test('a read that fails is told, and the next change reads again', async () => {
    const { reads, seen, change, settle } = handDriven();
    const error = new Error('closed');
    reads[0]?.reject(error);
    await settle();
    change();
    reads[1]?.resolve('fine');
    await settle();
    expect(seen).toEqual([error, 'fine']);
  });

  test('nothing comes after the end', async () => {
    const { reads, seen, stop, change, settle } = handDriven();
    stop();
    change();
    reads[0]?.resolve('late');
    await settle();
    expect(seen).toEqual([]);
    expect(reads).toHaveLength(1);
  });
});
