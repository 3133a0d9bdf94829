import type { Session, Sessions } from './sessions.ts';

/** A page that has not answered for this long is busy with something else. In milliseconds. */
const PATIENCE_MS = 2000;

/** Asks guards how the page around their box is built. */
export class Reports {
  readonly #sessions: Sessions;
  readonly #waiting = new Map<Session, (text: string) => void>();

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  /** A report of the box that was used last in a tab. Rejects where there is none, or no answer. */
  async of(tabId: number): Promise<string> {
    const session = this.#sessions.lastUsedIn(tabId);
    const text = session ? await this.#ask(session) : '';
    if (text === '') throw new Error('There is no box to report: put the caret into it first.');
    return text;
  }

  /** A guard answered. What nobody asked for is dropped. */
  heard(session: Session, text: string): void {
    this.#waiting.get(session)?.(text);
  }

  #ask(session: Session): Promise<string> {
    return new Promise((resolve) => {
      const settle = (text: string): void => {
        clearTimeout(timer);
        if (this.#waiting.get(session) === settle) this.#waiting.delete(session);
        resolve(text);
      };
      const timer = setTimeout(() => settle(''), PATIENCE_MS);
      this.#waiting.set(session, settle);
      session.guard.say({ type: 'report' });
    });
  }
}
