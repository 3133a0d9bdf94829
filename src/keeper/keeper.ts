import type { Detector } from '../detect/types.ts';
import type { Draft } from '../draft/types.ts';
import { withFindings } from '../judge/findings.ts';
import { judge } from '../judge/judge.ts';
import type { Finding, FindingKind } from '../judge/types.ts';
import type { ToldOfFile } from '../messages/card-protocol.ts';
import type { Mark, Outcome, Watching } from '../messages/guard-protocol.ts';
import { hasUnread, withFiles } from './attached.ts';
import { Beside, type BesideOptions, jarOf } from './beside.ts';
import { cardView } from './card-view.ts';
import { judgementOf } from './judgement.ts';
import { keepInMemory, type Kept, type Memory } from './memory.ts';
import { NearMissLog, type NearMissLogOptions } from './near-miss-log.ts';
import { nobodysVerdict } from './nobody.ts';
import { Reports } from './reports.ts';
import { type Judged, type Session, Sessions } from './sessions.ts';
import { noteSurface } from './surface-times.ts';
import type { TabMemory } from './tabs.ts';
import { tracesOf } from './traces.ts';
import { asksHere, personaHere, watchingNow } from './who.ts';

export interface KeeperOptions extends NearMissLogOptions, BesideOptions {
  /** The name by which a newer guard ends an older one. */
  readonly handover: Promise<string>;
  /** The detectors for a text; more than the default ones where it holds Latin prose. */
  detectorsFor(text: string): readonly Detector[];
  /** Shows the card of a guard in a window of its own, where the browser refuses its frame. */
  openCardWindow(token: string): void;
  onKept(kept: Kept): void;
}

/** Findings that say the draft could not be judged as it should; the chip shows them as a doubt. */
const DOUBTS: ReadonlySet<FindingKind> = new Set(['unknown-account', 'stale-account', 'too-long']);

/** How long a draft lies on the desk before the user is asked to look at it again: two hours. */
const PARKED_MS = 7_200_000;

