import type { BrowserName, LaunchOptions, TestBrowser } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { startProxy } from './proxy.ts';
import { serveSites, SITE_HOSTS } from './sites.ts';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/** Starts the fixture sites and a browser with a fresh profile that sees nothing else. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<TestBrowser> {
  const sites = await serveSites();
  const proxy = await startProxy(sites.port, SITE_HOSTS);
  const driver = await LAUNCHERS[name](proxy.port, options);
  return {
    ...driver,
    sites,
    proxy,
    async close() {
      await driver.puppeteer.close();
      proxy.close();
      await sites.close();
    },
  };
}
