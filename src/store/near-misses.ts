import { Dexie, type Collection } from 'dexie';
import type { SealedRow, SealedTable } from './sealed-table.ts';
import { read, write } from './transactions.ts';
import type { NearMiss, NearMissFilter, NearMissRepository } from './types.ts';

/** Filters with an index of their own, the one that usually leaves the fewest first. */
const INDEXED = ['outcome', 'persona', 'site'] as const;

/** The rows that one index can narrow the filter down to, newest first. */
function newestFirst({ rows }: SealedTable<NearMiss>, filter: NearMissFilter): Collection<SealedRow, string> {
  const field = INDEXED.find((candidate) => filter[candidate] !== undefined);
  if (!field) return rows.orderBy('at').reverse();
  const value = filter[field];
  return rows.where(`[${field}+at]`).between([value, Dexie.minKey], [value, Dexie.maxKey]).reverse();
}

function passes(row: SealedRow, { kind, ...equal }: NearMissFilter): boolean {
  if (kind !== undefined && !(Array.isArray(row['kinds']) && row['kinds'].includes(kind))) return false;
  return Object.entries(equal).every(([field, value]) => value === undefined || row[field] === value);
}

/** The log of near misses. Only the words found are sealed; lists are filtered and ordered without opening a seal. */
export function nearMissRepository(table: SealedTable<NearMiss>): NearMissRepository {
  const { name, rows } = table;
  const { db } = rows;
  return {
    async list(filter = {}, limit = Number.POSITIVE_INFINITY) {
      const found = await read(db, [name], () =>
        newestFirst(table, filter)
          .filter((row) => passes(row, filter))
          .limit(limit)
          .toArray(),
      );
      return table.readable(found);
    },
    async get(id) {
      const row = await read(db, [name], () => rows.get(id));
      return row && (await table.unseal([row]))[0];
    },
    async put(record) {
      const sealed = await table.seal([record]);
      await write(db, [name], () => rows.bulkPut(sealed));
    },
    async remove(id) {
      await write(db, [name], () => rows.delete(id));
    },
    async end(id, outcome, at) {
      await write(db, [name], () => rows.update(id, { outcome, endedAt: at }));
    },
  };
}
