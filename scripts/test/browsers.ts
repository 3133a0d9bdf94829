import { BROWSERS } from '../../tests/e2e/harness/browser.ts';
import { findBrowser } from '../../tests/e2e/harness/installed.ts';
import { HOW_TO_GET } from '../how-to-get.ts';

/** Says whether both browsers are installed, and how to get one that is not: `node scripts/test/browsers.ts`. */
for (const browser of BROWSERS) {
  const program = findBrowser(browser);
  console.log(program === undefined ? `No ${browser} was found. ${HOW_TO_GET[browser]}` : `${browser}: ${program}`);
  if (program === undefined) process.exitCode = 1;
}
