import type { AccountSeen } from '../draft/types.ts';
import { SessionMap } from './session-map.ts';
import { type Look, lookedAt, loginSince, type Sighting } from './stale.ts';

/**
 * Which document saw which login, by jar: the site and the cookies that its pages live by. It outlives the background
 * and the tabs, as a login does.
 */
export class Logins {
  readonly #sightings = new SessionMap<readonly Sighting[]>('logins:');
  /** Settles when what an earlier background knew was read. */
  readonly ready = this.#sightings.ready;

  /** Takes note of the login that a document shows now; whether that is news. */
  see(jar: string, look: Look): boolean {
    const before = this.#of(jar);
    const after = lookedAt(before, look);
    if (after === before) return false;
    this.#sightings.set(jar, after);
    return true;
  }

  /** Another login that another tab saw since this document shows its own. */
  since(jar: string, document: string): AccountSeen | undefined {
    return loginSince(this.#of(jar), document);
  }

  #of(jar: string): readonly Sighting[] {
    return this.#sightings.get(jar) ?? [];
  }
}
