import browser from 'webextension-polyfill';
import { translate, type Language } from '../i18n/all.ts';
import type { Watching } from '../messages/guard-protocol.ts';
import { WATCHED_MATCHES } from '../sites/hosts.ts';

export type BadgeState = Watching | 'no-access';

/** A sign, its colour and the key of its words: never colour alone. */
const BADGES = {
  on: { text: '●', colour: '#2f7a55', title: 'badge.on' },
  paused: { text: 'II', colour: '#6b7280', title: 'badge.paused' },
  off: { text: '', colour: '#6b7280', title: 'badge.off' },
  'no-access': { text: '!', colour: '#b3341f', title: 'badge.access' },
} as const satisfies Record<BadgeState, { text: string; colour: string; title: string }>;

/** Shows on the toolbar whether drafts are watched. */
export async function showBadge(state: BadgeState, language: Language): Promise<void> {
  const { text, colour, title } = BADGES[state];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setTitle({ title: translate(language, title) }),
  ]);
}

/** Whether the browser lets Vestkeeper read every site that it watches; users of Firefox can take that back. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...WATCHED_MATCHES] });
}

/** Whether the browser lets Vestkeeper read the page at `url`. */
export async function hasAccessTo(url: string | undefined): Promise<boolean> {
  const origins = WATCHED_MATCHES.filter((match) => url?.startsWith(match.replace(/\*$/, '')));
  return origins.length > 0 && browser.permissions.contains({ origins });
}
