// I pressed 发送, thought better of it, slid off the button and let go: the draft was posted all the same.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CALM, stubFrame, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('sends nothing when the mouse lets go beside the control, whenever the verdict comes', () => {
  const stage = written(CALM);
  stage.play(['pointerdown', 'mousedown']);
  stage.answer('clear');
  stage.play(['pointerup', 'mouseup', 'click'], '#post');
  expect(stage.sent).toEqual([]);
});
