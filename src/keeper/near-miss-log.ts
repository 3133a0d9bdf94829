import type { Outcome } from '../messages/guard-protocol.ts';
import type { Store } from '../store/types.ts';
import { nearMissOf } from './near-miss.ts';
import type { Judged } from './sessions.ts';

export interface NearMissLogOptions {
  readonly store: Promise<Store>;
  /** Milliseconds since the epoch. */
  now(): number;
  newId(): string;
}

/** Writes near misses as they happen: the record is there before its outcome is known. */
export class NearMissLog {
  readonly #options: NearMissLogOptions;

  constructor(options: NearMissLogOptions) {
    this.#options = options;
  }

  /**
   * A press was stopped for the first time. Gives the id at once and writes behind it; `undefined` where no rule was about
   * to be broken. `keepsDraft` is the user's own wish.
   */
  begin(judged: Judged, keepsDraft = false): string | undefined {
    const { newId, now, store } = this.#options;
    const record = nearMissOf(judged, newId(), now(), keepsDraft);
    if (record) void store.then(({ nearMisses }) => nearMisses.put(record));
    return record?.id;
  }

  /** The first outcome stands: the guard does not hear of one that was chosen on the card, and tells another later. */
  async end(id: string, outcome: Outcome): Promise<void> {
    const at = this.#options.now();
    if (await this.isOpen(id)) await (await this.#options.store).nearMisses.end(id, outcome, at);
  }

  /** Whether a near miss has no outcome yet; it may be one that an earlier background wrote. */
  async isOpen(id: string): Promise<boolean> {
    const { nearMisses } = await this.#options.store;
    return (await nearMisses.get(id))?.outcome === 'abandoned';
  }
}
