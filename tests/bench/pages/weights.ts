import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PARTS } from '../../../src/ui/review/route.ts';

const OUTPUT = fileURLToPath(new URL('../../../.output/', import.meta.url));

export type Build = 'chrome' | 'firefox';

/** A page as it is opened first, and what it must have before it can be drawn. */
export interface Opened {
  readonly name: string;
  readonly page: string;
  /** Files that its script asks for before it draws, by how their names begin; of several the heaviest counts. */
  readonly needs: readonly RegExp[];
  /** The most that all of it may weigh, gzipped, in bytes. */
  readonly limit?: number;
}

/** Texts of one language: all of them, or those of the popup and the card. */
const ALL_TEXTS = /^(?:zh-CN|zh-TW|en)-/;
const CORE_TEXTS = /^core-/;

/** The popup is opened for a glance, by somebody who is about to write: it has to be there with the press. */
export const POPUP_LIMIT = 35_000;

/** The review page is opened to stay, but its first part is a log that is looked into in passing. */
export const REVIEW_LIMIT = 90_000;

export const OPENED: readonly Opened[] = [
  { name: 'popup', page: 'popup', needs: [CORE_TEXTS], limit: POPUP_LIMIT },
  ...PARTS.map((part) => ({
    name: `review: ${part}`,
    page: 'options',
    needs: [ALL_TEXTS, new RegExp(`^${part}-part-`)],
    limit: REVIEW_LIMIT,
  })),
  // The judge with all its lists is not among it: it comes once the name and the purpose stand there.
  {
    name: 'review: one persona',
    page: 'options',
    needs: [ALL_TEXTS, /^personas-part-/, /^persona-editor-/],
    limit: REVIEW_LIMIT,
  },
  { name: 'desk', page: 'desk', needs: [ALL_TEXTS] },
  { name: 'welcome', page: 'welcome', needs: [ALL_TEXTS] },
  { name: 'card', page: 'card', needs: [CORE_TEXTS] },
];

/** One script that a page cannot do without. */
export interface PageScript {
  readonly file: string;
  /** Gzipped, in bytes. */
  readonly size: number;
}

/** `from"./x.js"` and `import"./x.js"`, as the bundler writes them; never `import("./x.js")`. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

const SCRIPT_OF_PAGE = /<script[^>]*\bsrc="([^"]+)"/g;

/** Adds a script and all that it imports at once to those that are there. */
function take(file: string, scripts: Map<string, number>): void {
  if (scripts.has(file)) return;
  const text = readFileSync(file);
  scripts.set(file, gzipSync(text, { level: 9 }).length);
  for (const [, path = ''] of text.toString().matchAll(STATIC_IMPORT)) take(join(dirname(file), path), scripts);
}

const weigh = (scripts: ReadonlyMap<string, number>): number =>
  [...scripts.values()].reduce((sum, one) => sum + one, 0);

/** The scripts with the heaviest of these files taken. @throws Where there is none: a file has got another name. */
function withHeaviest(
  scripts: ReadonlyMap<string, number>,
  files: readonly string[],
  need: RegExp,
): Map<string, number> {
  const ways = files
    .filter((file) => need.test(basename(file)))
    .map((file) => {
      const taken = new Map(scripts);
      take(file, taken);
      return taken;
    });
  const [heaviest] = ways.sort((one, other) => weigh(other) - weigh(one));
  if (!heaviest) throw new Error(`No built file's name fits ${need}.`);
  return heaviest;
}

/** Every script of the built extension that must be there before a page can be drawn, the heaviest first. */
export function scriptsOf(build: Build, { page, needs }: Opened): readonly PageScript[] {
  const root = join(OUTPUT, `${build}-mv3`);
  const chunks = readdirSync(join(root, 'chunks'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(root, 'chunks', file));
  const html = readFileSync(join(root, `${page}.html`), 'utf8');
  let scripts = new Map<string, number>();
  for (const [, path = ''] of html.matchAll(SCRIPT_OF_PAGE)) take(join(root, path), scripts);
  for (const need of needs) scripts = withHeaviest(scripts, chunks, need);
  return [...scripts]
    .map(([file, size]) => ({ file: relative(root, file), size }))
    .sort((one, other) => other.size - one.size);
}

/** What a page weighs before it can be drawn: gzipped bytes of script, its texts among them. */
export function weightOf(build: Build, opened: Opened): number {
  return scriptsOf(build, opened).reduce((sum, { size }) => sum + size, 0);
}
