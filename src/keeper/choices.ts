import type { Finding } from '../judge/types.ts';
import type { Store } from '../store/types.ts';
import type { PressLog } from './press-log.ts';
import type { Judged, Session } from './sessions.ts';
import type { Tabs } from './tabs.ts';

export interface ChoicesOptions {
  readonly store: Promise<Store>;
  readonly tabs: Tabs;
  readonly pressLog: PressLog;
  /** Milliseconds since the epoch. */
  now(): number;
  newId(): string;
  /** What the verdicts rest on has changed. */
  refresh(): void;
}

/** How long a draft lies on the desk before the user is asked to look at it again: two hours. */
const PARKED_MS = 7_200_000;

/** What the user chooses on a card and the background does: the rest is done in the page. */
export class Choices {
  readonly #options: ChoicesOptions;

  constructor(options: ChoicesOptions) {
    this.#options = options;
  }

  /** The user is this persona in this tab from now on, whatever account is logged in. */
  switchPersona(session: Session, persona: string): void {
    const { tabs, pressLog, refresh } = this.#options;
    tabs.change(session.guard.tabId, { declared: persona });
    if (session.nearMiss !== undefined) pressLog.endNearMiss(session, session.nearMiss, 'switched');
    refresh();
  }

  /** Puts a copy of a draft on the draft desk. What stands in the box stays there: it is the page's. */
  park({ persona, draft }: Judged): void {
    const { newId, now, store } = this.#options;
    const at = now();
    const parked = {
      id: newId(),
      text: draft.text,
      ...(persona && { persona: persona.id }),
      at,
      dueAt: at + PARKED_MS,
    };
    void store.then((opened) => opened.parkedDrafts.put(parked));
  }

  /** Not a leak: the same finding is never raised again for this persona. */
  dismiss(session: Session, { persona }: Judged, { key, kind, text }: Finding): void {
    if (!persona) return;
    const { newId, now, store, pressLog } = this.#options;
    const exception = { id: newId(), persona: persona.id, key, kind, text, at: now() };
    // The change of the store has every draft judged again.
    void store.then((opened) => opened.exceptions.put(exception));
    if (session.nearMiss !== undefined) pressLog.endNearMiss(session, session.nearMiss, 'false alarm');
  }
}
