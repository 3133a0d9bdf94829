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

/** Writes near misses as they happen, in turn: a record is there before its outcome, and a first outcome before a second. */
export class NearMissLog {
  readonly #options: NearMissLogOptions;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: NearMissLogOptions) {
    this.#options = options;
  }

  /**
   * A press was stopped for the first time. Gives the id at once and writes behind it; `undefined` where no rule was about
   * to be broken. `keepsDraft` is the user's own wish.
   */
  begin(judged: Judged, keepsDraft = false): string | undefined {
    const { newId, now } = this.#options;
    const record = nearMissOf(judged, newId(), now(), keepsDraft);
    if (record) void this.#inTurn(({ nearMisses }) => nearMisses.put(record));
    return record?.id;
  }

  /** The first outcome stands: the guard does not hear of one that was chosen on the card, and tells another later. */
  end(id: string, outcome: Outcome): Promise<void> {
    const at = this.#options.now();
    return this.#inTurn(async (store) => {
      if (await isOpen(store, id)) await store.nearMisses.end(id, outcome, at);
    });
  }

  /** Whether a near miss has no outcome yet; it may be one that an earlier background wrote. */
  isOpen(id: string): Promise<boolean> {
    return this.#inTurn((store) => isOpen(store, id));
  }

  /** What cannot be written keeps nothing else from being written. */
  #inTurn<T>(act: (store: Store) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#options.store).then(act);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

async function isOpen({ nearMisses }: Store, id: string): Promise<boolean> {
  return (await nearMisses.get(id))?.outcome === 'abandoned';
}
