import type { Boxes } from './boxes.ts';
import { type Decision, decidePress, nextStop } from './decide.ts';
import { trackHand } from './hand.ts';
import { surfacesHere } from './here.ts';
import type { Ime } from './ime.ts';
import { trackKeyRuns } from './key-runs.ts';
import { letGo } from './let-go.ts';
import { canBeEcho, type Press, pressOf } from './press.ts';
import { keepWaiting } from './waiting.ts';
import { isStopped, settledLevel, type Watch } from './watch.ts';

export interface PressesOptions {
  readonly page: Window;
  readonly boxes: Boxes;
  readonly ime: Ime;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

/** What a page gets to see of an event: all, nothing though the browser does its part (`hide`), or nothing at all. */
export type Sight = 'see' | 'hide' | 'stop';

/** Lets presses pass, stops them, or has them wait for the verdict. */
export class Presses {
  readonly #options: PressesOptions;
  readonly #keys = trackKeyRuns();
  readonly #hand = trackHand();
  readonly #waiting = keepWaiting();

  constructor(options: PressesOptions) {
    this.#options = options;
  }

  get waits(): boolean {
    return this.#waiting.press !== undefined;
  }

  /** Whoever waits gets no answer any more: the watch has ended. */
  end(): void {
    this.#waiting.end();
  }

  /** What the page may see of an event. */
  sightOf(event: Event): Sight {
    const { boxes, page, ime } = this.#options;
    this.#hand.saw(event);
    // Before the user's explicit start, and while paused, nothing is looked at.
    if (boxes.watching === 'off' || boxes.watching === 'paused') return 'see';
    const press = pressOf(event, surfacesHere(page), ime);
    if (!press) return 'see';
    // A page may send by itself what it wrote itself; answering it would tell what a draft is judged to be.
    if (!event.isTrusted && !boxes.watches.isUsersOwn(press.box)) return 'see';
    const watch = press.way === 'key' ? boxes.attendTo(press.box) : boxes.attendToSent(press.box);
    const stopped = this.#isStopped(press, watch, event);
    if (!stopped) return 'see';
    // A finger that comes down on the control may be scrolling, and a mouse selecting text.
    return press.phase === 'early' ? 'hide' : 'stop';
  }

  /** The press that waited gets its answer: a clear draft is sent as if it had never been stopped. */
  settle(): void {
    if (!this.#waiting.press) return;
    const { watch, press, event } = this.#waiting.press;
    const decision = this.#decide(watch, event);
    if (decision === 'ask') return;
    this.#waiting.end();
    if (decision === 'stop') {
      this.#stop(watch, this.#hand.made(event));
    } else {
      this.#pass(watch);
      letGo(press, event);
    }
  }

  #isStopped(press: Press, watch: Watch, event: Event): boolean {
    const goesOn = press.phase === 'tail' ? this.#keys.goesOn(event as KeyboardEvent, watch) : undefined;
    if (goesOn !== undefined) return goesOn;
    const decision = this.#decide(watch, event);
    if (press.phase === 'whole') this.#actOn(decision, press, watch, event);
    return decision !== 'pass';
  }

  /** What is shown of a decision may fail in a page that works against it; the decision stands. */
  #actOn(decision: Decision, press: Press, watch: Watch, event: Event): void {
    try {
      this.#act(decision, press, watch, event);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  #act(decision: Decision, press: Press, watch: Watch, event: Event): void {
    if (event instanceof KeyboardEvent) this.#keys.decided(event, watch, decision !== 'pass');
    if (decision === 'pass') this.#pass(watch);
    else if (decision === 'stop') this.#stop(watch, this.#hand.made(event));
    else this.#wait(watch, press, event);
  }

  #decide(watch: Watch, event: Event): Decision {
    const { boxes, now } = this.#options;
    return decidePress({
      watching: boxes.watching,
      key: watch.key,
      level: settledLevel(watch.verdict),
      silent: watch.silent,
      byHand: this.#hand.made(event),
      echo: canBeEcho(event),
      now: now(),
      stop: watch.stop,
      released: watch.released,
      passed: watch.passed,
    });
  }

  #wait(watch: Watch, press: Press, event: Event): void {
    this.#waiting.begin({ watch, press, event }, () => {
      this.#options.boxes.gaveNoAnswer(watch);
      this.#stop(watch, this.#hand.made(event));
    });
  }

  #pass(watch: Watch): void {
    const { boxes, now } = this.#options;
    const anyway = watch.silent || isStopped(watch.verdict);
    watch.passed = { key: watch.key, at: now() };
    delete watch.stop;
    delete watch.released;
    boxes.endNearMiss(watch, anyway ? 'sent anyway' : 'edited');
    boxes.passed(watch);
    boxes.closeCard();
  }

  #stop(watch: Watch, byHand: boolean): void {
    const { boxes, now } = this.#options;
    if (byHand) watch.stop = nextStop({ stop: watch.stop, key: watch.key, now: now() });
    boxes.show(watch);
    // The card has nothing to say of a draft that nobody judged; the chip does.
    if (!watch.silent) boxes.openCard(watch, byHand);
  }
}