/** The background's work: judges what the guards send, shows it on their cards, and keeps the log of near misses. */
export class Keeper {
  readonly sessions = new Sessions();
  readonly reports = new Reports(this.sessions);
  readonly memory: Memory;
  readonly #options: KeeperOptions;
  readonly #nearMisses: NearMissLog;
  readonly #beside: Beside;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#nearMisses = new NearMissLog(options);
    this.#beside = new Beside(options);
    this.memory = keepInMemory(options.store, options.handover, (kept) => {
      this.refresh();
      options.onKept(kept);
    });
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
      if (session.asked) this.#judge(session, kept);
    }
  }

  /** Judges the newest draft of a session: at once where the store was read already. */
  judge(session: Session): void {
    const kept = this.memory.current;
    // Once read, every draft that waited is judged by `refresh`.
    if (kept) this.#judge(session, kept);
  }

  openCard(
    session: Session,
    asked: { readonly rev: number; readonly stopped: boolean; readonly nearMiss?: string },
  ): void {
    if (session.asked?.rev !== asked.rev) return;
    session.cardOpen = true;
    const { judged } = session;
    // A card that stood open while the background was away is shown once its draft is judged.
    if (judged?.rev !== asked.rev) return;
    this.showCard(session);
    this.#beside.told(session, judged.draft);
    if (!asked.stopped) return;
    noteSurface(this.#options.store, judged.draft.surface, { stoppedAt: this.#options.now() });
    // An account of nobody's stops a press once; after that the user knows.
    if (judged.persona) void this.#log(session, judged, asked.nearMiss);
    else this.#toldOf(session, judged.draft);
  }

  /** A press of a draft was let through. One press can be told more than once. */
  passed(session: Session, rev: number): void {
    const { asked, judged } = session;
    if (asked?.rev !== rev || session.passed === rev) return;
    session.passed = rev;
    noteSurface(this.#options.store, asked.draft.surface, { passedAt: this.#options.now() });
    if (judged?.rev !== rev) return;
    this.#beside.told(session, judged.draft);
    this.#keepTraces(judged);
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

  showCard(session: Session): void {
    const kept = this.memory.current;
    if (kept && session.judged) this.sessions.show(session, cardView(session, session.judged, kept));
  }

  openCardWindow(session: Session): void {
    this.#options.openCardWindow(session.token);
  }

  endNearMiss(session: Session, id: string, outcome: Outcome): void {
    if (session.nearMiss === id) delete session.nearMiss;
    void this.#nearMisses.end(id, outcome);
  }

  /** The user is this persona in this tab from now on, whatever account is logged in. */
  switchPersona(session: Session, persona: string): void {
    this.#options.tabs.change(session.guard.tabId, { declared: persona });
    if (session.nearMiss !== undefined) this.endNearMiss(session, session.nearMiss, 'switched');
    this.refresh();
  }

  /** Puts a copy of a draft on the draft desk. What stands in the box stays there: it is the page's. */
  park(session: Session, { persona, draft }: Judged): void {
    const { newId, now, store } = this.#options;
    const at = now();
    const parked = {
      id: newId(),
      text: draft.text,
      ...(persona && { persona: persona.id }),
      at,
      dueAt: at + PARKED_MS,
    };
    void store.then((opened) => opened.parkedDrafts.put(parked));
    this.closeCard(session);
  }

  /** Not a leak: the same finding is never raised again for this persona. */
  dismiss(session: Session, { persona }: Judged, { key, kind, text }: Finding): void {
    if (!persona) return;
    const { newId, now, store } = this.#options;
    const exception = { id: newId(), persona: persona.id, key, kind, text, at: now() };
    // The change of the store has every draft judged again.
    void store.then((opened) => opened.exceptions.put(exception));
    if (session.nearMiss !== undefined) this.endNearMiss(session, session.nearMiss, 'false alarm');
  }

  /** What was sent is known again from now on; written behind the answer, as nothing waits for it. */
  #keepTraces(judged: Judged): void {
    const sent = this.memory.current?.sent;
    if (!sent) return;
    const { newId, now, store, detectorsFor } = this.#options;
    const traces = tracesOf(judged, sent, { newId, now: now(), detectors: detectorsFor(judged.draft.text) });
    if (traces.length > 0) void store.then((opened) => opened.traces.add(traces));
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
    const { draft, rev, found } = asked;
    this.#options.tabs.change(session.guard.tabId, {
      site: draft.site,
      surface: draft.surface,
      found,
      account: draft.account,
    });
    const loginIsNews = this.#beside.see(session, draft);
    const whole = withFiles(draft, session.files);
    const judged: Judged = { rev, draft: whole, ...this.#verdict(session, whole, kept) };
    session.judged = judged;
    session.guard.say({
      type: 'verdict',
      rev,
      level: judged.verdict.level,
      marks: judged.verdict.findings.flatMap(marksOf),
      judgement: judgementOf(judged, session.token),
      doubt: judged.verdict.findings.some(({ kind }) => DOUBTS.has(kind)),
      ...(hasUnread(whole) && { unread: true }),
    });
    const stops = judged.verdict.level === 'warn' || judged.verdict.level === 'hold';
    if (session.cardOpen && !stops) this.closeCard(session);
    else this.showCard(session);
    // What other tabs show may be out of date from now on.
    if (loginIsNews) {
      for (const other of this.sessions.all()) {
        const elsewhere = other.guard.tabId !== session.guard.tabId;
        if (elsewhere && jarOf(other) === jarOf(session)) this.#judge(other, kept);
      }
    }
  }

  #verdict(session: Session, draft: Draft, kept: Kept): Pick<Judged, 'persona' | 'verdict'> {
    const { tabs, detectorsFor } = this.#options;
    const tab = tabs.get(session.guard.tabId);
    const persona = personaHere(kept.wardrobe.personas, kept.settings, tab);
    const detectors = detectorsFor(draft.text);
    const dismissed = persona && kept.dismissed.get(persona.id);
    const doubts = this.#beside.findings(session, draft).filter(({ key }) => !dismissed?.has(key));
    const judged = judge(asDeclared(draft, tab), persona?.id, kept.compiled, {
      detectors,
      dismissed,
      promisedOnly: true,
      recollection: session.recollection,
      sentBy: kept.sent.sentBy,
      pictureSentBy: kept.sent.pictureSentBy,
      site: kept.settings.sites[draft.site ?? '']?.levels,
    });
    const verdict = withFindings(judged, doubts);
    if (persona) return { persona, verdict };
    const told = tab.toldOf?.includes(nameOf(draft)) ?? false;
    return {
      persona,
      verdict: nobodysVerdict(verdict, draft, kept.wardrobe, told, asksHere(kept.settings, draft.site)),
    };
  }

  #toldOf(session: Session, draft: Draft): void {
    const { tabs } = this.#options;
    const { toldOf = [] } = tabs.get(session.guard.tabId);
    tabs.change(session.guard.tabId, { toldOf: [...new Set([...toldOf, nameOf(draft)])] });
  }

  async #log(session: Session, judged: Judged, goingOn: string | undefined): Promise<void> {
    // The first stop is what nearly happened; what the user tried after it changes nothing of that.
    const goesOn = goingOn !== undefined && (session.nearMiss === goingOn || (await this.#nearMisses.isOpen(goingOn)));
    const nearMiss = goesOn ? goingOn : this.#nearMisses.begin(judged, this.memory.current?.settings.keepsDrafts);
    if (nearMiss === undefined) return;
    session.nearMiss = nearMiss;
    session.guard.say({ type: 'logged', rev: judged.rev, nearMiss });
  }
}

/** Where the page does not say whose login it is and the user did, there is nothing to doubt. */
function asDeclared(draft: Draft, { declared }: TabMemory): Draft {
  const seen = draft.account?.uid ?? draft.account?.name;
  return declared !== undefined && seen === undefined ? { ...draft, account: undefined } : draft;
}

/** What an account of nobody's is remembered by in its tab. */
function nameOf({ account }: Draft): string {
  return account?.uid ?? account?.name ?? '';
}

function marksOf({ level, ranges }: Finding): Mark[] {
  return ranges.map(({ start, end }) => ({ start, end, level }));
}
