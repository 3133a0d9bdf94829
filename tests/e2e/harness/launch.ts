import type { Page } from 'puppeteer-core';
import type { BrowserName, Driver, LaunchOptions, TestBrowser } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { startProxy } from './proxy.ts';
import { serveSites, SITE_HOSTS } from './sites.ts';
import { until } from './until.ts';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/** The page that the extension opens by itself when it is installed, once it shows something to press. */
export async function findWelcome({ puppeteer }: Driver): Promise<Page | undefined> {
  for (const page of await puppeteer.pages()) {
    // Only the page itself knows its address in every browser.
    const isShown = await page.evaluate(
      () => location.pathname === '/welcome.html' && document.querySelector('button') !== null,
    );
    if (isShown) return page;
  }
  return undefined;
}

/** The welcome page, or an error that says what the browser shows instead of it. */
async function welcomeOf(driver: Driver): Promise<Page> {
  const welcome = await findWelcome(driver);
  if (welcome) return welcome;
  const pages = await driver.puppeteer.pages();
  const shown = await Promise.all(
    pages.map((page) => page.evaluate(() => `${location.href}: ${document.body.innerText}`)),
  );
  throw new Error(`It shows ${shown.join('; ') || 'no page'}`);
}

/** Starts the fixture sites and a browser with a fresh profile that sees nothing else. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<TestBrowser> {
  const sites = await serveSites();
  const proxy = await startProxy(sites.port, SITE_HOSTS);
  const driver = await LAUNCHERS[name](proxy.port, options);
  // It comes to the front when it loads, so nothing may begin before.
  if (driver.extension) await until('the extension opened its welcome page', () => welcomeOf(driver));
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
