import browser from 'webextension-polyfill';
import type { AccountSeen } from '../draft/types.ts';
import type { Found } from '../messages/guard-protocol.ts';

/** What is remembered of one tab as long as the browser runs; never written to disk. */
export interface TabMemory {
  readonly site?: string | undefined;
  readonly surface?: string | undefined;
  /** How the box is known. */
  readonly found?: Found | undefined;
  readonly account?: AccountSeen | undefined;
  /** The persona that the user said to be in this tab, whatever account is logged in. */
  readonly declared?: string | undefined;
  /** Accounts of nobody that the user was told of here: once is enough. */
  readonly toldOf?: readonly string[] | undefined;
  /** Surfaces of which the user was told here that they save while one writes. */
  readonly toldOfAutosave?: readonly string[] | undefined;
}

const keyOf = (tabId: number): string => `tab:${tabId}`;

/** What is known of each tab. The background may die at any time, so it is written through to the session's storage. */
export class Tabs {
  readonly #memory = new Map<number, TabMemory>();
  /** Settles when what an earlier background knew was read. */
  readonly ready: Promise<void>;

  constructor() {
    this.ready = this.#restore();
  }

  get(tabId: number): TabMemory {
    return this.#memory.get(tabId) ?? {};
  }

  change(tabId: number, change: TabMemory): void {
    const before = this.get(tabId);
    const after = { ...before, ...change };
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    this.#memory.set(tabId, after);
    void browser.storage.session.set({ [keyOf(tabId)]: after });
  }

  forget(tabId: number): void {
    this.#memory.delete(tabId);
    void browser.storage.session.remove(keyOf(tabId));
  }

  async #restore(): Promise<void> {
    const stored = await browser.storage.session.get(null);
    for (const [key, value] of Object.entries(stored)) {
      const tabId = /^tab:(\d+)$/.exec(key)?.[1];
      // What was seen since this background woke is newer.
      if (tabId && !this.#memory.has(Number(tabId))) this.#memory.set(Number(tabId), value as TabMemory);
    }
  }
}
