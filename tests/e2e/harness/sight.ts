import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

const PICTURES = fileURLToPath(new URL('../../../.output/shots/', import.meta.url));

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** A document that axe may have been brought into. */
interface Examined {
  readonly axe?: { run(context: object, options: object): Promise<AxeResults> };
}

/** Copies of words that stand under their marks, drawn in no colour: the words themselves are in front of them. */
const UNSEEN = ['.write__backdrop'];

/**
 * What axe finds wrong with a page or a frame, one line for each place. All its rules run every time: it is its script
 * that takes time to bring in, and it stays in the document.
 */
export async function barriers(where: Page | Frame): Promise<string[]> {
  const isThere = await where.evaluate(() => (globalThis as Examined).axe !== undefined);
  if (!isThere) await where.evaluate(axe.source);
  const { violations } = await where.evaluate(
    (unseen) => (globalThis as Examined).axe!.run({ exclude: unseen }, { resultTypes: ['violations'] }),
    UNSEEN,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}

/**
 * Leaves a picture of a page in `.output/shots/`: what its window shows, or all of it. Only where somebody is going to
 * look, that is with `npm run shots`: pictures take a fifth of the time of every view.
 */
export async function takePicture(page: Page, name: string, fullPage = false): Promise<void> {
  if (process.env['SHOTS'] === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}${name}.png`, fullPage });
}
