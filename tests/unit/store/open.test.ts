import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { StoreError, type StoreErrorCode } from '../../../src/store/errors.ts';
import { openStore } from '../../../src/store/open.ts';
import { VERSIONS } from '../../../src/store/schema.ts';
import type { SchemaVersion } from '../../../src/store/versions/version.ts';
import { EXCEPTION, WARDROBE } from './sample.ts';
import { dump, freshBrowser, openRaw, settled } from './support.ts';

const NEXT: SchemaVersion = { version: VERSIONS.length + 1, tables: { later: 'id' } };
const NEWER = { versions: [...VERSIONS, NEXT] };

async function codeOf(refused: Promise<unknown>): Promise<StoreErrorCode> {
  const error = await refused.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreError)) throw new Error('Expected a StoreError.', { cause: error });
  expect(error.message).toMatch(/\. \S.*\.$/);
  return error.code;
}

describe('opening', () => {
  test('records are still there the next time', async () => {
    const browser = freshBrowser();
    const before = await browser.open();
    await before.replaceWardrobe(WARDROBE);
    before.close();
    const after = await browser.open();
    expect(await after.wardrobe()).toEqual(WARDROBE);
    after.close();
  });

  test('a browser without storage is told as unavailable', async () => {
    expect(await codeOf(openStore({ name: 'nowhere' }))).toBe('unavailable');
  });

  test.each(['SecurityError', 'InvalidStateError', 'AbortError'])(
    '%s at opening is told as unavailable',
    async (name) => {
      class Refusing extends IDBFactory {
        override open(): never {
          throw new DOMException('refused', name);
        }
      }
      expect(await codeOf(openStore({ name: 'refused', indexedDB: new Refusing() }))).toBe('unavailable');
    },
  );

  test('a newer database is refused and left as it is', async () => {
    const browser = freshBrowser();
    (await browser.open(NEWER)).close();
    const before = await dump(browser);
    expect(await codeOf(browser.open())).toBe('newer-version');
    expect(await dump(browser)).toEqual(before);
    expect((await openRaw(browser)).version).toBe(NEXT.version * 10);
  });

  test('a page that never lets go of an older version is told as blocked', async () => {
    const browser = freshBrowser();
    (await browser.open()).close();
    const holder = await openRaw(browser);
    expect(await codeOf(browser.open({ ...NEWER, patienceMs: 0 }))).toBe('blocked');
    holder.close();
    (await browser.open(NEWER)).close();
  });

  test('a page that lets go late is waited for', async () => {
    const browser = freshBrowser();
    (await browser.open()).close();
    const holder = await openRaw(browser);
    holder.onversionchange = () =>
      setImmediate(() => {
        holder.close();
      });
    const store = await browser.open({ ...NEWER, patienceMs: 60_000 });
    expect(await store.personas.list()).toEqual([]);
    store.close();
  });
});

describe('an open store', () => {
  test('makes way for a newer version and says so from then on', async () => {
    const browser = freshBrowser();
    const older = await browser.open();
    await older.exceptions.put(EXCEPTION);
    const newer = await browser.open(NEWER);
    expect(await codeOf(older.exceptions.list())).toBe('closed');
    expect(await codeOf(older.exceptions.remove('ffff'))).toBe('closed');
    expect(await newer.exceptions.list()).toEqual([EXCEPTION]);
    newer.close();
  });

  test('goes on after the browser closed and emptied the database, with a key that can be found again', async () => {
    const browser = freshBrowser();
    const connections: IDBDatabase[] = [];
    const open = browser.indexedDB.open.bind(browser.indexedDB);
    browser.indexedDB.open = (...address) => {
      const request = open(...address);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    };

    const store = await browser.open();
    await store.exceptions.put(EXCEPTION);
    // The package types the database as its constructor.
    for (const connection of connections) forceCloseDatabase(connection as unknown as typeof IDBDatabase);
    await settled(browser.indexedDB.deleteDatabase(browser.name));

    expect(await store.exceptions.list()).toEqual([]);
    await store.exceptions.put(EXCEPTION);
    store.close();
    const again = await browser.open();
    expect(await again.exceptions.list()).toEqual([EXCEPTION]);
    again.close();
  });

  test('refuses everything once it is closed', async () => {
    const store = await freshBrowser().open();
    store.close();
    expect(await codeOf(store.wardrobe())).toBe('closed');
    expect(await codeOf(store.settings.update({ pausedUntil: 1 }))).toBe('closed');
  });

  test('a full disk is told as full', async () => {
    const browser = freshBrowser();
    const store = await browser.open();
    const db = await openRaw(browser);
    const objects = Object.getPrototypeOf(db.transaction('settings').objectStore('settings')) as IDBObjectStore;
    db.close();
    const put = objects.put;
    objects.put = () => {
      throw new DOMException('no space', 'QuotaExceededError');
    };
    try {
      expect(await codeOf(store.settings.update({ pausedUntil: 1 }))).toBe('full');
    } finally {
      objects.put = put;
      store.close();
    }
  });
});
