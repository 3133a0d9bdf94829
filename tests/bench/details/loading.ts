import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { quantile, type Table } from '../table.ts';

const LISTS = fileURLToPath(new URL('../../../src/detect/lists/', import.meta.url));
const LOAD_ONCE = fileURLToPath(new URL('load-once.ts', import.meta.url));

/** Processes that are started to see how long loading takes. */
const STARTS = 7;

/** Bundles one entry as it ships, minified, and tells where. */
async function bundled(entry: 'detectors' | 'background' | 'english', folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      minify: true,
      lib: {
        entry: fileURLToPath(new URL(`entry-${entry}.ts`, import.meta.url)),
        formats: ['es'],
        fileName: () => `${entry}.mjs`,
      },
    },
  });
  return join(folder, `${entry}.mjs`);
}

interface Loaded {
  readonly ms: number;
  readonly heap: number;
}

function loaded(bundle: string): Loaded[] {
  return Array.from(
    { length: STARTS },
    () =>
      JSON.parse(execFileSync(process.execPath, ['--expose-gc', LOAD_ONCE, bundle], { encoding: 'utf8' })) as Loaded,
  );
}

/** Median and best of several starts, in milliseconds. */
function starts(bundle: string): string {
  const times = loaded(bundle).map(({ ms }) => ms);
  return `${quantile(times, 0.5).toFixed(0)}, ${Math.min(...times).toFixed(0)}`;
}

const gzipped = (content: Buffer): number => gzipSync(content, { level: 9 }).length;

/** Gzipped bytes of the lists of names that the detectors look up. */
function listsSize(): number {
  return readdirSync(LISTS)
    .filter((file) => /\.(ts|json)$/.test(file))
    .reduce((size, file) => size + gzipped(readFileSync(join(LISTS, file))), 0);
}

/** Heap and size of the detectors with their data, and how long it takes until the first draft is judged. */
export async function benchLoading(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'details-'));
  try {
    const detectors = await bundled('detectors', folder);
    const background = await bundled('background', folder);
    const heap = quantile(
      loaded(detectors).map((run) => run.heap),
      0.5,
    );
    const english = await bundled('english', folder);
    return {
      title: 'Loading, in a process of its own',
      head: ['what', 'measured', 'bar'],
      rows: [
        ['heap of the loaded detectors, MB', (heap / 1e6).toFixed(2), '≤ 8'],
        ['lists of the detectors, kB gz', (listsSize() / 1000).toFixed(1), '≤ 900'],
        [
          'detectors with lists and libraries, minified, kB gz',
          (gzipped(readFileSync(detectors)) / 1000).toFixed(1),
          '',
        ],
        ['start until the first verdict, with a wardrobe, ms: median, best', starts(background), '≤ 120'],
        ['the same for a first draft of English prose, with compromise', starts(english), ''],
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
