import { readFile } from 'node:fs/promises';
import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { declareVersions, VERSIONS } from '../../../../src/store/schema.ts';
import type { Sealed } from '../../../../src/store/seal.ts';
import type { Browser, Row } from '../support.ts';

/**
 * A database as one version of Vestkeeper left it. A real one keeps its key where nobody can take it out; so an example
 * is made with a key whose bytes are known, and carries them, because without it its records could never be read again.
 */
export interface Example {
  readonly version: number;
  /** The raw 256-bit data key in base64. */
  readonly key: string;
  /** Table → rows; `iv` and `bytes` of a seal in base64. The table `keys` is left out. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

type SealedText = Omit<Sealed, 'iv' | 'bytes'> & { readonly iv: string; readonly bytes: string };

export function exampleFile(version: number): URL {
  return new URL(`v${version}.json`, import.meta.url);
}

/** Rejects when the version has no example. */
export async function readExample(version: number): Promise<Example> {
  return JSON.parse(await readFile(exampleFile(version), 'utf8')) as Example;
}

export function importKey(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', Buffer.from(key, 'base64'), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The numbers of a column, by the name of their kind, as JSON can tell them: it knows no "not a number". */
interface NumbersText {
  readonly numbers: 'Float64Array' | 'Uint16Array';
  readonly values: readonly (number | null)[];
}

const withNumbersAsText = (row: Row): Row =>
  mapValues(row, (value) =>
    value instanceof Float64Array || value instanceof Uint16Array
      ? { numbers: value.constructor.name, values: [...value] }
      : value,
  );

function withNumbers(row: Row): Row {
  return mapValues(row, (value) => {
    if (typeof value !== 'object' || value === null || !('numbers' in value)) return value;
    const { numbers, values } = value as NumbersText;
    const all = values.map((number) => number ?? Number.NaN);
    return numbers === 'Float64Array' ? Float64Array.from(all) : Uint16Array.from(all);
  });
}

const mapValues = (row: Row, change: (value: unknown) => unknown): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, change(value)])) as Row;

/** A row as JSON can tell it. */
export function encoded(row: Row): Row {
  const sealed = row['sealed'] as Sealed | undefined;
  if (!sealed) return withNumbersAsText(row);
  const base64 = (bytes: Uint8Array | ArrayBuffer) => Buffer.from(bytes as Uint8Array).toString('base64');
  return { ...row, sealed: { ...sealed, iv: base64(sealed.iv), bytes: base64(sealed.bytes) } };
}

function decoded(row: Row): Row {
  const sealed = row['sealed'] as SealedText | undefined;
  if (!sealed) return withNumbers(row);
  const bytes = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64'));
  return { ...row, sealed: { ...sealed, iv: bytes(sealed.iv), bytes: bytes(sealed.bytes).buffer } };
}

/** Fills a browser with the example, by the schema of its own version. */
export async function install({ version, key, tables }: Example, { name, indexedDB }: Browser): Promise<void> {
  const db = new Dexie(name, { indexedDB, IDBKeyRange, cache: 'disabled' });
  declareVersions(
    db,
    VERSIONS.filter((declared) => declared.version <= version),
  );
  await db.open();
  await db.table('keys').add({ id: 'data', key: await importKey(key) });
  for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd(rows.map(decoded));
  db.close();
}
