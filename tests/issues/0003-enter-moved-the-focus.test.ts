// I pressed Enter on 「回复」 to open the box: the draft that still stood in it was stopped, and logged as a near miss.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LEAK, stubFrame, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('takes the keyup of a key that went down elsewhere for no press', () => {
  const stage = written(LEAK, 'hold');
  stage.key('keydown', {}, '#post');
  stage.happen('focusin');
  stage.key('keyup');
  expect([stage.screen.cardIsOpen, stage.cards, stage.sent]).toEqual([false, [], []]);
});
