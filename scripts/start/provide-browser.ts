import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from '../../tests/e2e/harness/browser.ts';
import { findBrowser } from '../../tests/e2e/harness/installed.ts';
import { HOW_TO_GET } from '../how-to-get.ts';

/** The packages that hold a browser, Debian's name before Ubuntu's. */
const PACKAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/** What the demo needs besides: Chinese letters, and a certificate for the fixture pages. */
const COMPANIONS = ['fonts-noto-cjk', 'openssl'];

/** There is no browser and no way to install one; the message says how to get it. */
export class MissingBrowser extends Error {}

/** What can be asked of the machine that the demo runs on. */
export interface Machine {
  /** The browser's program. */
  find(browser: BrowserName): string | undefined;
  readonly canInstall: boolean;
  /** Installs packages; false where that failed. */
  install(packages: readonly string[]): boolean;
}

/** Sees to it that a browser is there. @throws MissingBrowser */
export function provideBrowser(browser: BrowserName, machine: Machine): void {
  if (machine.find(browser)) return;
  if (machine.canInstall) {
    console.log(`There is no ${browser} yet; it is being installed with apt-get.`);
    for (const name of PACKAGES[browser]) {
      if (machine.install([name, ...COMPANIONS]) && machine.find(browser)) return;
    }
  }
  throw new MissingBrowser(`No ${browser} was found. ${HOW_TO_GET[browser]}`);
}

function aptGet(...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}

/** Debian and its like, for root: others are asked to install it themselves. */
export const thisMachine: Machine = {
  find: findBrowser,
  canInstall: existsSync('/usr/bin/apt-get') && process.getuid?.() === 0,
  install: (packages) =>
    aptGet('update', '-q') && aptGet('install', '-q', '-y', '--no-install-recommends', ...packages),
};
