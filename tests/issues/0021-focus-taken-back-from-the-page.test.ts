// A digit that was pressed as the card began to listen mended the draft, and then the card took the focus from the box.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeFocus } from '../../src/ui/card/focus.ts';
import { DEAF_MS } from '../../src/ui/card/opening.ts';

/** The card's window: no page here has the focus but where a test says so. */
let card: EventTarget;
let focus: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  card = new EventTarget();
  focus = vi.fn();
  vi.stubGlobal('window', { focus });
  vi.stubGlobal('document', { hasFocus: () => false });
  vi.stubGlobal('addEventListener', card.addEventListener.bind(card));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('takes the focus once more when the card begins to listen and has lost it', () => {
  takeFocus({ current: null });
  expect(focus).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(DEAF_MS);
  expect(focus).toHaveBeenCalledTimes(2);
});

it.each(['keydown', 'pointerdown'])('leaves it with the page to which a choice by %s gave it back', (press) => {
  takeFocus({ current: null });
  vi.advanceTimersByTime(DEAF_MS - 1);
  card.dispatchEvent(new Event(press));
  vi.advanceTimersByTime(1);
  expect(focus).toHaveBeenCalledTimes(1);
});

it('leaves it where it is once the card is closed', () => {
  takeFocus({ current: null })();
  vi.advanceTimersByTime(DEAF_MS);
  expect(focus).toHaveBeenCalledTimes(1);
});
