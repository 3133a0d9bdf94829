/** What a hand sets off by itself — the submit of a click or of Enter — comes in the same moment, in milliseconds. */
const SAME_MOMENT_MS = 50;

/** Tells what the user's own hand did from what a script did. */
export interface Hand {
  /** To be told of every event by which a page can learn of a press. */
  saw(event: Event): void;
  /** Whether the hand made this event. A script can submit a form with an event that the browser trusts. */
  made(event: Event): boolean;
}

export function trackHand(): Hand {
  let last = Number.NEGATIVE_INFINITY;

  return {
    saw(event) {
      if (event.isTrusted && (event.type === 'click' || event.type === 'keydown')) last = event.timeStamp;
    },
    made(event) {
      return event.isTrusted && (event.type !== 'submit' || event.timeStamp - last < SAME_MOMENT_MS);
    },
  };
}
