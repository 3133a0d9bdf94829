import { BROWSERS } from '../../tests/e2e/harness/browser.ts';
import { findBrowser } from '../../tests/e2e/harness/installed.ts';

/** Says whether both browsers are installed, and how to get one that is not: `node scripts/test/browsers.ts`. */
const HOW_TO_GET: Readonly<Record<(typeof BROWSERS)[number], string>> = {
  chromium: 'Debian: apt-get install chromium. Else install Chromium or Chrome and set CHROMIUM to its program.',
  firefox: 'Debian: apt-get install firefox-esr. Else install Firefox and set FIREFOX to its program.',
};

for (const browser of BROWSERS) {
  const program = findBrowser(browser);
  console.log(program === undefined ? `No ${browser} was found. ${HOW_TO_GET[browser]}` : `${browser}: ${program}`);
  if (program === undefined) process.exitCode = 1;
}
