import type { GuardLine, GuardListener } from '../messages/guard-client.ts';
import type { ToGuard } from '../messages/guard-protocol.ts';
import type { Notice } from '../notice/types.ts';
import { Boxes } from './boxes.ts';
import { type Gate, makeGate } from './gate.ts';
import { boxHere } from './here.ts';
import { trackIme } from './ime.ts';
import { PRESS_EVENTS } from './press.ts';
import { Presses } from './presses.ts';
import { listenFirst } from './rearm.ts';
import { hearReply } from './replies.ts';
import { Reporter } from './reporter.ts';
import { takeOver } from './takeover.ts';
import { followWriting, type Writing } from './writing.ts';

export interface GuardOptions {
  readonly page: Window;
  readonly line: GuardLine;
  readonly notice: Notice;
  /** Ends the watch, when another guard takes over. */
  readonly life: AbortController;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** An id that nobody else draws. */
  newId(): string;
}

/**
 * Watches one frame: finds the compose box in use by its events, has its draft judged, shows the marks and stops the
 * presses. It holds drafts, ranges and levels; never a persona, a fact or a rule.
 */
export class Guard implements Omit<GuardListener, 'hello'> {
  readonly #notice: Notice;
  readonly #line: GuardLine;
  readonly #boxes: Boxes;
  readonly #presses: Presses;
  readonly #gate: Gate;
  readonly #writing: Writing;
  readonly #reporter: Reporter;
  readonly #tellHandover: (name: string) => void;

  constructor({ page, line, notice, life, now, newId }: GuardOptions) {
    const { signal } = life;
    const ime = trackIme();
    const boxes = new Boxes({ page, line, notice, newId });
    const reporter = new Reporter(page, line);
    this.#notice = notice;
    this.#line = line;
    this.#boxes = boxes;
    this.#presses = new Presses({ page, boxes, ime, now });
    this.#gate = makeGate({ boxes, presses: this.#presses, notice });
    this.#writing = followWriting({ page, boxes, ime, notice, reporter });
    this.#reporter = reporter;
    this.#tellHandover = takeOver(page, life);
    listenFirst(
      page,
      [
        [PRESS_EVENTS, (event) => this.#gate.onPress(event)],
        ...this.#writing.listenings,
        [['pageshow'], (event) => this.#onReturn(event as PageTransitionEvent)],
      ],
      signal,
    );
    signal.addEventListener('abort', () => this.#end());
    // A guard that comes into a page already in use finds the focus where it is.
    const { activeElement } = page.document;
    const box = activeElement && boxHere([activeElement], page);
    if (box) boxes.attendTo(box);
  }

  /** The text of the box in use changed without an event, as when the page empties it after a send. */
  lookAgain(): void {
    this.#writing.lookAgain();
  }

  /** The box in use is no longer in the page. */
  boxGone(): void {
    this.#boxes.closeCard();
    this.#boxes.leave();
  }

  /** The background went away, as it may at any time. What waits for it asks again; all else at its next need. */
  lost(): void {
    // A pause may end meanwhile, and nobody would say so.
    if (this.#boxes.watching !== 'on') this.#boxes.watching = undefined;
    const watch = this.#boxes.active;
    if (!watch) return;
    const { cardIsOpen } = this.#notice;
    this.#boxes.lost(watch, this.#presses.waits || cardIsOpen);
    if (cardIsOpen) this.#boxes.tellOfCard(watch);
  }

  hear(message: ToGuard): void {
    switch (message.type) {
      case 'state':
        this.#boxes.watching = message.watching;
        this.#tellHandover(message.handover);
        if (message.watching !== 'on') this.#hide();
        this.lookAgain();
        this.#presses.settle();
        return;
      case 'card-height':
        this.#notice.cardHeight(message.pixels);
        return;
      case 'focus-card':
        this.#notice.focusCard();
        return;
      case 'close-card':
        this.#gate.cardCloses();
        this.#notice.closeCard();
        return;
      case 'report':
        this.#line.say({ type: 'report', text: this.#reporter.text() });
        return;
      default:
        hearReply(message, { boxes: this.#boxes, presses: this.#presses, notice: this.#notice });
    }
  }

  /** The box stays in use: what is said of it is shown again when a pause ends. */
  #hide(): void {
    this.#boxes.closeCard();
    this.#notice.hide();
  }

  /** A newer guard took over. Nothing of this one speaks any more: not what waits, nor what still comes over the line. */
  #end(): void {
    this.#presses.end();
    this.#line.drop();
  }

  /** A page that was put away and brought back holds a line that may lead nowhere. */
  #onReturn({ persisted }: PageTransitionEvent): void {
    if (!persisted) return;
    this.#line.drop();
    this.lost();
  }
}
