import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What a file imports of ours and leaves in the built bundle. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const values = source.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)'/gm);
  return [...values].map(([, path]) => join(dirname(file), path!)).filter((path) => existsSync(path));
}

/** Everything of ours that is in the guard's bundle. */
function guardFiles(): string[] {
  const found = new Set<string>();
  const queue = [join(ROOT, 'entrypoints/guard.content.ts')];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    queue.push(...importsOf(file));
  }
  return [...found].map((file) => relative(ROOT, file));
}

it('carries into a page what takes a picture apart, and nothing else from under the judge', () => {
  const files = guardFiles();
  expect(files).toContain('src/compose/guard.ts');
  const rooms = /^src\/(?:compose|notice|messages|sites|files)\/|^entrypoints\/guard\.content\.ts$/;
  expect(files.filter((file) => !rooms.test(file))).toEqual([]);
  expect(files.filter((file) => file.startsWith('src/files/')).sort()).toEqual(
    ['bytes', 'heif', 'iso-boxes', 'jpeg', 'png', 'strip', 'tiff', 'webp'].map((name) => `src/files/${name}.ts`),
  );
});
