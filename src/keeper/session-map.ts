import browser from 'webextension-polyfill';

/**
 * A map that outlives the background, which may die at any time, but never the browser: it is written through to the
 * session's storage, each entry under a key of its own.
 */
export class SessionMap<V> {
  readonly #prefix: string;
  readonly #entries = new Map<string, V>();
  /** Settles when what an earlier background knew was read. */
  readonly ready: Promise<void>;

  /** @param prefix of the keys, shared with no other map. */
  constructor(prefix: string) {
    this.#prefix = prefix;
    this.ready = this.#restore();
  }

  get(key: string): V | undefined {
    return this.#entries.get(key);
  }

  set(key: string, value: V): void {
    this.#entries.set(key, value);
    void browser.storage.session.set({ [this.#prefix + key]: value });
  }

  delete(key: string): void {
    this.#entries.delete(key);
    void browser.storage.session.remove(this.#prefix + key);
  }

  async #restore(): Promise<void> {
    const stored = await browser.storage.session.get(null);
    for (const [place, value] of Object.entries(stored)) {
      const key = place.startsWith(this.#prefix) ? place.slice(this.#prefix.length) : undefined;
      // What was seen since this background woke is newer.
      if (key !== undefined && !this.#entries.has(key)) this.#entries.set(key, value as V);
    }
  }
}
