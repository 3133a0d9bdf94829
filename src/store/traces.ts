import type { Trace } from './records.ts';
import type { TraceRepository } from './repositories.ts';
import { nextPosition } from './repository.ts';
import type { SealedTable } from './sealed-table.ts';
import { read, write } from './transactions.ts';

/** Most traces that are kept: years of sharing, and opened in a blink when the background wakes. */
export const TRACES_KEPT = 1000;

/** In the table of keys, beside the data key. */
const SALT = 'traces';

/** As long as the hash that it salts (RFC 2104, 3). */
const SALT_BYTES = 32;

/** A row of the table of keys. */
interface SaltRow {
  readonly id: string;
  readonly salt: Uint8Array<ArrayBuffer>;
}

/** What the personas have sent and could be known by again, in the order in which it was sent. */
export function traceRepository(table: SealedTable<Trace>, crypto: Crypto): TraceRepository {
  const { name, rows } = table;
  const { db } = rows;
  const salts = db.table<SaltRow, string>('keys');

  return {
    async list() {
      return table.readable(await read(db, [name], () => rows.orderBy('position').toArray()));
    },
    async add(traces) {
      const sealed = await table.seal(traces);
      await write(db, [name], async () => {
        const next = await nextPosition(rows);
        await rows.bulkPut(sealed.map((row, index) => ({ ...row, position: next + index })));
        const surplus = (await rows.count()) - TRACES_KEPT;
        if (surplus > 0) await rows.bulkDelete(await rows.orderBy('position').limit(surplus).primaryKeys());
      });
    },
    forgetGone: () =>
      write(db, [name, 'personas'], async () => {
        const known = await db.table<unknown, string>('personas').toCollection().primaryKeys();
        return rows.where('persona').noneOf(known).delete();
      }),
    async clear() {
      await write(db, [name], () => rows.clear());
    },
    async salt() {
      const kept = await read(db, ['keys'], () => salts.get(SALT));
      if (kept) return kept.salt;
      const made = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
      return write(db, ['keys'], async () => {
        // Another page may have been first.
        const first = await salts.get(SALT);
        if (first) return first.salt;
        await salts.add({ id: SALT, salt: made });
        return made;
      });
    },
  };
}
