import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

const TICK_MS = 100;

export interface Countdown {
  /** Whole seconds left, rounded up; undefined while nothing counts. */
  readonly secondsLeft: ReadonlySignal<number | undefined>;
  /** Counts down `milliseconds`, then calls back once. */
  start(milliseconds: number, onEnd: () => void): void;
  cancel(): void;
}

/** A countdown by the clock, so that a page that is throttled does not wait longer. */
export function countdown(now: () => number = () => performance.now()): Countdown {
  const secondsLeft = signal<number | undefined>();
  let timer: ReturnType<typeof setInterval> | undefined;

  function cancel(): void {
    clearInterval(timer);
    timer = undefined;
    secondsLeft.value = undefined;
  }

  return {
    secondsLeft,
    cancel,
    start(milliseconds, onEnd) {
      cancel();
      const end = now() + milliseconds;
      secondsLeft.value = Math.ceil(milliseconds / 1000);
      timer = setInterval(() => {
        const left = end - now();
        if (left > 0) {
          secondsLeft.value = Math.ceil(left / 1000);
          return;
        }
        cancel();
        onEnd();
      }, TICK_MS);
    },
  };
}
