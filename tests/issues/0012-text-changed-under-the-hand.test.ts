// The page filled its box again between my mouse going down and up, and what it had put there was posted unjudged.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CALM, LEAK, stubFrame, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('judges what stands in the box when the mouse has clicked', () => {
  const stage = written(CALM, 'clear');
  stage.play(['pointerdown', 'mousedown', 'pointerup', 'mouseup']);
  stage.field().value = LEAK;
  expect(stage.play(['click'])).toEqual(['stop']);
  stage.answer('hold');
  expect(stage.sent).toEqual([]);
});
