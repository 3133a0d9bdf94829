import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Table } from './table.ts';

const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url));

/** The guard is in every frame of the watched sites: 28 kB gz with the polyfill is what a page may pay for it. */
export const GUARD_LIMIT = 28_000;

/** The guard as it is built, gzipped, in bytes. */
export function guardSize(browser: 'chrome' | 'firefox'): number {
  return gzipped(join(OUTPUT, `${browser}-mv3`, 'content-scripts', 'guard.js'));
}

/** Every script and style sheet that was built, and the store packages where they are there. */
export function benchSizes(): Table {
  const built = (['chrome', 'firefox'] as const).flatMap((browser) =>
    filesIn(join(OUTPUT, `${browser}-mv3`))
      .filter((file) => /\.(js|css)$/.test(file))
      .map((file) => [file.slice(OUTPUT.length), kilobytes(statSync(file).size), kilobytes(gzipped(file))]),
  );
  const packages = readdirSync(OUTPUT)
    .filter((file) => file.endsWith('.zip'))
    .map((file) => [file, kilobytes(statSync(join(OUTPUT, file)).size), '']);
  return { title: 'Sizes', head: ['file', 'kB', 'kB gz'], rows: [...built, ...packages] };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
