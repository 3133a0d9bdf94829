import { Dexie, type DexieOptions } from 'dexie';
import { asStoreError, StoreError } from './errors.ts';
import { currentVersion, declareVersions } from './schema.ts';
import type { SchemaVersion } from './versions/version.ts';

/**
 * Milliseconds that an opening waits for another page to let go. Our own pages close at once when they are asked, or
 * when their running transaction ends; one that did not by then will not.
 */
export const PATIENCE_MS = 3000;

export interface DatabaseOptions {
  readonly name: string;
  readonly versions: readonly SchemaVersion[];
  readonly indexedDB?: IDBFactory | undefined;
  readonly IDBKeyRange?: typeof IDBKeyRange | undefined;
  readonly patienceMs: number;
}

/** Dexie multiplies its versions by ten, and adds one to repair a database that lacks an index. */
function installedVersion(db: Dexie): number {
  return Math.floor(db.backendDB().version / 10);
}

function makeDatabase({ name, versions, indexedDB, IDBKeyRange }: DatabaseOptions): Dexie {
  const options: DexieOptions = {
    // Dexie's cache serves its live queries, which are not used here.
    cache: 'disabled',
    ...(indexedDB && { indexedDB }),
    ...(IDBKeyRange && { IDBKeyRange }),
  };
  const db = new Dexie(name, options);
  declareVersions(db, versions);

  // Closed for good: Dexie's own handler would open again by itself and let old code write into a newer database.
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  // Dexie opens a newer database all the same. Asked at every opening, also after the browser closed the database.
  db.on(
    'ready',
    () => {
      if (installedVersion(db) > currentVersion(versions)) throw new StoreError('newer-version');
    },
    true,
  );
  return db;
}

/** Rejects when another page still holds an older version open after so many milliseconds. */
function blockedTooLong(db: Dexie, patienceMs: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    db.on('blocked', () => {
      const timer = setTimeout(() => {
        reject(new StoreError('blocked'));
      }, patienceMs);
      db.on('ready', () => {
        clearTimeout(timer);
      });
      return false;
    });
  });
}

/** Opens the database, made or upgraded where that is needed. Rejects with a `StoreError`. */
export async function openDatabase(options: DatabaseOptions): Promise<Dexie> {
  const db = makeDatabase(options);
  const opening = Promise.resolve(db.open());
  try {
    await Promise.race([opening, blockedTooLong(db, options.patienceMs)]);
    return db;
  } catch (error) {
    // The browser may still open it once the other page is gone; nobody is waiting for it then.
    opening.then(
      () => {
        db.close();
      },
      () => undefined,
    );
    throw asStoreError(error, 'unavailable');
  }
}
