import { Dexie, type Collection, type Table } from 'dexie';
import { dayOf, packed, unpacked, type NearMissDay } from './near-miss-days.ts';
import { passes } from './near-miss-filter.ts';
import type { NearMiss, NearMissFilter, NearMissHead } from './records.ts';
import type { NearMissRepository } from './repositories.ts';
import type { SealedRow, SealedTable } from './sealed-table.ts';
import { read, write } from './transactions.ts';

/** The table of the days, which is changed in one transaction with the near misses themselves. */
const DAYS = 'nearMissDays';

/** Filters with an index of their own, the one that usually leaves the fewest first. */
const INDEXED = ['outcome', 'persona', 'site'] as const;

/** The rows that one index can narrow the filter down to, newest first. */
function newestFirst({ rows }: SealedTable<NearMiss>, filter: NearMissFilter): Collection<SealedRow, string> {
  const field = INDEXED.find((candidate) => filter[candidate] !== undefined);
  if (!field) return rows.orderBy('at').reverse();
  const value = filter[field];
  return rows.where(`[${field}+at]`).between([value, Dexie.minKey], [value, Dexie.maxKey]).reverse();
}

/** A row's clear fields; what stands beside the seal is what was a head when it was sealed. */
function headOf({ sealed: _sealed, ...head }: SealedRow): NearMissHead {
  return head as unknown as NearMissHead;
}

/** Brings the days in line with rows that are put, and rows that go. Called inside a transaction. */
async function changeDays(
  days: Table<NearMissDay, number>,
  put: readonly SealedRow[],
  gone: readonly SealedRow[],
): Promise<void> {
  const left = new Set(gone.map(({ id }) => id));
  const came = Map.groupBy(put.map(headOf), ({ at }) => dayOf(at));
  const touched = [...new Set([...came.keys(), ...gone.map((row) => dayOf(headOf(row).at))])];
  const before = await days.bulkGet(touched);
  const after = touched.map((day, index) => {
    const old = before[index];
    const kept = (old ? unpacked(old) : []).filter(({ id }) => !left.has(id));
    return packed(day, [...kept, ...(came.get(day) ?? [])]);
  });
  await days.bulkDelete(after.filter(({ count }) => count === 0).map(({ day }) => day));
  await days.bulkPut(after.filter(({ count }) => count > 0));
}

/** The log of near misses. Only the words found are sealed; lists are filtered and ordered without opening a seal. */
export function nearMissRepository(table: SealedTable<NearMiss>): NearMissRepository {
  const { name, rows } = table;
  const { db } = rows;
  const both = [name, DAYS];
  const days = db.table<NearMissDay, number>(DAYS);
  const present = async (ids: readonly string[]): Promise<SealedRow[]> =>
    (await rows.bulkGet([...ids])).filter((row) => row !== undefined);

  const putRows = (all: readonly SealedRow[]): Promise<void> =>
    write(db, both, async () => {
      const old = await present(all.map(({ id }) => id));
      await rows.bulkPut(all);
      await changeDays(days, all, old);
    });
  const changeClear = (id: string, change: Partial<NearMissHead>): Promise<void> =>
    write(db, both, async () => {
      const old = await rows.get(id);
      if (!old) return;
      const changed = Object.fromEntries(
        Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined),
      );
      await rows.put(changed as unknown as SealedRow);
      await changeDays(days, [changed as unknown as SealedRow], [old]);
    });

  return {
    async list(filter = {}, limit = Number.POSITIVE_INFINITY) {
      const found = await read(db, [name], () =>
        newestFirst(table, filter)
          .filter((row) => passes(headOf(row), filter))
          .limit(limit)
          .toArray(),
      );
      return table.readable(found);
    },
    async heads() {
      const all = await read(db, [DAYS], () => days.toArray());
      return all.flatMap(unpacked).sort((one, other) => other.at - one.at);
    },
    async some(ids) {
      return table.readable(await read(db, [name], () => present(ids)));
    },
    async get(id) {
      const row = await read(db, [name], () => rows.get(id));
      return row && (await table.unseal([row]))[0];
    },
    async put(record) {
      await putRows(await table.seal([record]));
    },
    async putAll(records) {
      await putRows(await table.seal(records));
    },
    async remove(id) {
      await this.forget([id]);
    },
    end: (id, outcome, at) => changeClear(id, { outcome, endedAt: at }),
    rate: (id, useful) => changeClear(id, { useful }),
    async forget(ids) {
      const gone = await write(db, both, async () => {
        const old = await present(ids);
        await rows.bulkDelete(old.map(({ id }) => id));
        await changeDays(days, [], old);
        return old;
      });
      return () => putRows(gone);
    },
    forgetBefore: (at) =>
      write(db, both, async () => {
        const ids = await rows.where('at').below(at).primaryKeys();
        if (ids.length === 0) return 0;
        await rows.bulkDelete(ids);
        await days.where('day').below(dayOf(at)).delete();
        const partly = await days.get(dayOf(at));
        if (partly) {
          const kept = unpacked(partly).filter((head) => head.at >= at);
          if (kept.length > 0) await days.put(packed(partly.day, kept));
          else await days.delete(partly.day);
        }
        return ids.length;
      }),
  };
}
