import type { AccountSeen } from '../draft/types.ts';
import type { Found, Watching } from './guard-protocol.ts';

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
