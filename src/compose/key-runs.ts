/**
 * Remembers what was decided when a key went down in a box: its keypress and keyup, and the repeats of a held key, are
 * the same press. A keyup whose keydown was somewhere else, as when that key moved the focus, belongs to none.
 */
export interface KeyRuns {
  decided(event: KeyboardEvent, box: object, stopped: boolean): void;
  /** Whether the press that this event goes on with was stopped; `undefined` when it goes on with none of this box. */
  goesOn(event: KeyboardEvent, box: object): boolean | undefined;
}

export function trackKeyRuns(): KeyRuns {
  const runs = new Map<string, { readonly box: object; readonly stopped: boolean }>();

  return {
    decided: (event, box, stopped) => void runs.set(runOf(event), { box, stopped }),
    goesOn(event, box) {
      const run = runs.get(runOf(event));
      if (event.type === 'keyup') runs.delete(runOf(event));
      return run?.box === box ? run.stopped : undefined;
    },
  };
}

/** A scripted event is never the tail of a hand's press, nor the other way round. */
function runOf({ code, isTrusted }: KeyboardEvent): string {
  return `${code} ${isTrusted}`;
}
