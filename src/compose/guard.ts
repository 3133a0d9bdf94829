import type { GuardLine, GuardListener } from '../messages/guard-client.ts';
import type { ToGuard } from '../messages/guard-protocol.ts';
import type { Notice } from '../notice/types.ts';
import { Boxes } from './boxes.ts';
import { boxOfFiles, choiceOf, FILE_EVENTS } from './files.ts';
import { boxAt } from './find.ts';
import { surfacesHere } from './here.ts';
import { type Ime, trackIme } from './ime.ts';
import { PRESS_EVENTS } from './press.ts';
import { Presses, type Sight } from './presses.ts';
import { listenFirst } from './rearm.ts';
import { replaceWords } from './replace.ts';
import { Reporter } from './reporter.ts';
import { takeOver } from './takeover.ts';

/** Events after which another draft may stand in a box, or another box may be in use. */
const DRAFT_EVENTS = ['focusin', 'input', 'compositionstart', 'compositionend', 'focusout'] as const;

/** By which a hand changes what stands in a box. */
const HAND_EVENTS = ['keydown', 'beforeinput', 'input', 'compositionend', 'paste', 'cut', 'drop'] as const;

/** A composition whose end was lost with its editable is over when the focus goes somewhere. */
const IME_EVENTS: ReadonlySet<string> = new Set(['compositionstart', 'compositionend', 'focusin']);

export interface GuardOptions {
  readonly page: Window;
  readonly line: GuardLine;
  readonly notice: Notice;
  /** Ends the watch, when another guard takes over. */
  readonly life: AbortController;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

/**
 * Watches one frame: finds the compose box in use by its events, has its draft judged, shows the marks and stops the
 * presses. It holds drafts, ranges and levels; never a persona, a fact or a rule.
 */
export class Guard implements Omit<GuardListener, 'hello'> {
  readonly #page: Window;
  readonly #notice: Notice;
  readonly #boxes: Boxes;
  readonly #presses: Presses;
  readonly #line: GuardLine;
  readonly #ime: Ime = trackIme();
  readonly #tellHandover: (name: string) => void;
  /** The Escape that closed the card is still down. */
  #escaping = false;
  readonly #reporter: Reporter;

