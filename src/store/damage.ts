import type { AnySealedTable } from './sealed-table.ts';
import { read } from './transactions.ts';
import type { DamagedRecord } from './types.ts';

/** Tries every seal of these tables and names the records whose seal does not open. */
export async function findDamaged(tables: readonly AnySealedTable[]): Promise<DamagedRecord[]> {
  const damaged: DamagedRecord[] = [];
  for (const { name, rows, unseal } of tables) {
    const all = await read(rows.db, [name], () => rows.toArray());
    const records = await unseal(all);
    damaged.push(...all.filter((_row, i) => records[i] === undefined).map(({ id }) => ({ table: name, id })));
  }
  return damaged;
}
