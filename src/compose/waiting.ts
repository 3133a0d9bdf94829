import type { Press } from './press.ts';
import type { Watch } from './watch.ts';

/** A background that has not answered for this long is called silent; a cold start takes 40 to 180 ms. */
const ANSWER_MS = 2000;

/** A press that was stopped until its draft is judged. */
export interface WaitingPress {
  readonly watch: Watch;
  readonly press: Press;
  readonly event: Event;
}

/** The one place where a press waits for the verdict of its draft. */
export interface Waiting {
  readonly press: WaitingPress | undefined;
  /** Has a press wait in the place of an older one; `onSilence` comes where it waits in vain. */
  begin(press: WaitingPress, onSilence: () => void): void;
  /** Nobody waits any more. */
  end(): void;
}

export function keepWaiting(): Waiting {
  let waiting: WaitingPress | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };

  return {
    get press() {
      return waiting;
    },
    begin(press, onSilence) {
      // A script cannot push a hand's press out of the line.
      if (waiting?.event.isTrusted && !press.event.isTrusted) return;
      end();
      waiting = press;
      timer = setTimeout(() => {
        waiting = undefined;
        onSilence();
      }, ANSWER_MS);
    },
    end,
  };
}
