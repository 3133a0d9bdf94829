import browser from 'webextension-polyfill';
import type { AccountSeen } from '../draft/types.ts';
import { type Look, lookedAt, loginSince, type Sighting } from './stale.ts';

const PREFIX = 'logins:';

/**
 * Which document saw which login, by jar: the site and the cookies that its
 * pages live by. It outlives the background and the tabs, as a login does,
 * but never the browser: it is written to the session's storage only.
 */
export class Logins {
  readonly #sightings = new Map<string, readonly Sighting[]>();
  /** Settles when what an earlier background knew was read. */
  readonly ready: Promise<void>;

  constructor() {
    this.ready = this.#restore();
  }

  /** Takes note of the login that a document shows now; whether that is news. */
  see(jar: string, look: Look): boolean {
    const before = this.#of(jar);
    const after = lookedAt(before, look);
    if (after === before) return false;
    this.#sightings.set(jar, after);
    void browser.storage.session.set({ [PREFIX + jar]: after });
    return true;
  }

  /** Another login that another tab saw since this document shows its own. */
  since(jar: string, document: string): AccountSeen | undefined {
    return loginSince(this.#of(jar), document);
  }

  #of(jar: string): readonly Sighting[] {
    return this.#sightings.get(jar) ?? [];
  }

  async #restore(): Promise<void> {
    const stored = await browser.storage.session.get(null);
    for (const [key, value] of Object.entries(stored)) {
      const jar = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
      // What was seen since this background woke is newer.
      if (jar !== undefined && !this.#sightings.has(jar)) this.#sightings.set(jar, value as readonly Sighting[]);
    }
  }
}
