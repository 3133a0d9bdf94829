import type { ToldOfFile } from '../messages/card-protocol.ts';
import type { Watching } from '../messages/guard-protocol.ts';
import { stopsPress } from '../persona/levels.ts';
import { withFiles } from './attached.ts';
import { Beside, type BesideOptions, jarOf } from './beside.ts';
import { cardView } from './card-view.ts';
import { Choices } from './choices.ts';
import { guardView } from './guard-view.ts';
import { keepInMemory, type Kept, type Memory } from './memory.ts';
import type { NearMissLogOptions } from './near-miss-log.ts';
import { PressLog } from './press-log.ts';
import { Reports } from './reports.ts';
import { type CardWish, type Session, Sessions } from './sessions.ts';
import { verdictHere, type VerdictOptions } from './verdict.ts';
import { watchingNow } from './who.ts';

export interface KeeperOptions extends NearMissLogOptions, BesideOptions, Omit<VerdictOptions, 'beside'> {
  /** The name by which a newer guard ends an older one. */
  readonly handover: Promise<string>;
  /** Shows the card of a guard in a window of its own, where the browser refuses its frame. */
  openCardWindow(token: string): void;
  onKept(kept: Kept): void;
}

/** The background's work: judges what the guards send and shows it on their cards. What comes of it is kept by others. */
export class Keeper {
  readonly sessions = new Sessions();
  readonly reports = new Reports(this.sessions);
  readonly memory: Memory;
  readonly pressLog: PressLog;
  readonly choices: Choices;
  readonly #options: KeeperOptions;
  readonly #beside: Beside;
  readonly #verdictOptions: VerdictOptions;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#beside = new Beside(options);
    this.#verdictOptions = { ...options, beside: this.#beside };
    this.memory = keepInMemory(options.store, options.handover, (kept) => {
      this.refresh();
      options.onKept(kept);
    });
    this.pressLog = new PressLog({ ...options, memory: this.memory });
    this.choices = new Choices({ ...options, pressLog: this.pressLog, refresh: () => this.refresh() });
  }

  open(session: Session): void {
    this.sessions.open(session);
    if (this.memory.current) this.#sayState(session, this.memory.current);
  }

  /** Tells every guard again whether to watch, and judges every draft again: what they rest on has changed. */
  refresh(): void {
    const kept = this.memory.current;
    if (!kept) return;
    for (const session of this.sessions.all()) {
      this.#sayState(session, kept);
      this.#judge(session, kept);
    }
  }

  /** Judges the newest draft of a session: at once where the store was read already. */
  judge(session: Session): void {
    const kept = this.memory.current;
    // Once read, every draft that waited is judged by `refresh`.
    if (kept) this.#judge(session, kept);
  }

  /** A card that stood open while the background was away is shown once its draft is judged. */
  openCard(session: Session, wish: CardWish): void {
    if (session.asked?.rev !== wish.rev) return;
    session.cardOpen = true;
    session.openings += 1;
    session.cardWish = wish;
    this.showCard(session);
  }

  /** A press of a draft was let through. One press can be told more than once. */
  passed(session: Session, rev: number): void {
    const { asked, judged } = session;
    if (asked?.rev !== rev || session.passed === rev) return;
    session.passed = rev;
    const known = judged?.rev === rev ? judged : undefined;
    this.pressLog.passed(asked, known);
    if (known) this.#beside.told(session, known.draft);
  }

  /** The card has read files: their drafts are judged again. */
  readFiles(session: Session, files: readonly ToldOfFile[]): void {
    for (const { id, told } of files) session.files.set(id, told);
    this.judge(session);
  }

  closeCard(session: Session): void {
    session.cardOpen = false;
    session.guard.say({ type: 'close-card' });
    this.showCard(session);
  }

  /** Shows what is known by now, and notes what comes of a card that the guard wished for. */
  showCard(session: Session): void {
    const kept = this.memory.current;
    const { judged, cardWish } = session;
    if (!kept || !judged) return;
    this.sessions.show(session, cardView(session, judged, kept));
    if (cardWish?.rev !== judged.rev) return;
    delete session.cardWish;
    this.#beside.told(session, judged.draft);
    if (cardWish.nearMiss !== undefined) session.nearMiss = cardWish.nearMiss;
    if (cardWish.stopped) this.pressLog.stopped(session, judged, cardWish.nearMiss);
  }

  openCardWindow(session: Session): void {
    this.#options.openCardWindow(session.token);
  }

  #watching({ site }: Session, { settings }: Kept): Watching {
    return watchingNow(settings, site, this.#options.now());
  }

  #sayState(session: Session, kept: Kept): void {
    session.guard.say({ type: 'state', watching: this.#watching(session, kept), handover: kept.handover });
  }

  #judge(session: Session, kept: Kept): void {
    const { asked } = session;
    if (!asked || this.#watching(session, kept) !== 'on') return;
    const { rev, draft, found } = asked;
    const { site, surface, account } = draft;
    this.#options.tabs.change(session.guard.tabId, { site, surface, found, account });
    const loginIsNews = this.#beside.see(session, draft);
    const whole = withFiles(draft, session.files);
    session.judged = { rev, draft: whole, ...verdictHere(session, whole, kept, this.#verdictOptions) };
    session.guard.say(guardView(session.judged, session.token));
    if (session.cardOpen && !stopsPress(session.judged.verdict.level)) this.closeCard(session);
    else this.showCard(session);
    if (loginIsNews) this.#judgeElsewhere(session, kept);
  }

  /** What other tabs show of the same login may be out of date. */
  #judgeElsewhere(session: Session, kept: Kept): void {
    for (const other of this.sessions.all()) {
      const elsewhere = other.guard.tabId !== session.guard.tabId;
      if (elsewhere && jarOf(other) === jarOf(session)) this.#judge(other, kept);
    }
  }
}
