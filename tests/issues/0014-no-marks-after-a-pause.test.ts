// When my pause was over, the box that I was writing in got no marks and no chip until I typed the next letter.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LEAK, stubFrame, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('shows the box in use as it is judged when a pause ends', () => {
  const stage = written(LEAK, 'hold');
  stage.state('paused');
  expect(stage.screen.chip).toBeUndefined();
  stage.state('on');
  stage.answer('hold');
  expect(stage.screen).toMatchObject({ chip: 'hold', marks: [{ start: 2, end: 4 }] });
});
