import { languageOf } from '../i18n/index.ts';
import type { Settings } from '../store/types.ts';
import { hasAccess, showBadge } from './badge.ts';
import { watchingNow } from './who.ts';

/** Brings the toolbar in line with the settings and with what the browser lets Vestkeeper read. */
export async function updateToolbar(settings: Settings, browserLanguage: string, now: number): Promise<void> {
  const watching = watchingNow(settings, undefined, now);
  const state = watching !== 'off' && !(await hasAccess()) ? 'no-access' : watching;
  await showBadge(state, settings.language ?? languageOf(browserLanguage));
}
