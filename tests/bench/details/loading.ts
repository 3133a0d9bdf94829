import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundled, loaded, starts } from '../loaded.ts';
import { quantile, type Table } from '../table.ts';

const LISTS = fileURLToPath(new URL('../../../src/detect/lists/', import.meta.url));

const entry = (name: string): URL => new URL(`entry-${name}.ts`, import.meta.url);

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
    const detectors = await bundled(entry('detectors'), folder, 'detectors');
    const background = await bundled(entry('background'), folder, 'background');
    const heap = quantile(
      loaded(detectors).map((run) => run.heap),
      0.5,
    );
    const english = await bundled(entry('english'), folder, 'english');
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
