import type { Detector } from '../detect/types.ts';
import type { Outcome } from '../messages/guard-protocol.ts';
import type { Memory } from './memory.ts';
import { NearMissLog, type NearMissLogOptions } from './near-miss-log.ts';
import { nobodysName } from './nobody.ts';
import type { Judged, Session } from './sessions.ts';
import { noteSurface } from './surface-times.ts';
import type { Tabs } from './tabs.ts';
import { tracesOf } from './traces.ts';

export interface PressLogOptions extends NearMissLogOptions {
  readonly memory: Memory;
  readonly tabs: Tabs;
  /** The detectors for a text. */
  detectorsFor(text: string): readonly Detector[];
}

/**
 * Keeps what is left of a press: that its kind of box works, the near miss, and by what its draft could be known again.
 * All of it is written behind the answer, as nothing waits for it.
 */
export class PressLog {
  readonly #options: PressLogOptions;
  readonly #nearMisses: NearMissLog;

  constructor(options: PressLogOptions) {
    this.#options = options;
    this.#nearMisses = new NearMissLog(options);
  }

  /** @param nearMiss the id that the guard drew for it, or of one that goes on. */
  stopped(session: Session, judged: Judged, nearMiss = this.#options.newId()): void {
    const { store, tabs, now } = this.#options;
    noteSurface(store, judged.draft.surface, { stoppedAt: now() });
    // An account of nobody's stops a press once; after that the user knows.
    if (judged.persona) void this.#log(session, judged, nearMiss);
    else tabs.tell(session.guard.tabId, 'toldOf', nobodysName(judged.draft));
  }

  /** @param judged the verdict that was known when it was let through, if any. */
  passed({ draft }: Pick<Judged, 'draft'>, judged: Judged | undefined): void {
    const { store, memory, newId, now, detectorsFor } = this.#options;
    noteSurface(store, draft.surface, { passedAt: now() });
    const sent = memory.current?.sent;
    if (!judged || !sent) return;
    const traces = tracesOf(judged, sent, { newId, now: now(), detectors: detectorsFor(judged.draft.text) });
    if (traces.length > 0) void store.then((opened) => opened.traces.add(traces));
  }

  endNearMiss(session: Session, id: string, outcome: Outcome): void {
    if (session.nearMiss === id) delete session.nearMiss;
    void this.#nearMisses.end(id, outcome);
  }

  /** The first stop is what nearly happened; what the user tried after it changes nothing of that. */
  async #log(session: Session, judged: Judged, id: string): Promise<void> {
    const { settings } = this.#options.memory.current ?? {};
    // From here on, what is chosen on the card ends it.
    session.nearMiss = id;
    const nearMiss = await this.#nearMisses.begin(judged, id, settings?.keepsDrafts);
    if (nearMiss === undefined) return;
    if (session.nearMiss === id) session.nearMiss = nearMiss;
    session.guard.say({ type: 'logged', rev: judged.rev, nearMiss });
  }
}
