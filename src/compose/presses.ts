import type { Level } from '../messages/guard-protocol.ts';
import type { Boxes } from './boxes.ts';
import { type Decision, decidePress, SECOND_PRESS_MS } from './decide.ts';
import { trackHand } from './hand.ts';
import { surfacesHere } from './here.ts';
import type { Ime } from './ime.ts';
import { trackKeyRuns } from './key-runs.ts';
import { letGo } from './let-go.ts';
import { canBeEcho, type Press, pressOf } from './press.ts';
import type { Watch } from './watch.ts';

/** A background that has not answered for this long is called silent; a cold start takes 40 to 180 ms. */
const ANSWER_MS = 2000;

export interface PressesOptions {
  readonly page: Window;
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

/** What a page gets to see of an event: all, nothing though the browser does its part (`hide`), or nothing at all. */
export type Sight = 'see' | 'hide' | 'stop';

/** Lets presses pass, stops them, or has them wait for the verdict. */
export class Presses {
  readonly #options: PressesOptions;
  readonly #keys = trackKeyRuns();
  readonly #hand = trackHand();
  #waiting: Waiting | undefined;

  constructor(options: PressesOptions) {
    this.#options = options;
  }

  get waits(): boolean {
    return this.#waiting !== undefined;
  }

  /** Whoever waits gets no answer any more: the watch has ended. */
  end(): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = undefined;
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
    if (!event.isTrusted && !boxes.isUsersOwn(press.box)) return 'see';
    const watch = press.way === 'key' ? boxes.attendTo(press.box) : boxes.attendToSent(press.box);
    const stopped = this.#isStopped(press, watch, event);
    if (!stopped) return 'see';
    // A finger that comes down on the control may be scrolling, and a mouse selecting text.
    return press.phase === 'early' ? 'hide' : 'stop';
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
    // A script cannot push a hand's press out of the line.
    if (this.#waiting?.event.isTrusted && !event.isTrusted) return;
    clearTimeout(this.#waiting?.timer);
    const timer = setTimeout(() => {
      this.#waiting = undefined;
      this.#options.boxes.gaveNoAnswer(watch);
      this.#stop(watch, this.#hand.made(event));
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
    boxes.passed(watch);
    boxes.closeCard();
  }

  #stop(watch: Watch, byHand: boolean): void {
    const { boxes, now } = this.#options;
    if (byHand) watch.stop = { key: watch.key, at: this.#isHasty(watch) ? now() : (watch.stop?.at ?? now()) };
    boxes.show(watch);
    // The card has nothing to say of a draft that nobody judged; the chip does.
    if (!watch.silent) boxes.openCard(watch, byHand);
  }

  /** A stop of another text, or one that the same hand made again too soon, begins the wait for a second press anew. */
  #isHasty({ stop, key }: Watch): boolean {
    return stop?.key !== key || this.#options.now() - stop.at < SECOND_PRESS_MS;
  }
}

/** How loud a draft is, where that is known: files that are still being read can only make it louder. */
function settledLevel(verdict: Watch['verdict']): Level | undefined {
  const stops = verdict?.level === 'warn' || verdict?.level === 'hold';
  return verdict?.unread && !stops ? undefined : verdict?.level;
}
