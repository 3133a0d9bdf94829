import type { Draft, FileTold } from '../draft/types.ts';
import type { Recollection } from '../judge/recollection.ts';
import type { Verdict } from '../judge/types.ts';
import type { CardView, ToCard } from '../messages/card-protocol.ts';
import type { Found, ToGuard } from '../messages/guard-protocol.ts';
import type { Peer } from '../messages/server.ts';
import type { Persona } from '../persona/types.ts';

/** A draft with what was found in it. */
export interface Judged {
  readonly rev: number;
  readonly draft: Draft;
  readonly persona: Persona | undefined;
  readonly verdict: Verdict;
}

/** A guard's wish to have a verdict on its card; `stopped` and `nearMiss` as in its message. */
export interface CardWish {
  readonly rev: number;
  readonly stopped: boolean;
  readonly nearMiss?: string;
}

/** One frame's guard as the background knows it, for as long as its port is open. */
export interface Session {
  readonly token: string;
  readonly site: string;
  readonly guard: Peer<ToGuard>;
  /** When its document began to load, milliseconds since the epoch. */
  readonly loadedAt: number;
  /** The newest draft that came, judged or not yet. */
  asked?: { readonly rev: number; readonly draft: Draft; readonly found?: Found };
  judged?: Judged;
  /** What was read of the newest draft, so that one more key costs little. */
  readonly recollection: Recollection;
  /** What the files tell that its card has read, by their ids. */
  readonly files: Map<string, FileTold>;
  /** The card stands open in the page. */
  cardOpen: boolean;
  /** What the guard wished to see on it, until it was shown. */
  cardWish?: CardWish;
  /** How often its guard opened the card. */
  openings: number;
  /** The draft that was let go; the card says so until another one comes. */
  released?: number;
  /** The newest draft that was let through. */
  passed?: number;
  /** The near miss that goes on. */
  nearMiss?: string;
}

/** Pairs guards with their cards by the token that both hold. Either can come first, after the background died. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();
  readonly #cards = new Map<string, Peer<ToCard>>();

  open(session: Session): void {
    this.#sessions.set(session.token, session);
  }

  close(session: Session): void {
    if (this.#sessions.get(session.token) !== session) return;
    this.#sessions.delete(session.token);
    this.#cards.get(session.token)?.say({ type: 'orphaned' });
  }

  of(token: string): Session | undefined {
    return this.#sessions.get(token);
  }

  all(): readonly Session[] {
    return [...this.#sessions.values()];
  }

  /** A box of this session is in use. */
  used(session: Session): void {
    // The newest comes last.
    if (this.#sessions.delete(session.token)) this.#sessions.set(session.token, session);
  }

  lastUsedIn(tabId: number): Session | undefined {
    return this.all().findLast(({ guard }) => guard.tabId === tabId);
  }

  cardCame(token: string, card: Peer<ToCard>): void {
    this.#cards.set(token, card);
  }

  cardWent(token: string, card: Peer<ToCard>): void {
    if (this.#cards.get(token) === card) this.#cards.delete(token);
  }

  show(session: Session, view: CardView): void {
    this.#cards.get(session.token)?.say({ type: 'view', view });
  }
}
