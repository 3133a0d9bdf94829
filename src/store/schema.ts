import type { Dexie } from 'dexie';
import { v1 } from './versions/v1.ts';
import { v2 } from './versions/v2.ts';
import { v3 } from './versions/v3.ts';
import { v4 } from './versions/v4.ts';
import { v5 } from './versions/v5.ts';
import type { SchemaVersion, SealedTableName, Words } from './versions/version.ts';

export const DATABASE_NAME = 'vestkeeper';

/** Every version from the first on, oldest first. A new one is a file beside these and a line here. */
export const VERSIONS: readonly SchemaVersion[] = [v1, v2, v3, v4, v5];

/** The version that records are written in. */
export function currentVersion(versions: readonly SchemaVersion[]): number {
  return Math.max(...versions.map(({ version }) => version));
}

/** Tells Dexie of the versions, before the database is opened. */
export function declareVersions(db: Dexie, versions: readonly SchemaVersion[]): void {
  for (const { version, tables, upgrade } of versions) {
    const declared = db.version(version).stores(tables);
    if (upgrade) declared.upgrade(upgrade);
  }
}

/** The fields of a sealed table that stand in clear today, beside `id`. */
export function clearFields(versions: readonly SchemaVersion[], table: SealedTableName): readonly string[] {
  return versions.findLast(({ clear }) => clear?.[table])?.clear?.[table] ?? [];
}

/** Sealed fields that were written by version `from`, in today's shape. */
export function reshaped(
  versions: readonly SchemaVersion[],
  table: SealedTableName,
  words: Words,
  from: number,
): Words {
  return versions
    .filter(({ version }) => version > from)
    .reduce((shape, { reshape }) => reshape?.[table]?.(shape) ?? shape, words);
}
