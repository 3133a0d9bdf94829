import type { Dexie } from 'dexie';
import { asStoreError } from './errors.ts';

async function inTransaction<T>(db: Dexie, mode: 'r' | 'rw', tables: readonly string[], work: () => PromiseLike<T>) {
  try {
    return await db.transaction(mode, tables, work);
  } catch (error) {
    throw asStoreError(error);
  }
}

/** Reads in one consistent state of these tables. `work` awaits nothing but them. Rejects with a `StoreError`. */
export function read<T>(db: Dexie, tables: readonly string[], work: () => PromiseLike<T>): Promise<T> {
  return inTransaction(db, 'r', tables, work);
}

/** Writes all of it or nothing. `work` awaits nothing but these tables. Rejects with a `StoreError`. */
export function write<T>(db: Dexie, tables: readonly string[], work: () => PromiseLike<T>): Promise<T> {
  return inTransaction(db, 'rw', tables, work);
}
