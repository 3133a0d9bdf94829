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
   * A press was stopped: writes the near miss of this id, where no earlier background did and it goes on. One that has an
   * outcome is over, and this is another. `keepsDraft` is the user's own wish.
   *
   * @returns the id under which it is written; `undefined` where no rule was about to be broken.
   */
  begin(judged: Judged, id: string, keepsDraft = false): Promise<string | undefined> {
    const { newId, now } = this.#options;
    const at = now();
    return this.#inTurn(async ({ nearMisses }) => {
      const known = await nearMisses.get(id);
      if (known?.outcome === 'abandoned') return id;
      const record = nearMissOf(judged, known ? newId() : id, at, keepsDraft);
      if (record) await nearMisses.put(record);
      return record?.id;
    });
  }

  /** The first outcome stands: the guard does not hear of one that was chosen on the card, and tells another later. */
  end(id: string, outcome: Outcome): Promise<void> {
    const at = this.#options.now();
    return this.#inTurn(async ({ nearMisses }) => {
      if ((await nearMisses.get(id))?.outcome === 'abandoned') await nearMisses.end(id, outcome, at);
    });
  }

  /** What cannot be written keeps nothing else from being written. */
  #inTurn<T>(act: (store: Store) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#options.store).then(act);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