  constructor({ page, line, notice, life, now }: GuardOptions) {
    const { signal } = life;
    this.#page = page;
    this.#line = line;
    this.#tellHandover = takeOver(page, life);
    this.#notice = notice;
    this.#boxes = new Boxes({ page, line, notice });
    this.#reporter = new Reporter(page, line);
    this.#presses = new Presses({ page, boxes: this.#boxes, ime: this.#ime, now });
    listenFirst(
      page,
      [
        [PRESS_EVENTS, (event) => this.#onPress(event)],
        [DRAFT_EVENTS, (event) => this.#onDraftEvent(event)],
        [FILE_EVENTS, (event) => this.#onFiles(event)],
        [HAND_EVENTS, (event) => this.#onHandEvent(event)],
        [['pageshow'], (event) => this.#onReturn(event as PageTransitionEvent)],
      ],
      signal,
    );
    signal.addEventListener('abort', () => this.#end());
    // A guard that comes into a page already in use finds the focus where it is.
    const { activeElement } = page.document;
    const box = activeElement && boxAt([activeElement], surfacesHere(page));
    if (box) this.#boxes.attendTo(box);
  }

  /** The text of the box in use changed without an event, as when the page empties it after a send. */
  lookAgain(): void {
    if (this.#boxes.active && !this.#ime.composing) this.#boxes.judge(this.#boxes.active);
  }

  /** The box in use is no longer in the page. */
  boxGone(): void {
    this.#boxes.closeCard();
    this.#boxes.leave();
  }

  /** The background went away, as it may at any time. Whoever waits for it asks again; the others at their next need. */
  lost(): void {
    // A pause may end meanwhile, and nobody would say so.
    if (this.#boxes.watching !== 'on') this.#boxes.watching = undefined;
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
        this.#tellHandover(message.handover);
        if (message.watching !== 'on') this.#hide();
        this.lookAgain();
        this.#presses.settle();
        return;
      case 'card-height':
        this.#notice.cardHeight(message.pixels);
        return;
      case 'close-card':
        // By the Escape that is still down, perhaps: its keyup comes to the page with the focus.
        this.#escaping ||= this.#notice.cardIsOpen;
        this.#notice.closeCard();
        return;
      case 'report':
        this.#line.say({ type: 'report', text: this.#reporter.text() });
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
        this.#boxes.judged(watch, message, message.judgement);
        if (message.marks.length > 0 || message.doubt) this.#notice.warmCard();
        if (message.unread) this.#boxes.handFiles(watch);
        this.#presses.settle();
        return;
      case 'logged':
        watch.nearMiss = message.nearMiss;
        return;
      case 'release':
        watch.released = watch.key;
        return;
      case 'strip':
        void this.#boxes.strip(watch, message.file);
        return;
      case 'replace':
        replaceWords(watch.box, message.edits, watch.draft?.text ?? '');
        this.#boxes.judge(watch);
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

  #onPress(event: Event): void {
    const sight = this.#sightOf(event);
    if (sight === 'see') return;
    event.stopImmediatePropagation();
    if (sight === 'stop') event.preventDefault();
  }

  #sightOf(event: Event): Sight {
    if (this.#notice.owns(event)) {
      if (event.type === 'click' && event.isTrusted) this.#onChip();
      return 'stop';
    }
    if (event instanceof KeyboardEvent && event.key === 'Escape') return this.#sightOfEscape(event);
    return this.#presses.sightOf(event);
  }

  /** Escape closes the card; its keyup is no word to the page either, which might close its own dialog on it. */
  #sightOfEscape(event: KeyboardEvent): Sight {
    if (event.type === 'keydown' && !event.repeat) this.#escaping = event.isTrusted && this.#notice.cardIsOpen;
    if (!this.#escaping) return 'see';
    this.#boxes.closeCard();
    this.#escaping = event.type !== 'keyup';
    return 'stop';
  }

  /** A click on the chip asks what there is to say of the draft. */
  #onChip(): void {
    const watch = this.#boxes.active;
    if (watch?.verdict) this.#boxes.openCard(watch, false);
  }

  #onDraftEvent(event: Event): void {
    // What a script feigns is read when it is pressed, and not before: a page could ask what a draft is judged to be.
    if (!event.isTrusted && event.type !== 'compositionend') return;
    if (IME_EVENTS.has(event.type)) this.#ime.heard(event);
    const path = event.composedPath();
    if (event.type === 'focusout') {
      this.#onLeave(path[0]);
      return;
    }
    const box = boxAt(path, surfacesHere(this.#page));
    this.#reporter.wrote(path[0], box);
    if (box && event.type === 'input' && navigator.userActivation.isActive) this.#boxes.typedIn(box);
    // A half-spelled word is no draft yet.
    if (box && !this.#ime.composing) this.#boxes.attendTo(box);
  }

  /** Files that a hand gave the page are kept in sight from here on: the page may hide them at once. */
  #onFiles(event: Event): void {
    const { watching } = this.#boxes;
    if (!event.isTrusted || watching === 'off' || watching === 'paused') return;
    const choice = choiceOf(event);
    const box = choice && boxOfFiles(event.composedPath(), surfacesHere(this.#page), this.#boxes.active?.box);
    if (choice && box) this.#boxes.attach(box, choice);
  }

  /** An editor may do by itself what the hand asked for, and then no `input` tells of it. */
  #onHandEvent(event: Event): void {
    if (!event.isTrusted) return;
    const box = boxAt(event.composedPath(), surfacesHere(this.#page));
    if (!box) return;
    setTimeout(() => {
      if (!navigator.userActivation.isActive) return;
      this.#boxes.typedIn(box);
      this.lookAgain();
    });
  }

  #onLeave(left: EventTarget | undefined): void {
    // The window may have lost the focus, to the popup for one; the box keeps it for when the window is back.
    if (!document.hasFocus() || this.#notice.cardIsOpen) return;
    if (this.#boxes.active?.box.fields.some((field) => field === left)) this.#boxes.leave();
  }

  /** A page that was put away and brought back holds a line that may lead nowhere. */
  #onReturn({ persisted }: PageTransitionEvent): void {
    if (!persisted) return;
    this.#line.drop();
    this.lost();
  }
}
