import type { BrowserName, TestBrowser } from '../e2e/harness/browser.ts';
import { launch } from '../e2e/harness/launch.ts';
import { quantile } from './table.ts';

/** Runs `use` in a fresh browser, which is closed whatever comes of it. */
export async function withBrowser<T>(
  name: BrowserName,
  extension: boolean,
  use: (browser: TestBrowser) => Promise<T>,
): Promise<T> {
  const browser = await launch(name, { extension });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Measures one after the other. */
export async function repeat(runs: number, measure: () => Promise<number>): Promise<number[]> {
  const numbers: number[] = [];
  for (let run = 0; run < runs; run += 1) numbers.push(await measure());
  return numbers;
}

/** A row of a table of times: p50 and p95 in milliseconds. */
export function timesRow(browser: string, what: string, times: readonly number[]): (string | number)[] {
  return [browser, what, times.length, quantile(times, 0.5).toFixed(1), quantile(times, 0.95).toFixed(1)];
}
