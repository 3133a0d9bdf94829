// The extension was updated while I wrote. The sentence before had been fine, so the next one went out unjudged.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CALM, LEAK, stubFrame, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('keeps no verdict of an earlier text when nobody can be reached about the new one', () => {
  const stage = written(CALM, 'clear');
  stage.line.reachable = false;
  stage.die();
  stage.type(LEAK);
  expect(stage.screen.chip).toBe('silent');
  expect(stage.press()).toBe('stop');
  expect(stage.sent).toEqual([]);
});
