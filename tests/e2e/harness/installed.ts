import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browser.ts';

/** Where a browser usually stands, the first that exists wins. An environment variable goes before all. */
const PLACES: Readonly<Record<BrowserName, { readonly variable: string; readonly paths: readonly string[] }>> = {
  chromium: {
    variable: 'CHROMIUM',
    paths: [
      ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    paths: [
      ...['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** The installed browser's program, where there is one. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, paths } = PLACES[name];
  return [process.env[variable] ?? '', ...paths].find((path) => path !== '' && existsSync(path));
}

/** The installed browser's program. @throws Where none is found, naming the variable that can point to it. */
export function executable(name: BrowserName): string {
  const found = findBrowser(name);
  if (!found) throw new Error(`No ${name} was found. Set ${PLACES[name].variable} to the path of one.`);
  return found;
}

const BUILT: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder of the built extension. @throws Where it was not built yet. */
export function builtExtension(name: BrowserName): string {
  const folder = fileURLToPath(new URL(`../../../.output/${BUILT[name]}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`${folder} holds no extension: run "npm run build" first.`);
  return folder;
}
