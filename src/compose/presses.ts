import type { Surface } from '../sites/types.ts';
import type { Boxes } from './boxes.ts';
import { type Decision, decidePress } from './decide.ts';
import { opensByHand, trackGestures } from './gesture.ts';
import type { Ime } from './ime.ts';
import { letGo } from './let-go.ts';
import { type Press, pressOf } from './press.ts';
import { isEmpty, readDraft, type Watch } from './watch.ts';

/** A background that has not answered for this long is called silent; a cold start takes 40 to 180 ms. */
const ANSWER_MS = 2000;

export interface PressesOptions {
  readonly page: Window;
  readonly surfaces: readonly Surface[];
  readonly boxes: Boxes;
  readonly ime: Ime;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

/** A press that was stopped until its draft is judged. */
interface Waiting {
  readonly watch: Watch;
  readonly press: Press;
  readonly event: Event;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Lets presses pass, stops them, or has them wait for the verdict. */
export class Presses {
  readonly #options: PressesOptions;
  readonly #gestures = trackGestures();
  #waiting: Waiting | undefined;

  constructor(options: PressesOptions) {
    this.#options = options;
  }

  get waits(): boolean {
    return this.#waiting !== undefined;
  }

  /** Whether the page must not see this event. */
  stops(event: Event): boolean {
    const { boxes, surfaces, ime } = this.#options;
    // Before the user's explicit start, and while paused, nothing is looked at.
    if (boxes.watching === 'off' || boxes.watching === 'paused') return false;
    const press = pressOf(event, surfaces, ime);
    if (!press) return false;
    const decision = this.#gestures.earlier(event) ?? this.#onNewPress(press, event);
    return decision === 'stop';
  }

  /** The press that waited gets its answer: a clear draft is sent as if it had never been stopped. */
  settle(): void {
    if (!this.#waiting) return;
    const { watch, press, event, timer } = this.#waiting;
    const decision = this.#decide(watch, event);
    if (decision === 'ask') return;
    clearTimeout(timer);
    this.#waiting = undefined;
    if (decision === 'stop') {
      this.#stop(watch, event.isTrusted);
    } else {
      this.#pass(watch);
      letGo(press, event);
    }
  }

  #onNewPress(press: Press, event: Event): 'pass' | 'stop' {
    const watch = this.#options.boxes.attendTo(press.box);
    const decision = this.#decide(watch, event);
    if (decision === 'pass') this.#pass(watch);
    else if (decision === 'stop') this.#stop(watch, event.isTrusted);
    else this.#wait(watch, press, event);
    const now = decision === 'pass' ? 'pass' : 'stop';
    this.#gestures.decided(event, now);
    return now;
  }

  #decide(watch: Watch, event: Event): Decision {
    const { boxes, page, now } = this.#options;
    return decidePress({
      watching: boxes.watching,
      empty: isEmpty(watch.draft ?? readDraft(watch.box, page)),
      key: watch.key,
      level: watch.verdict?.level,
      silent: watch.silent,
      deliberate: event.isTrusted,
      echo: !opensByHand(event),
      now: now(),
      stop: watch.stop,
      released: watch.released,
      passed: watch.passed,
    });
  }

  #wait(watch: Watch, press: Press, event: Event): void {
    // A script cannot push a hand's press out of the line.
    if (this.#waiting?.event.isTrusted && !event.isTrusted) return;
    clearTimeout(this.#waiting?.timer);
    const timer = setTimeout(() => {
      this.#waiting = undefined;
      this.#options.boxes.fallSilent(watch);
      this.#stop(watch, event.isTrusted);
    }, ANSWER_MS);
    this.#waiting = { watch, press, event, timer };
  }

  #pass(watch: Watch): void {
    const { boxes, now } = this.#options;
    const anyway = watch.silent || watch.verdict?.level === 'warn' || watch.verdict?.level === 'hold';
    watch.passed = { key: watch.key, at: now() };
    delete watch.stop;
    delete watch.released;
    boxes.endNearMiss(watch, anyway ? 'sent anyway' : 'edited');
    boxes.closeCard();
  }

  #stop(watch: Watch, byHand: boolean): void {
    const { boxes, now } = this.#options;
    if (byHand && watch.stop?.key !== watch.key) watch.stop = { key: watch.key, at: now() };
    boxes.show(watch);
    // The card has nothing to say of a draft that nobody judged; the chip does.
    if (!watch.silent) boxes.openCard(watch, byHand);
  }
}
