// A page could learn what drops my vest: it wrote words into its box, pressed 发送 by script, and saw which were stopped.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CALM, LEAK, SCRIPT, stubFrame, written } from '../unit/support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('answers no script about words that the user did not write', () => {
  const stage = written(CALM, 'clear');
  const said = stage.line.said.length;
  for (const words of [LEAK, '我们清华的食堂真的绝了']) {
    stage.field().value = words;
    for (const type of ['focusin', 'input']) stage.happen(type, { isTrusted: false });
    expect(stage.play(['pointerdown', 'click'], '#send', SCRIPT)).toEqual(['see', 'see']);
  }
  expect(stage.line.said.length).toBe(said);
});
