// I closed the card with Escape and held the key a moment too long: the page closed its dialog, and my draft was gone.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keyEvent } from '../unit/support/events.ts';
import { LEAK, stubFrame, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('hides from the page all of the Escape that closed the card', () => {
  const stage = written(LEAK, 'hold');
  stage.press();
  stage.heard.length = 0;
  const escape = { key: 'Escape', code: 'Escape', keyCode: 27 };
  stage.fire(keyEvent('keydown', escape));
  for (let count = 0; count < 5; count += 1) stage.fire(keyEvent('keydown', { ...escape, repeat: true }));
  stage.fire(keyEvent('keyup', escape));
  expect([stage.screen.cardIsOpen, stage.heard]).toEqual([false, []]);
});
