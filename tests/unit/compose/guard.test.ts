import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyEvent, pointerEvent } from '../support/events.ts';
import { CALM, LEAK, Stage, stubFrame, wait, written } from '../support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const escape = (type: string, shape: Partial<KeyboardEvent> = {}) =>
  keyEvent(type, { key: 'Escape', code: 'Escape', keyCode: 27, ...shape });

/** A user whose press of a leak was just stopped. */
function stopped(): Stage {
  const stage = written(LEAK, 'hold');
  stage.press();
  return stage;
}

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

describe('a background that goes away', () => {
  it('is left to sleep until it is needed', () => {
    const stage = written(LEAK, 'hold');
    stage.die();
    expect(stage.line.opened).toBe(1);
    stage.happen('focusin');
    expect([stage.line.opened, stage.asked.at(-1)?.draft.text]).toEqual([2, LEAK]);
  });

  it('is asked again at once by a press that waits', () => {
    const stage = written(CALM);
    stage.press();
    stage.die();
    stage.answer('clear');
    expect(stage.sent).toEqual([CALM]);
  });

  it('is asked again at once by a card that stands open', () => {
    const stage = stopped();
    stage.die();
    expect(stage.line.said.slice(-2)).toMatchObject([{ type: 'judge' }, { type: 'open-card', stopped: false }]);
  });

  it('while paused may have the pause end meanwhile: the next press asks', () => {
    const stage = written(LEAK);
    stage.state('paused');
    stage.die();
    expect(stage.press()).toBe('stop');
    stage.state('on');
    stage.answer('hold');
    expect([stage.sent, stage.cards]).toEqual([[], [true]]);
  });

  it('while paused lets the next press go where the pause goes on', () => {
    const stage = written(LEAK);
    stage.state('paused');
    stage.die();
    stage.press();
    stage.state('paused');
    expect(stage.sent).toEqual([LEAK]);
  });
});

describe('a pause', () => {
  it('takes everything off the screen', () => {
    const stage = stopped();
    stage.state('paused');
    expect(stage.screen).toMatchObject({ chip: undefined, cardIsOpen: false });
  });

  it('that ends shows the box in use as it is judged', () => {
    const stage = written(LEAK, 'hold');
    stage.state('paused');
    stage.state('on');
    stage.answer('hold');
    expect(stage.screen.chip).toBe('hold');
  });
});

it('takes its line for dead when the page was put away and brought back', () => {
  const stage = written(LEAK, 'hold');
  stage.happen('pageshow', { persisted: false });
  expect(stage.line.dropped).toBe(0);
  stage.happen('pageshow', { persisted: true });
  expect(stage.line.dropped).toBe(1);
  stage.happen('focusin');
  expect([stage.line.opened, stage.asked.at(-1)?.draft.text]).toEqual([2, LEAK]);
});

describe('a newer guard in the same frame', () => {
  /** Both guards hear of the box, each on its own line. */
  const takeOver = (older: Stage): Stage => {
    const newer = new Stage({ older });
    newer.happen('focusin');
    newer.state('on');
    return newer;
  };

  it('ends the older one, which hears and says nothing any more', () => {
    const older = written(LEAK);
    const newer = takeOver(older);
    expect([older.life.signal.aborted, newer.life.signal.aborted]).toEqual([true, false]);
    const said = older.line.said.length;
    older.state('on');
    older.answer('hold');
    newer.type(CALM);
    expect(older.screen.chip).toBeUndefined();
    expect([older.line.said.length, older.line.dropped]).toEqual([said, 1]);
  });

  it('ends the older one’s waiting press, too', () => {
    const older = written(LEAK);
    older.press();
    takeOver(older);
    wait(2000);
    expect(older.screen.chip).toBeUndefined();
  });
});
