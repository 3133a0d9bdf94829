// I hammered on 发送 because nothing happened, and the warning was gone before I had seen it: the draft was posted.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LEAK, stubFrame, wait, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('takes no press of a hammering hand for the second one', () => {
  const stage = written(LEAK, 'warn');
  const hammered = Array.from({ length: 20 }, () => {
    wait(150);
    return stage.press();
  });
  expect(new Set(hammered)).toEqual(new Set(['stop']));
  expect(stage.sent).toEqual([]);
});
