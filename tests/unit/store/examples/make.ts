import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { currentVersion, declareVersions, VERSIONS } from '../../../../src/store/schema.ts';
import { EXCEPTION, NEAR_MISS, PARKED_DRAFT, SETTINGS, SURFACE, TRACE, WARDROBE } from '../sample.ts';
import { dump, freshBrowser } from '../support.ts';
import { encoded, exampleFile, importKey } from './example.ts';

/**
 * Writes the example of today's version: `node tests/unit/store/examples/make.ts`. Done once, when a version is new;
 * an example that is there is never written again, because it stands for the databases that people have.
 */
const version = currentVersion(VERSIONS);
const file = exampleFile(version);
if (existsSync(file)) throw new Error(`v${version}.json is there already. A change of the schema is a new version.`);

const browser = freshBrowser();
const key = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64');
const db = new Dexie(browser.name, { indexedDB: browser.indexedDB, IDBKeyRange });
declareVersions(db, VERSIONS);
await db.open();
await db.table('keys').add({ id: 'data', key: await importKey(key) });
db.close();

const store = await browser.open();
await store.replaceWardrobe(WARDROBE);
await store.exceptions.put(EXCEPTION);
await store.nearMisses.put(NEAR_MISS);
await store.settings.update(SETTINGS);
await store.surfaces.note(SURFACE.id, SURFACE);
await store.traces.add([TRACE]);
await store.parkedDrafts.put(PARKED_DRAFT);
store.close();

const { keys: _keys, ...tables } = await dump(browser);
const rows = Object.fromEntries(Object.entries(tables).map(([table, all]) => [table, all.map(encoded)]));
await writeFile(file, `${JSON.stringify({ version, key, tables: rows }, undefined, 2)}\n`);
