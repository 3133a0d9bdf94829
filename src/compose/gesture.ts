/**
 * Tells one press from the next. A press is a run of events (pointerdown … click, or keydown … keyup): what was decided
 * at its first event holds for all of them, so that neither a long press nor a held key counts as a second one.
 */
export interface Gestures {
  /** The decision that an earlier event of the same press got, if this is not its first. */
  earlier(event: Event): 'pass' | 'stop' | undefined;
  decided(event: Event, decision: 'pass' | 'stop'): void;
}

/** Events that can only be the first of their press. */
const OPENING: ReadonlySet<string> = new Set(['pointerdown', 'keydown']);

/** Events after which the next one of the family opens a new press. */
const CLOSING: ReadonlySet<string> = new Set(['click', 'keyup', 'submit']);

/** Whether a hand just came down: no press of the page's own making begins like this. */
export function opensByHand(event: Event): boolean {
  return event.isTrusted && OPENING.has(event.type);
}

export function trackGestures(): Gestures {
  const current = new Map<string, 'pass' | 'stop'>();

  return {
    earlier(event) {
      const run = runOf(event);
      if (opens(event)) return undefined;
      const decision = current.get(run);
      if (CLOSING.has(event.type)) current.delete(run);
      return decision;
    },
    decided(event, decision) {
      if (!CLOSING.has(event.type)) current.set(runOf(event), decision);
    },
  };
}

function opens(event: Event): boolean {
  if (event instanceof KeyboardEvent && event.repeat) return false;
  return OPENING.has(event.type) || isClickByKey(event);
}

/** A key on the focused control clicks it without a pointerdown, after which an older one may still wait for its end. */
function isClickByKey(event: Event): boolean {
  return event.isTrusted && event.type === 'click' && event instanceof MouseEvent && event.detail === 0;
}

/** A scripted event is never the tail of a hand's press, nor the other way round. */
function runOf(event: Event): string {
  const family = event instanceof KeyboardEvent ? 'key' : event.type === 'submit' ? 'submit' : 'pointer';
  return `${family} ${event.isTrusted}`;
}
