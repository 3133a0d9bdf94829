import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { quantile } from './table.ts';

const LOAD_ONCE = fileURLToPath(new URL('load-once.ts', import.meta.url));

/** Processes that are started to see how long loading takes. */
const STARTS = 7;

/** Bundles one entry as it ships, minified, as `name`.mjs into `folder`, and tells where. */
export async function bundled(entry: URL, folder: string, name: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      minify: true,
      lib: { entry: fileURLToPath(entry), formats: ['es'], fileName: () => `${name}.mjs` },
    },
  });
  return join(folder, `${name}.mjs`);
}

/** What loading a bundle took in a process of its own: milliseconds, and bytes of heap. */
export interface Loaded {
  readonly ms: number;
  readonly heap: number;
}

/** Loads a bundle in several processes, one after the other. */
export function loaded(bundle: string): Loaded[] {
  return Array.from(
    { length: STARTS },
    () =>
      JSON.parse(execFileSync(process.execPath, ['--expose-gc', LOAD_ONCE, bundle], { encoding: 'utf8' })) as Loaded,
  );
}

/** Median and best of several starts, in milliseconds. */
export function starts(bundle: string): string {
  const times = loaded(bundle).map(({ ms }) => ms);
  return `${quantile(times, 0.5).toFixed(0)}, ${Math.min(...times).toFixed(0)}`;
}
