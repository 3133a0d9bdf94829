import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { until } from '../until.ts';

/** How far apart near misses are, where nothing else is said: about three a day. In minutes. */
const MINUTES_APART = 437;

/** The store and `entry.ts` as one script that can be run in a page. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL('entry.ts', import.meta.url)), formats: ['iife'], name: 'nearMissLog' },
    },
  });
  const output = Array.isArray(built) ? built[0]! : built;
  if (!('output' in output)) throw new Error('The store was not bundled.');
  return output.output[0].code;
}

interface Filling {
  readonly nearMissLog: { fill(count: number, now: number, minutesApart: number): Promise<void> };
  filled?: boolean | string;
}

/** Fills the log from one of the extension's own pages: nobody presses send a hundred thousand times. */
export async function fillLog(page: Page, count: number, minutesApart = MINUTES_APART): Promise<void> {
  await page.evaluate(`${await bundled()}; globalThis.nearMissLog = nearMissLog;`);
  await page.evaluate(
    (many, apart) => {
      const scope = globalThis as unknown as Filling;
      scope.filled = false;
      scope.nearMissLog.fill(many, Date.now(), apart).then(
        () => (scope.filled = true),
        (error: unknown) => (scope.filled = String(error)),
      );
    },
    count,
    minutesApart,
  );
  const answer = await until(
    'the log is filled',
    () => page.evaluate(() => (globalThis as unknown as Filling).filled ?? false),
    300_000,
  );
  if (answer !== true) throw new Error(`The log was not filled: ${answer}`);
}
