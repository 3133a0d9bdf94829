// The draft was stopped because of one thing, and while I looked another one was found in it. My second press, or what
// I had let go on the card, sent it with a warning that I never saw.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LEAK, stubFrame, wait, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('counts a stop for no other judgement of the same text', () => {
  const stage = written(LEAK, 'warn');
  stage.press();
  stage.answer('warn', 'and another school');
  wait(1000);
  expect(stage.press()).toBe('stop');
});

it('counts a release for no other judgement of the same text', () => {
  const stage = written(LEAK, 'hold');
  stage.press();
  stage.hear({ type: 'release', rev: stage.asked.at(-1)!.rev });
  stage.answer('hold', 'and another school');
  expect(stage.press()).toBe('stop');
});
