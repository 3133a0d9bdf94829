// After an update of the extension each warning had to be passed twice, and two chips stood on the box.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LEAK, Stage, stubFrame, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('has one guard a frame: the newer one', () => {
  const older = written(LEAK, 'warn');
  const newer = new Stage({ older });
  newer.happen('focusin');
  newer.state('on');
  newer.answer('warn');
  expect(newer.press()).toBe('stop');
  expect([older.cards, newer.cards]).toEqual([[], [true]]);
});

it('does not let the older one speak when an answer to it is still on its way', () => {
  const older = new Stage();
  const newer = new Stage({ older });
  newer.type(LEAK);
  older.state('on');
  newer.state('on');
  older.answer('warn');
  newer.answer('warn');
  expect([older.screen.chip, newer.screen.chip]).toEqual([undefined, 'warn']);
});
