/** The key code that every browser gives to a key which an input method has taken. */
const TAKEN_BY_IME = 229;

/** Tells keys that belong to an input method from keys that belong to the page. */
export interface Ime {
  /** Whether this key is the input method's: the Enter that picks a candidate must never count as a press. */
  owns(event: KeyboardEvent): boolean;
  /** Whether text is being composed now. */
  readonly composing: boolean;
  /** To be told of compositionstart, and of whatever ends a composition. */
  heard(event: Event): void;
}

/**
 * `isComposing` alone is not enough: macOS sends the committing key as 229 after compositionend, and the keyup of a key
 * that went down while composing comes when nothing is composed any more.
 */
export function trackIme(): Ime {
  let composing = false;
  const taken = new Set<string>();

  return {
    get composing() {
      return composing;
    },
    heard(event) {
      // A page that could feign a composition could have every Enter passed as a candidate's. Ends need no trust:
      // Chromium's own compositionend has none when words are put in without a key.
      composing = event.type === 'compositionstart' && (event.isTrusted || composing);
    },
    owns(event) {
      if (!event.isTrusted) return false;
      if (event.type === 'keyup' && taken.delete(event.code)) return true;
      const ours = composing || event.isComposing || event.keyCode === TAKEN_BY_IME;
      if (ours && event.type === 'keydown') taken.add(event.code);
      if (!ours && event.type === 'keydown') taken.delete(event.code);
      return ours;
    },
  };
}
