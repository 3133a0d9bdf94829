import type { Transaction } from 'dexie';

/** Tables whose records are sealed. */
export const SEALED_TABLES = [
  'personas',
  'facts',
  'listeners',
  'links',
  'exceptions',
  'nearMisses',
  'traces',
  'parkedDrafts',
] as const;

export type SealedTableName = (typeof SEALED_TABLES)[number];

/** The fields of a sealed record. */
export type Words = Readonly<Record<string, unknown>>;

/**
 * One version of the database, as data. Like Dexie's own versions each names only what it changes, and none is ever
 * edited after a release: a change of the schema is a new version.
 */
export interface SchemaVersion {
  /** 1, 2, 3… */
  readonly version: number;
  /** Table → its primary key and indexes in Dexie's syntax; `null` drops the table. */
  readonly tables: Readonly<Record<string, string | null>>;
  /** Sealed table → the fields that stay in clear beside `id`, because a list is filtered or ordered by them. */
  readonly clear?: Readonly<Partial<Record<SealedTableName, readonly string[]>>>;
  /** Moves clear fields. It runs inside a transaction, where nothing can be unsealed. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
  /** Brings sealed fields of the version before into this version's shape; done when such a record is read. */
  readonly reshape?: Readonly<Partial<Record<SealedTableName, (words: Words) => Words>>>;
}
