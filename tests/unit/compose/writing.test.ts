import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALM, LEAK, stubFrame, written } from '../support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what a script feigns', () => {
  it.each(['focusin', 'input'])('is no draft to be judged: %s', (type) => {
    const stage = written(CALM, 'clear');
    stage.field().value = LEAK;
    stage.happen(type, { isTrusted: false });
    expect(stage.asked.at(-1)?.draft.text).toBe(CALM);
  });

  it('is no leaving of the box', () => {
    const stage = written(LEAK, 'hold');
    stage.happen('focusout', { isTrusted: false });
    expect(stage.screen.chip).toBe('hold');
  });
});

it('keeps a box in use when the whole window loses the focus, as to the popup', () => {
  const stage = written(LEAK, 'hold');
  vi.stubGlobal('document', { hasFocus: () => false });
  stage.happen('focusout');
  stage.answer('warn');
  expect(stage.screen.chip).toBe('warn');
});

it('does not judge a half-spelled word', () => {
  const stage = written('');
  stage.happen('compositionstart');
  stage.type('wo men');
  stage.guard.lookAgain();
  expect(stage.asked.map(({ draft }) => draft.text)).toEqual(['']);
  stage.field().value = '我们';
  stage.happen('compositionend');
  expect(stage.asked.at(-1)?.draft.text).toBe('我们');
});
