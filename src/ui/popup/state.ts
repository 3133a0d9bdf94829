import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { ask } from '../../messages/client.ts';
import type { TabView } from '../../messages/requests.ts';
import { WATCHED_MATCHES } from '../../sites/hosts.ts';

/** What the background knows of the tab that the popup stands over. */
export const tab = signal<TabView | undefined>();

/** True where the background could not be asked. */
export const unanswered = signal(false);

/** What came of asking the browser for access. */
export const access = signal<'unasked' | 'granted' | 'refused'>('unasked');

/** The report that was asked for; empty where no box was used yet. */
export const report = signal<{ readonly text: string; readonly copied: boolean } | undefined>();

const PAUSE_MS = 10 * 60 * 1000;

let tabId = -1;

async function take(answer: () => Promise<TabView>): Promise<void> {
  try {
    tab.value = await answer();
    unanswered.value = false;
  } catch {
    unanswered.value = true;
  }
}

const lookAgain = (): Promise<TabView> => ask('tab', { tabId });

/** Looks at the tab in front. */
export function look(): Promise<void> {
  return take(async () => {
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId = front?.id ?? -1;
    return lookAgain();
  });
}

export function start(): Promise<void> {
  return take(async () => {
    await ask('start', {});
    return lookAgain();
  });
}

export function pause(paused: boolean): Promise<void> {
  return take(async () => {
    await ask('pause', { milliseconds: paused ? PAUSE_MS : 0 });
    return lookAgain();
  });
}

/** The account seen here belongs to this persona from now on. */
export function bind(persona: string): Promise<void> {
  return take(() => ask('bind', { tabId, persona }));
}

/** The user is this persona in this tab; `null` goes by the account again. */
export function declare(persona: string | null): Promise<void> {
  return take(() => ask('declare', { tabId, persona }));
}

/** Asks the browser for the watched sites. Must be called straight from a press, before anything is awaited. */
export async function askForAccess(): Promise<void> {
  const granted = await browser.permissions.request({ origins: [...WATCHED_MATCHES] }).catch(() => false);
  access.value = granted ? 'granted' : 'refused';
  await take(lookAgain);
}

/** Copies how the page is built around the box in use. */
export async function copyReport(): Promise<void> {
  const text = await ask('report', { tabId }).then(
    (answer) => answer.text,
    () => '',
  );
  const copied =
    text !== '' &&
    (await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ));
  report.value = { text, copied };
}

/** Opens one of the extension's own pages in a tab, and lets the popup go. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}
