// On a touch screen the page would not scroll where my finger came down on 发送, and the card jumped up instead.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LEAK, stubFrame, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('leaves the browser its scrolling, and takes no finger for a press', () => {
  const stage = written(LEAK, 'hold');
  const finger = ['pointerdown', 'touchstart', 'touchend', 'pointerup'];
  expect(stage.play(finger)).toEqual(['hide', 'hide', 'hide', 'hide']);
  expect([stage.screen.cardIsOpen, stage.cards]).toEqual([false, []]);
});
