import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyEvent, pointerEvent } from '../support/events.ts';
import { LEAK, type Stage, stopped, stubFrame, written } from '../support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const escape = (type: string, shape: Partial<KeyboardEvent> = {}) =>
  keyEvent(type, { key: 'Escape', code: 'Escape', keyCode: 27, ...shape });

describe('Escape', () => {
  it('closes the card, and the page hears nothing of it', () => {
    const stage = stopped();
    expect(stage.screen.cardIsOpen).toBe(true);
    expect(stage.fire(escape('keydown'))).toBe('stop');
    expect(stage.screen.cardIsOpen).toBe(false);
    expect(stage.line.said.at(-1)).toEqual({ type: 'card-closed' });
    expect(stage.fire(escape('keyup'))).toBe('stop');
  });

  it('that is held goes on closing nothing but the card', () => {
    const stage = stopped();
    stage.fire(escape('keydown'));
    expect(stage.fire(escape('keydown', { repeat: true }))).toBe('stop');
    expect(stage.fire(escape('keyup'))).toBe('stop');
  });

  it('that closed the card from within it is still down when the focus comes back', () => {
    const stage = stopped();
    stage.hear({ type: 'close-card' });
    expect(stage.fire(escape('keydown', { repeat: true }))).toBe('stop');
    expect(stage.fire(escape('keyup'))).toBe('stop');
    expect(stage.fire(escape('keydown'))).toBe('see');
  });

  it('is the page’s where no card is open', () => {
    const stage = stopped();
    for (const type of ['keydown', 'keyup']) stage.fire(escape(type));
    expect(['keydown', 'keyup'].map((type) => stage.fire(escape(type)))).toEqual(['see', 'see']);
  });

  it('is not pressed by a script', () => {
    const stage = stopped();
    stage.fire(escape('keydown', { isTrusted: false }));
    expect(stage.screen.cardIsOpen).toBe(true);
  });
});

describe('the chip', () => {
  const click = (stage: Stage, shape = {}) =>
    stage.fire(pointerEvent('click', { target: stage.screen, ...shape } as object));

  it('opens the card, which is no near miss', () => {
    const stage = written(LEAK, 'hold');
    expect(click(stage)).toBe('stop');
    expect([stage.screen.cardIsOpen, stage.cards]).toEqual([true, [false]]);
  });

  it('is not clicked by a script', () => {
    const stage = written(LEAK, 'hold');
    expect(click(stage, { isTrusted: false })).toBe('stop');
    expect(stage.screen.cardIsOpen).toBe(false);
  });
});
