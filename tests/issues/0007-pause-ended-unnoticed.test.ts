// I paused for ten minutes, left the tab open over lunch, and posted our school's name: nothing was watched any more.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LEAK, stubFrame, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('asks whether a pause goes on when the background slept meanwhile', () => {
  const stage = written('');
  stage.state('paused');
  stage.die();
  stage.type(LEAK);
  expect(stage.press()).toBe('stop');
  stage.state('on');
  stage.answer('hold');
  expect(stage.sent).toEqual([]);
});
