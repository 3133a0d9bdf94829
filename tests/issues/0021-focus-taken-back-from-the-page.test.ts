// A digit that was pressed as the card began to listen mended the draft, and then the card took the focus from the box.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { awaitFocus } from '../../src/ui/card/focus.ts';
import { DEAF_MS } from '../../src/ui/card/opening.ts';
import { LEAK, stubFrame, written } from '../unit/support/stage.ts';

/** The card's window: no page here has the focus. */
let card: EventTarget;
let unfocused: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  card = new EventTarget();
  unfocused = vi.fn();
  vi.stubGlobal('document', { hasFocus: () => false });
  vi.stubGlobal('addEventListener', card.addEventListener.bind(card));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('asks for the focus when the card begins to listen without it', () => {
  awaitFocus({ current: null }, { unfocused });
  vi.advanceTimersByTime(DEAF_MS - 1);
  expect(unfocused).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(unfocused).toHaveBeenCalledTimes(1);
});

it.each(['keydown', 'pointerdown'])('leaves it with the page to which a choice by %s gave it back', (press) => {
  awaitFocus({ current: null }, { unfocused });
  vi.advanceTimersByTime(DEAF_MS - 1);
  card.dispatchEvent(new Event(press));
  vi.advanceTimersByTime(1);
  expect(unfocused).not.toHaveBeenCalled();
});

it('leaves it where it is once the card is closed', () => {
  awaitFocus({ current: null }, { unfocused })();
  vi.advanceTimersByTime(DEAF_MS);
  expect(unfocused).not.toHaveBeenCalled();
});

it('is given it anew by the guard', () => {
  stubFrame();
  const stage = written(LEAK, 'hold');
  stage.press();
  stage.hear({ type: 'focus-card' });
  expect(stage.screen.focused).toBe(1);
});
