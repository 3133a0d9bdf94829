import type { AccountSeen } from '../draft/types.ts';
import type { Language } from '../i18n/language.ts';
import type { DeskDraft, DeskVerdict } from './desk-protocol.ts';
import type { Found, Watching } from './guard-protocol.ts';
import type { PopupView } from './popup-protocol.ts';

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

/** What is known of one tab. */
export interface TabView {
  readonly watching: Watching;
  /** Milliseconds since the epoch until which watching is paused, where it is. */
  readonly pausedUntil?: number | undefined;
  /** The page is one of the watched sites. */
  readonly watched: boolean;
  /** The browser lets Vestkeeper read this page's host (Firefox users can take that back); all, where it is not watched. */
  readonly access: boolean;
  /** The browser lets Vestkeeper read every watched host. */
  readonly accessToAll: boolean;
  readonly site?: string | undefined;
  readonly surface?: string | undefined;
  /** How the box is known. */
  readonly found?: Found | undefined;
  /** When this kind of box last stopped, and last passed, a send; milliseconds since the epoch. */
  readonly stoppedAt?: number | undefined;
  readonly passedAt?: number | undefined;
  readonly account?: AccountSeen | undefined;
  /** Id of the persona that drafts in this tab are judged for. */
  readonly persona?: string | undefined;
  /** True when the persona was declared by hand and not told by the account. */
  readonly declared: boolean;
}
