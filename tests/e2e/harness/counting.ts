import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browser.ts';
import { builtExtension } from './installed.ts';

/** What the guard asked of the engine and of the extension's API, in one page. */
export interface Activity {
  /** What each MutationObserver was told to watch, and how. */
  readonly observed: string[];
  readonly otherObservers: string[];
  readonly timers: string[];
  readonly messages: string[];
  /** How long the guard's script took to start, in milliseconds. */
  started: number;
}

/**
 * Opens a page in which the built guard runs as a script of the page's own, with every observer, timer and message of it
 * counted. The browser must be without the extension: what the guard needs of its API is stood in for.
 */
export async function openCounting(browser: TestBrowser, url: string): Promise<Page> {
  const guard = readFileSync(`${builtExtension(browser.name)}/content-scripts/guard.js`, 'utf8');
  const page = await browser.puppeteer.newPage();
  await page.evaluateOnNewDocument(countActivity);
  await page.evaluateOnNewDocument(
    `{ const before = performance.now(); ${guard}\n; activity.started = performance.now() - before; }`,
  );
  await page.goto(url);
  return page;
}

/** What was counted until now. */
export function activityOf(page: Page): Promise<Activity> {
  return page.evaluate(() => (window as unknown as { activity: Activity }).activity);
}

/** Runs in the page before anything else. */
function countActivity(): void {
  const activity: Activity = { observed: [], otherObservers: [], timers: [], messages: [], started: 0 };
  Object.assign(window, { activity });

  const { observe } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (target, options) {
    activity.observed.push(`${target.nodeName} ${JSON.stringify(options)}`);
    observe.call(this, target, options);
  };
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'] as const) {
    const { observe: watch } = window[name].prototype;
    window[name].prototype.observe = function (...args: never[]) {
      activity.otherObservers.push(name);
      (watch as (...all: unknown[]) => void).apply(this, args);
    };
  }
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const) {
    const original = window[name] as (...all: unknown[]) => unknown;
    Object.assign(window, {
      [name]: (...args: unknown[]) => {
        activity.timers.push(name);
        return original.apply(window, args);
      },
    });
  }

  const silentEvent = { addListener: () => undefined, removeListener: () => undefined };
  const count = (message: string) => () => void activity.messages.push(message);
  const runtime = {
    id: 'stand-in',
    getURL: (path: string) => `https://stand-in.invalid${path}`,
    getManifest: () => ({ version: '0' }),
    connect() {
      count('connect')();
      return {
        postMessage: count('postMessage'),
        disconnect: () => undefined,
        onMessage: silentEvent,
        onDisconnect: silentEvent,
      };
    },
    sendMessage: count('sendMessage'),
  };
  Object.assign(window, { browser: { runtime }, chrome: { runtime } });
}
