import { benchBrowsers } from '../tests/bench/browser.ts';
import { benchGuard } from '../tests/bench/guard.ts';
import { benchJudge } from '../tests/bench/judge.ts';
import { benchSizes } from '../tests/bench/sizes.ts';
import { printed, type Table } from '../tests/bench/table.ts';

/** Every bench by the name that `npm run bench -- <name>` calls it. The browsers' come last: they take minutes. */
const BENCHES: Readonly<Record<string, () => Table[] | Promise<Table[]>>> = {
  sizes: () => [benchSizes()],
  judge: () => [benchJudge()],
  guard: () => benchGuard(),
  browser: () => benchBrowsers(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const table of await bench()) console.log(printed(table));
}
