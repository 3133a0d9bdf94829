import type { GuardLine, GuardListener } from '../messages/guard-client.ts';
import type { ToGuard } from '../messages/guard-protocol.ts';
import type { Notice } from '../notice/types.ts';
import type { Surface } from '../sites/types.ts';
import { Boxes } from './boxes.ts';
import { boxAt } from './find.ts';
import { type Ime, trackIme } from './ime.ts';
import { PRESS_EVENTS } from './press.ts';
import { Presses } from './presses.ts';
import { listenFirst } from './rearm.ts';
import { replaceWords } from './replace.ts';

/** Events after which another draft may stand in a box, or another box may be in use. */
const DRAFT_EVENTS = ['focusin', 'input', 'compositionstart', 'compositionend', 'focusout'] as const;

/** A composition whose end was lost with its editable is over when the focus goes somewhere. */
const IME_EVENTS: ReadonlySet<string> = new Set(['compositionstart', 'compositionend', 'focusin']);

export interface GuardOptions {
  readonly page: Window;
  readonly surfaces: readonly Surface[];
  readonly line: GuardLine;
  readonly notice: Notice;
  /** Ends the watch: another guard has taken over. */
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

/**
 * Watches one frame: finds the compose box in use by its events, has its draft judged, shows the marks and stops the
 * presses. It holds drafts, ranges and levels; never a persona, a fact or a rule.
 */
export class Guard implements Omit<GuardListener, 'hello'> {
  readonly #surfaces: readonly Surface[];
  readonly #notice: Notice;
  readonly #boxes: Boxes;
  readonly #presses: Presses;
  readonly #ime: Ime = trackIme();

  constructor({ page, surfaces, line, notice, signal, now }: GuardOptions) {
    this.#surfaces = surfaces;
    this.#notice = notice;
    this.#boxes = new Boxes({ page, line, notice });
    this.#presses = new Presses({ page, surfaces, boxes: this.#boxes, ime: this.#ime, now });
    listenFirst(page, PRESS_EVENTS, (event) => this.#onPress(event), signal);
    listenFirst(page, DRAFT_EVENTS, (event) => this.#onDraftEvent(event), signal);
    // A guard that comes into a page already in use finds the focus where it is.
    const { activeElement } = page.document;
    if (activeElement) this.#attendTo([activeElement]);
  }

  /** The text of the box in use changed without an event, as when the page empties it after a send. */
  lookAgain(): void {
    if (this.#boxes.active) this.#boxes.judge(this.#boxes.active);
  }

  /** The background went away, as it may at any time. Whoever waits for it asks again; the others at their next need. */
  lost(): void {
    const watch = this.#boxes.active;
    if (!watch) return;
    watch.key = '';
    if (!this.#presses.waits && !this.#notice.cardIsOpen) return;
    this.#boxes.judge(watch);
    if (this.#notice.cardIsOpen) this.#boxes.openCard(watch, false);
  }

  hear(message: ToGuard): void {
    switch (message.type) {
      case 'state':
        this.#boxes.watching = message.watching;
        if (message.watching !== 'on') this.#notice.hide();
        this.lookAgain();
        this.#presses.settle();
        return;
      case 'card-height':
        this.#notice.cardHeight(message.pixels);
        return;
      case 'close-card':
        this.#notice.closeCard();
        return;
      default:
        this.#hearOfDraft(message);
    }
  }

  #hearOfDraft(message: Extract<ToGuard, { readonly rev: number }>): void {
    const watch = this.#boxes.active;
    // Too late when there is a newer draft.
    if (watch?.rev !== message.rev) return;
    switch (message.type) {
      case 'verdict':
        watch.verdict = message;
        watch.silent = false;
        this.#boxes.show(watch);
        if (message.marks.length > 0 || message.doubt) this.#notice.warmCard();
        this.#presses.settle();
        return;
      case 'logged':
        watch.nearMiss = message.nearMiss;
        return;
      case 'release':
        watch.released = watch.key;
        return;
      case 'replace':
        replaceWords(watch.box.editable, message.edits, watch.draft?.text ?? '');
        this.#boxes.judge(watch);
    }
  }

  #onPress(event: Event): void {
    if (this.#notice.owns(event)) {
      swallow(event);
      if (event.type === 'click' && event.isTrusted) this.#onChip();
    } else if (this.#notice.cardIsOpen && isEscape(event)) {
      swallow(event);
      this.#boxes.closeCard();
    } else if (this.#presses.stops(event)) {
      swallow(event);
    }
  }

  /** A click on the chip asks what there is to say of the draft. */
  #onChip(): void {
    const watch = this.#boxes.active;
    if (watch?.verdict) this.#boxes.openCard(watch, false);
  }

  #onDraftEvent(event: Event): void {
    if (IME_EVENTS.has(event.type)) this.#ime.heard(event);
    const path = event.composedPath();
    if (event.type === 'focusout') this.#onLeave(event.isTrusted ? path[0] : undefined);
    // A half-spelled word is no draft yet.
    else if (!this.#ime.composing) this.#attendTo(path);
  }

  #onLeave(left: EventTarget | undefined): void {
    if (left === this.#boxes.active?.box.editable && !this.#notice.cardIsOpen) this.#notice.hide();
  }

  #attendTo(path: readonly EventTarget[]): void {
    const box = boxAt(path, this.#surfaces);
    if (box) this.#boxes.attendTo(box);
  }
}

function isEscape(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === 'Escape';
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
