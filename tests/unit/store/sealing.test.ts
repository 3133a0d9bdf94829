import { describe, expect, test } from 'vitest';
import type { Sealed } from '../../../src/store/seal.ts';
import { EXCEPTION, NEAR_MISS, SECRET_WORDS, WARDROBE } from './sample.ts';
import { dump, freshBrowser, overwrite, textsIn, type Browser, type Row } from './support.ts';

async function filledBrowser(): Promise<Browser> {
  const browser = freshBrowser();
  const store = await browser.open();
  await store.replaceWardrobe(WARDROBE);
  await store.exceptions.put(EXCEPTION);
  await store.nearMisses.put(NEAR_MISS);
  store.close();
  return browser;
}

const sealedBytes = (row: Row | undefined): Uint8Array => new Uint8Array((row?.['sealed'] as Sealed).bytes);

function withByteChanged(bytes: ArrayBuffer): ArrayBuffer {
  const changed = new Uint8Array(bytes.slice());
  changed[3] = (changed[3] ?? 0) ^ 1;
  return changed.buffer;
}

describe('sealed records', () => {
  test('no word of the user stands anywhere in the database', async () => {
    const texts = textsIn(await dump(await filledBrowser()));
    expect(texts.length).toBeGreaterThan(20);
    for (const word of SECRET_WORDS) {
      expect(texts.filter((text) => text.includes(word))).toEqual([]);
    }
  });

  test('only what lists are filtered and ordered by stands in clear', async () => {
    const { personas, exceptions, nearMisses } = await dump(await filledBrowser());
    expect(Object.keys(personas?.[0] ?? {}).sort()).toEqual(['id', 'position', 'sealed']);
    expect(Object.keys(exceptions?.[0] ?? {}).sort()).toEqual(['id', 'position', 'sealed']);
    const clear = ['at', 'id', 'kinds', 'level', 'outcome', 'persona', 'sealed', 'site', 'surface'];
    expect(Object.keys(nearMisses?.[0] ?? {}).sort()).toEqual(clear);
  });

  test('the same record is sealed differently every time', async () => {
    const browser = freshBrowser();
    const store = await browser.open();
    await store.exceptions.put(EXCEPTION);
    const [first] = (await dump(browser))['exceptions'] ?? [];
    await store.exceptions.put(EXCEPTION);
    const [second] = (await dump(browser))['exceptions'] ?? [];
    expect(sealedBytes(first)).not.toEqual(sealedBytes(second));
    store.close();
  });

  test('the key cannot be taken out', async () => {
    const { keys } = await dump(await filledBrowser());
    const key = keys?.[0]?.['key'] as CryptoKey;
    expect(keys).toHaveLength(1);
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});

describe('two pages that open at the same time', () => {
  test('end with one key and read each other', async () => {
    const browser = freshBrowser();
    const pages = await Promise.all([browser.open(), browser.open(), browser.open()]);
    const texts = ['一', '二', '三'];
    await Promise.all(pages.map((page, i) => page.exceptions.put({ ...EXCEPTION, id: `x${i}`, text: texts[i] ?? '' })));
    expect((await dump(browser))['keys']).toHaveLength(1);
    for (const page of pages) {
      expect((await page.exceptions.list()).map(({ text }) => text).sort()).toEqual([...texts].sort());
      page.close();
    }
  });
});

describe('a record that does not open', () => {
  test('seals exchanged between two records open neither', async () => {
    const browser = await filledBrowser();
    const [one, other] = (await dump(browser))['facts'] ?? [];
    await overwrite(browser, 'facts', [
      { ...one, id: 'cccc', sealed: other?.['sealed'] },
      { ...other, id: 'dddd', sealed: one?.['sealed'] },
    ]);
    const store = await browser.open();
    expect(await store.facts.list()).toEqual([]);
    expect(await store.damaged()).toEqual([
      { table: 'facts', id: 'cccc' },
      { table: 'facts', id: 'dddd' },
    ]);
    store.close();
  });

  test('a seal moved to the same id of another table, or to another version, does not open', async () => {
    const browser = await filledBrowser();
    const { personas, facts } = await dump(browser);
    const foreign = { ...personas?.[0], id: 'aaaa', sealed: facts?.[0]?.['sealed'] };
    const older = { ...personas?.[1], id: 'bbbb', sealed: { ...(personas?.[1]?.['sealed'] as Sealed), version: 0 } };
    await overwrite(browser, 'personas', [foreign, older]);
    const store = await browser.open();
    expect((await store.damaged()).map(({ id }) => id)).toEqual(['aaaa', 'bbbb']);
    store.close();
  });

  test.each<[string, (sealed: Sealed) => unknown]>([
    ['one byte changed', (sealed) => ({ ...sealed, bytes: withByteChanged(sealed.bytes) })],
    ['cut short', (sealed) => ({ ...sealed, bytes: sealed.bytes.slice(1) })],
    ['no seal at all', () => undefined],
    ['something else', () => '坏了'],
  ])('%s: the others are still read, and it can be removed', async (_name, damage) => {
    const browser = await filledBrowser();
    const [row] = (await dump(browser))['facts'] ?? [];
    await overwrite(browser, 'facts', [{ ...row, id: 'cccc', sealed: damage(row?.['sealed'] as Sealed) }]);

    const store = await browser.open();
    expect((await store.wardrobe()).facts).toEqual(WARDROBE.facts.slice(1));
    expect(await store.facts.get('cccc')).toBeUndefined();
    expect(await store.damaged()).toEqual([{ table: 'facts', id: 'cccc' }]);

    await store.facts.remove('cccc');
    expect(await store.damaged()).toEqual([]);
    store.close();
  });
});
