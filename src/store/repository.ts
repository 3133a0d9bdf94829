import type { Table } from 'dexie';
import type { Repository } from './repositories.ts';
import type { SealedRow, SealedTable } from './sealed-table.ts';
import { read, write } from './transactions.ts';

/** The position behind the last record. Called inside a transaction. */
export async function nextPosition(rows: Table<SealedRow, string>): Promise<number> {
  const last = await rows.orderBy('position').last();
  return typeof last?.['position'] === 'number' ? last['position'] + 1 : 0;
}

/** A repository whose list keeps the order in which its records were added. */
export function repository<T extends { readonly id: string }>(table: SealedTable<T>): Repository<T> {
  const { name, rows } = table;
  const { db } = rows;
  return {
    async list() {
      return table.readable(await read(db, [name], () => rows.orderBy('position').toArray()));
    },
    async get(id) {
      const row = await read(db, [name], () => rows.get(id));
      return row && (await table.unseal([row]))[0];
    },
    async put(record) {
      const sealed = await table.seal([record]);
      await write(db, [name], async () => {
        for (const row of sealed) {
          const old = await rows.get(row.id);
          await rows.put({ ...row, position: old?.['position'] ?? (await nextPosition(rows)) });
        }
      });
    },
    async remove(id) {
      await write(db, [name], () => rows.delete(id));
    },
  };
}
