import type { Language } from '../i18n/language.ts';
import type { DeskDraft, DeskVerdict } from './desk-protocol.ts';
import type { Watching } from './guard-protocol.ts';
import type { PopupView } from './popup-protocol.ts';
import type { TabView } from './tab-view.ts';

/** What the popup and the other pages can ask of the background: name → [what is asked, what is answered]. */
export interface Requests {
  /** Explicit consent: from now on drafts are read and judged. */
  start: [Record<string, never>, { readonly watching: Watching }];
  /** Pause everywhere for so many milliseconds; 0 resumes. */
  pause: [{ readonly milliseconds: number }, { readonly watching: Watching }];
  tab: [{ readonly tabId: number }, TabView];
  /** Who the user says to be in this tab, whatever account is logged in; `null` takes it back. */
  declare: [{ readonly tabId: number; readonly persona: string | null }, TabView];
  /** The account last seen in this tab belongs to this persona from now on. */
  bind: [{ readonly tabId: number; readonly persona: string }, TabView];
  /** How the page is built around the box in use, without a word of the user's. Refused where no box was used. */
  report: [{ readonly tabId: number }, { readonly text: string }];
  /** Everything that the popup shows over this tab. */
  popup: [{ readonly tabId: number }, PopupView];
  /** The language of the pages from now on; `null` goes by the browser. */
  language: [{ readonly language: Language | null }, Record<string, never>];
  /** Judges a text of the draft desk. Nothing of it is kept. */
  desk: [DeskDraft, DeskVerdict];
}

export type RequestName = keyof Requests;
