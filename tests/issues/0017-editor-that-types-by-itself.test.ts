// An editor that does by itself what the hand asked for tells no input: a send by its own script was taken for words of
// the page's, and went out unjudged.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CALM, LEAK, SCRIPT, type Stage, stubFrame, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const HANDS: readonly (readonly [string, (stage: Stage) => unknown])[] = [
  ['beforeinput', (stage) => stage.happen('beforeinput')],
  ['paste', (stage) => stage.happen('paste')],
  ['drop', (stage) => stage.happen('drop')],
  ['key', (stage) => stage.key('keydown', { key: 'z' })],
];

it.each(HANDS)('knows the hand by its %s', (_name, move) => {
  const stage = written(CALM, 'clear');
  move(stage);
  stage.field().value = LEAK;
  vi.advanceTimersByTime(0);
  expect(stage.asked.at(-1)?.draft.text).toBe(LEAK);
  stage.answer('hold');
  expect(stage.play(['click'], '#send', SCRIPT)).toEqual(['stop']);
});
