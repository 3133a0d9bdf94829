import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBrowsers } from '../tests/bench/browser.ts';
import { benchDetails } from '../tests/bench/details.ts';
import { benchGuard } from '../tests/bench/guard.ts';
import { benchJudge } from '../tests/bench/judge.ts';
import { benchNearMisses } from '../tests/bench/near-misses.ts';
import { benchPages } from '../tests/bench/pages.ts';
import { benchSizes } from '../tests/bench/sizes.ts';
import { benchSubjects } from '../tests/bench/subjects.ts';
import { printed, type Table } from '../tests/bench/table.ts';
import { benchTone } from '../tests/bench/tone.ts';
import { detailsPage } from './details-table.ts';
import { tonePage } from './tone-table.ts';

const DETAILS_PAGE = new URL('../docs/details.md', import.meta.url);
const TONE_PAGE = new URL('../docs/tone.md', import.meta.url);

/**
 * `npm run bench -- [NAME…] [--data FOLDER] [--write]`: prints what the named benches measure, or all of them. `--data`
 * names the folder of sets that only measure; with `--write` the benches of details and of tone write their pages as well.
 */
const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});

/** Every bench by the name that `npm run bench -- <name>` calls it. The browsers' come last: they take minutes. */
const BENCHES: Readonly<Record<string, () => Table[] | Promise<Table[]>>> = {
  sizes: () => [benchSizes()],
  judge: () => [benchJudge()],
  details: async () => {
    const tables = await benchDetails(options.data);
    if (options.write) writePage(DETAILS_PAGE, detailsPage(tables, commandOf('details')));
    return tables;
  },
  tone: async () => {
    const tables = [...(await benchTone(options.data)), ...benchSubjects()];
    if (options.write) writePage(TONE_PAGE, tonePage(tables, commandOf('tone')));
    return tables;
  },
  subjects: () => benchSubjects(),
  guard: () => benchGuard(),
  browser: () => benchBrowsers(),
  pages: () => benchPages(),
  'near-misses': () => benchNearMisses(),
};

/** How a page was written, as it says itself. */
function commandOf(bench: string): string {
  return `npm run bench -- ${bench} ${options.data === undefined ? '' : '--data FOLDER '}--write`;
}

function writePage(page: URL, content: string): void {
  mkdirSync(new URL('.', page), { recursive: true });
  writeFileSync(page, content);
}

const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const table of await bench()) console.log(printed(table));
}
