// After going back to the page, each press was stopped for lack of an answer, again and again, until I reloaded it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CALM, stubFrame, wait, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('opens another line where one gave no answer', () => {
  const stage = written(CALM);
  stage.press();
  wait(2000);
  expect(stage.screen.chip).toBe('silent');
  stage.happen('focusin');
  expect(stage.line.opened).toBe(2);
  stage.answer('clear');
  expect(stage.press()).toBe('see');
});

it('opens another line in a page that was put away and brought back', () => {
  const stage = written(CALM, 'clear');
  stage.happen('pageshow', { persisted: true });
  expect(stage.press()).toBe('stop');
  expect(stage.line.opened).toBe(2);
  stage.answer('clear');
  expect(stage.sent).toEqual([CALM]);
});
