import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Language } from '../../i18n/index.ts';
import { ask, RequestError } from '../../messages/client.ts';
import { onNews } from '../../messages/news.ts';
import type { PopupView } from '../../messages/popup-protocol.ts';
import { WATCHED_MATCHES } from '../../sites/hosts.ts';
import { chosenLanguage } from '../language.ts';

/** All that the background knows of what the popup shows. */
export const view = signal<PopupView | undefined>();

/** Why the background could not answer: the code of the error, or empty where there is none. */
export const unanswered = signal<string | undefined>();

/** What came of asking the browser for access. */
export const access = signal<'unasked' | 'granted' | 'refused'>('unasked');

/** The report that was asked for; empty where no box was used yet. */
export const report = signal<{ readonly text: string; readonly copied: boolean } | undefined>();

const PAUSE_MS = 10 * 60 * 1000;

let tabId = -1;
let windowId: number | undefined;

/** Does something, then shows how things stand. */
async function take(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
    const answer = await ask('popup', { tabId });
    chosenLanguage.value = answer.language;
    view.value = answer;
    unanswered.value = undefined;
  } catch (error) {
    unanswered.value = (error instanceof RequestError && error.code) || '';
  }
}

/** Looks at the tab in front. Resolves when it was looked at, in vain or not. */
export function look(): Promise<void> {
  return take(async () => {
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId = front?.id ?? -1;
    windowId = front?.windowId;
  });
}

const lookAgain = (): Promise<void> => take(async () => undefined);

/** Looks again when another page has changed something. Returns the way to stop. */
export function keepLooking(): () => void {
  return onNews(() => void lookAgain());
}

export function start(): Promise<void> {
  return take(() => ask('start', {}));
}

export function pause(paused: boolean): Promise<void> {
  return take(() => ask('pause', { milliseconds: paused ? PAUSE_MS : 0 }));
}

/** The account seen here belongs to this persona from now on. */
export function bind(persona: string): Promise<void> {
  return take(() => ask('bind', { tabId, persona }));
}

/** The user is this persona in this tab; `null` goes by the account again. */
export function declare(persona: string | null): Promise<void> {
  return take(() => ask('declare', { tabId, persona }));
}

export function chooseLanguage(language: Language | undefined): Promise<void> {
  return take(() => ask('language', { language: language ?? null }));
}

/** Asks the browser for the watched sites. Must be called straight from a press, before anything is awaited. */
export async function askForAccess(): Promise<void> {
  const granted = await browser.permissions.request({ origins: [...WATCHED_MATCHES] }).catch(() => false);
  access.value = granted ? 'granted' : 'refused';
  await lookAgain();
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

/** The panels beside the page, as far as a browser has one; the polyfill has no types for Chromium's. */
interface Panels {
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the draft desk beside the page, or in a tab. Must be called straight from a press, before anything is awaited. */
export async function openDesk(): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else if (sidebarAction) await sidebarAction.open();
    else throw new Error('This browser has no panel beside the page.');
    window.close();
  } catch {
    await openPage('/desk.html');
  }
}
