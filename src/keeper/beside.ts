import type { Draft } from '../draft/types.ts';
import type { Finding } from '../judge/types.ts';
import { autosaved, savedWhileWritten } from './autosave.ts';
import type { Logins } from './logins.ts';
import type { Session } from './sessions.ts';
import { staleAccount } from './stale.ts';
import type { Tabs } from './tabs.ts';

export interface BesideOptions {
  readonly tabs: Tabs;
  readonly logins: Logins;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** What the background knows beside the draft: another login elsewhere, and a site that does not wait for the send. */
export class Beside {
  readonly #options: BesideOptions;

  constructor(options: BesideOptions) {
    this.#options = options;
  }

  /** Takes note of the login that a session's page shows now; whether that is news. */
  see(session: Session, { account }: Draft): boolean {
    const { logins, now } = this.#options;
    const { token, guard, loadedAt } = session;
    return logins.see(jarOf(session), {
      document: token,
      tabId: guard.tabId,
      account: account ?? {},
      loadedAt,
      now: now(),
    });
  }

  findings(session: Session, draft: Draft): Finding[] {
    const { tabs, logins } = this.#options;
    const other = draft.account && logins.since(jarOf(session), session.token);
    const saved = savedWhileWritten(draft);
    const told = saved !== undefined && tabs.wasTold(session.guard.tabId, 'toldOfAutosave', saved);
    return [
      ...(draft.account && other ? [staleAccount(draft.site, draft.account, other)] : []),
      ...(saved !== undefined && !told ? [autosaved(saved)] : []),
    ];
  }

  /** Told once in a tab, it is known: when the card showed it, or when the draft that had its note all along went out. */
  told(session: Session, draft: Draft): void {
    const saved = savedWhileWritten(draft);
    if (saved !== undefined) this.#options.tabs.tell(session.guard.tabId, 'toldOfAutosave', saved);
  }
}

/** The site and the cookies that a session's page lives by: its login is that of every page with the same ones. */
export function jarOf({ site, guard }: Session): string {
  return `${site} ${guard.jar}`;
}
