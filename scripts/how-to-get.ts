import type { BrowserName } from '../tests/e2e/harness/browser.ts';

/** What to do on a machine that lacks a browser. */
export const HOW_TO_GET: Readonly<Record<BrowserName, string>> = {
  chromium: 'Debian: apt-get install chromium. Else install Chromium or Chrome and set CHROMIUM to its program.',
  firefox: 'Debian: apt-get install firefox-esr. Else install Firefox and set FIREFOX to its program.',
};
