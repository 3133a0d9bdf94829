import type { Dexie, Table } from 'dexie';
import { dataKey } from './data-key.ts';
import { clearFields, currentVersion, reshaped } from './schema.ts';
import { seal, unseal, type Sealed } from './seal.ts';
import type { SchemaVersion, SealedTableName, Words } from './versions/version.ts';

/** A row of a sealed table: the fields that stand in clear, and the rest sealed. */
export interface SealedRow {
  readonly id: string;
  readonly sealed: Sealed;
  readonly [clearField: string]: unknown;
}

/** One table of sealed records. Sealing and unsealing stand outside of every transaction. */
export interface SealedTable<T extends { readonly id: string }> {
  readonly name: SealedTableName;
  readonly rows: Table<SealedRow, string>;
  seal(records: readonly T[]): Promise<SealedRow[]>;
  /** One answer per row, in order: `undefined` for a row that cannot be opened. */
  unseal(rows: readonly SealedRow[]): Promise<(T | undefined)[]>;
  /** The records of the rows that can be opened. */
  readable(rows: readonly SealedRow[]): Promise<T[]>;
}

/** A sealed table, whatever its records are. */
export type AnySealedTable = Pick<SealedTable<{ readonly id: string }>, 'name' | 'rows' | 'unseal'>;

/** What every sealed table works with. */
export interface Sealing {
  readonly db: Dexie;
  readonly crypto: Crypto;
  readonly versions: readonly SchemaVersion[];
}

type Fields = readonly [string, unknown][];

/** Fields without the undefined ones, which neither JSON nor an index can tell. */
function fieldsOf(record: object): Fields {
  return Object.entries(record).filter(([, value]) => value !== undefined);
}

export function sealedTable<T extends { readonly id: string }>(
  { db, crypto, versions }: Sealing,
  name: SealedTableName,
): SealedTable<T> {
  const clear = new Set(['id', ...clearFields(versions, name)]);
  const clearOf = (fields: Fields): Words => Object.fromEntries(fields.filter(([field]) => clear.has(field)));
  const secretOf = (fields: Fields): Words => Object.fromEntries(fields.filter(([field]) => !clear.has(field)));

  async function sealOne(record: T, key: CryptoKey): Promise<SealedRow> {
    const fields = fieldsOf(record);
    const place = { table: name, id: record.id, version: currentVersion(versions) };
    return { ...clearOf(fields), id: record.id, sealed: await seal(secretOf(fields), place, key, crypto) };
  }

  async function unsealOne(row: SealedRow, key: CryptoKey): Promise<T | undefined> {
    try {
      const words = await unseal(row.sealed, { table: name, id: row.id }, key, crypto);
      // The type is vouched for by the seal: only `seal` above, or an older version of it, can have made it.
      return { ...reshaped(versions, name, words, row.sealed.version), ...clearOf(fieldsOf(row)) } as unknown as T;
    } catch {
      return undefined;
    }
  }

  async function unsealAll(rows: readonly SealedRow[]): Promise<(T | undefined)[]> {
    const key = await dataKey(db, crypto.subtle);
    return Promise.all(rows.map((row) => unsealOne(row, key)));
  }

  return {
    name,
    rows: db.table<SealedRow, string>(name),
    async seal(records) {
      const key = await dataKey(db, crypto.subtle);
      return Promise.all(records.map((record) => sealOne(record, key)));
    },
    unseal: unsealAll,
    async readable(rows) {
      return (await unsealAll(rows)).filter((record) => record !== undefined);
    },
  };
}
