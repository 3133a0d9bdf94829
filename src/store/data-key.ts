import type { Dexie } from 'dexie';
import { read, write } from './transactions.ts';

interface KeyRow {
  readonly id: string;
  readonly key: CryptoKey;
}

const DATA_KEY = 'data';

/**
 * The AES-GCM key of all sealed records: made once, kept in the database and not extractable, so that its bytes never
 * reach script. It is read for every operation and never remembered: after the browser emptied the database, a
 * remembered key would seal records that nobody could open again.
 */
export async function dataKey(db: Dexie, subtle: SubtleCrypto): Promise<CryptoKey> {
  const keys = db.table<KeyRow, string>('keys');
  const kept = await read(db, ['keys'], () => keys.get(DATA_KEY));
  if (kept) return kept.key;

  const made = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return write(db, ['keys'], async () => {
    // Another page may have been first; writing transactions wait for each other, so its key is seen here.
    const first = await keys.get(DATA_KEY);
    if (first) return first.key;
    await keys.add({ id: DATA_KEY, key: made });
    return made;
  });
}
