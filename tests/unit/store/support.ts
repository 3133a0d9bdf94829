import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openStore, type StoreOptions } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/types.ts';

/** A browser's storage with nothing in it: every store opened on it is another page of the same browser. */
export interface Browser {
  readonly name: string;
  readonly indexedDB: IDBFactory;
  open(options?: StoreOptions): Promise<Store>;
}

/** Dexie tells of changes by name through the whole process, so every browser gets a name of its own. */
export function freshBrowser(name = `test-${crypto.randomUUID()}`): Browser {
  const indexedDB = new IDBFactory();
  return { name, indexedDB, open: (options = {}) => openStore({ name, indexedDB, IDBKeyRange, ...options }) };
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The request failed.'));
    };
  });
}

/** The database itself, without Dexie and without any version of ours. */
export function openRaw({ indexedDB, name }: Browser): Promise<IDBDatabase> {
  return settled(indexedDB.open(name));
}

export type Row = Record<string, unknown> & { id: string };

/** Every row of every table, as it lies in the database. */
export async function dump(browser: Browser): Promise<Record<string, Row[]>> {
  const db = await openRaw(browser);
  const tables: Record<string, Row[]> = {};
  for (const table of db.objectStoreNames) {
    tables[table] = await settled(db.transaction(table).objectStore(table).getAll() as IDBRequest<Row[]>);
  }
  db.close();
  return tables;
}

/** Writes rows as they are, behind the store's back. */
export async function overwrite(browser: Browser, table: string, rows: readonly Row[]): Promise<void> {
  const db = await openRaw(browser);
  const transaction = db.transaction(table, 'readwrite');
  for (const row of rows) await settled(transaction.objectStore(table).put(row));
  db.close();
}

/** All strings and bytes in a value, as text: bytes once as UTF-8 and once as UTF-16. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof ArrayBuffer) return textsIn(new Uint8Array(value));
  if (value instanceof Uint8Array) {
    return [new TextDecoder('utf-8').decode(value), new TextDecoder('utf-16le').decode(value)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}
