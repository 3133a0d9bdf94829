import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SECOND_PRESS_MS } from '../../../src/compose/decide.ts';
import { CALM, HAND, LEAK, SCRIPT, stubFrame, wait, written } from '../support/stage.ts';

/** How long a press waits for its verdict. */
const ANSWER_MS = 2000;

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a mouse', () => {
  it('is seen by the page from pointerdown to click where the draft is clear', () => {
    expect(written(CALM, 'clear').play(HAND)).toEqual(['see', 'see', 'see', 'see', 'see']);
  });

  it('is hidden on its way and stopped at its click where the draft stops', () => {
    expect(written(LEAK, 'hold').play(HAND)).toEqual(['hide', 'hide', 'hide', 'hide', 'stop']);
  });

  it.each([undefined, 'warn', 'hold'] as const)(
    'that slides off the control sends nothing and stops nothing: %s',
    (level) => {
      const stage = written(LEAK, level);
      stage.play(['pointerdown', 'mousedown']);
      stage.play(['pointerup', 'mouseup', 'click'], '#post');
      wait(ANSWER_MS);
      if (!level) stage.answer('clear');
      expect([stage.sent, stage.cards, stage.screen.cardIsOpen]).toEqual([[], [], false]);
    },
  );

  it('that slid off is no first press', () => {
    const stage = written(LEAK, 'warn');
    stage.play(['pointerdown', 'mousedown']);
    wait(SECOND_PRESS_MS);
    expect(stage.press()).toBe('stop');
  });

  it('that comes down on a draft not judged yet is hidden, and waits for nothing', () => {
    const stage = written(LEAK);
    expect(stage.play(['pointerdown', 'mousedown'])).toEqual(['hide', 'hide']);
    wait(ANSWER_MS);
    expect([stage.screen.chip, stage.line.dropped]).toEqual([undefined, 0]);
  });
});

it('lets a finger scroll over the control, unseen where the draft stops', () => {
  const touch = ['touchstart', 'touchend'];
  expect(written(LEAK, 'hold').play(touch)).toEqual(['hide', 'hide']);
  expect(written(CALM, 'clear').play(touch)).toEqual(['see', 'see']);
});

describe('a press before its verdict', () => {
  it('is stopped, and sent once when the draft is clear', () => {
    const stage = written(CALM);
    expect(stage.press()).toBe('stop');
    expect(stage.sent).toEqual([]);
    stage.answer('clear');
    stage.answer('clear');
    expect(stage.sent).toEqual([CALM]);
  });

  it('stays stopped when it is not, and is a near miss', () => {
    const stage = written(LEAK);
    stage.press();
    stage.answer('hold');
    expect([stage.sent, stage.cards]).toEqual([[], [true]]);
  });

  it('is not pushed out of the line by a script', () => {
    const stage = written(LEAK);
    stage.press();
    expect(stage.play(['click'], '#send', SCRIPT)).toEqual(['stop']);
    stage.answer('warn');
    expect(stage.cards).toEqual([true]);
    wait(SECOND_PRESS_MS);
    expect(stage.press()).toBe('see');
  });

  it('is judged as the draft stands at its click, whatever stood there at its pointerdown', () => {
    const stage = written(CALM, 'clear');
    expect(stage.play(['pointerdown', 'mousedown'])).toEqual(['see', 'see']);
    stage.field().value = LEAK;
    expect(stage.play(['click'])).toEqual(['stop']);
    expect(stage.asked.at(-1)?.draft.text).toBe(LEAK);
    stage.answer('hold');
    expect(stage.sent).toEqual([]);
  });
});

describe('a key', () => {
  it('is one press from keydown to keyup', () => {
    const stage = written(LEAK, 'warn');
    expect(['keydown', 'keypress', 'keyup'].map((type) => stage.key(type))).toEqual(['stop', 'stop', 'stop']);
    expect(stage.cards).toEqual([true]);
  });

  it('is not pressed again while it is held', () => {
    const stage = written(LEAK, 'warn');
    stage.key('keydown');
    wait(SECOND_PRESS_MS);
    expect(stage.key('keydown', { repeat: true })).toBe('stop');
    expect(stage.cards).toEqual([true]);
  });

  it.each([undefined, 'warn', 'hold'] as const)(
    'that went down elsewhere is neither sent nor logged by its keyup: %s',
    (level) => {
      const stage = written(LEAK, level);
      stage.key('keydown', {}, '#post');
      expect(stage.key('keyup')).toBe('stop');
      wait(ANSWER_MS);
      if (!level) stage.answer('clear');
      expect([stage.sent, stage.cards, stage.line.dropped]).toEqual([[], [], 0]);
    },
  );

  it('that went down in another box is none of this one’s', () => {
    const stage = written(CALM, 'clear');
    expect(stage.key('keydown')).toBe('see');
    stage.type(LEAK, '#comment');
    stage.answer('hold');
    expect(stage.key('keyup', {}, '#comment')).toBe('stop');
    expect(stage.cards).toEqual([]);
  });
});

describe('a second press', () => {
  it('passes a warning after 700 ms', () => {
    const stage = written(LEAK, 'warn');
    expect(stage.press()).toBe('stop');
    wait(SECOND_PRESS_MS);
    expect(stage.press()).toBe('see');
    expect(stage.sent).toEqual([LEAK]);
  });

  it('that comes sooner begins the 700 ms anew', () => {
    const stage = written(LEAK, 'warn');
    stage.press();
    const mashed = [1, 2, 3].map(() => {
      wait(SECOND_PRESS_MS - 1);
      return stage.press();
    });
    expect(mashed).toEqual(['stop', 'stop', 'stop']);
    wait(SECOND_PRESS_MS);
    expect(stage.press()).toBe('see');
  });

  it('by a script does not begin them anew', () => {
    const stage = written(LEAK, 'warn');
    stage.press();
    wait(SECOND_PRESS_MS - 1);
    expect(stage.play(['click'], '#send', SCRIPT)).toEqual(['stop']);
    wait(1);
    expect(stage.press()).toBe('see');
  });

  it('is a first one when the draft was judged otherwise since', () => {
    const stage = written(LEAK, 'warn');
    stage.press();
    wait(SECOND_PRESS_MS);
    stage.answer('warn', 'for another reason');
    expect(stage.press()).toBe('stop');
    wait(SECOND_PRESS_MS);
    expect(stage.press()).toBe('see');
  });

  it('is a second one when the draft was judged the same again, as after the background died', () => {
    const stage = written(LEAK, 'warn');
    stage.press();
    stage.guard.hear({ type: 'close-card' });
    stage.die();
    wait(SECOND_PRESS_MS);
    expect(stage.press()).toBe('stop');
    stage.answer('warn');
    expect(stage.sent).toEqual([LEAK]);
  });
});

describe('a draft that was let go on the card', () => {
  const released = () => {
    const stage = written(LEAK, 'hold');
    stage.press();
    stage.hear({ type: 'release', rev: stage.asked.at(-1)!.rev });
    return stage;
  };

  it('passes at the next press', () => {
    expect(released().press()).toBe('see');
  });

  it('is held again when it was judged otherwise since', () => {
    const stage = released();
    stage.answer('hold', 'for another reason');
    expect(stage.press()).toBe('stop');
  });

  it('is held again when it was another text meanwhile', () => {
    const stage = released();
    for (const text of [`${LEAK}！`, LEAK]) {
      stage.type(text);
      stage.answer('hold');
    }
    expect(stage.press()).toBe('stop');
  });

  it('is not let go by a script', () => {
    expect(released().play(['click'], '#send', SCRIPT)).toEqual(['stop']);
  });
});

describe('a silent background', () => {
  const silent = () => {
    const stage = written(LEAK);
    stage.press();
    wait(ANSWER_MS);
    return stage;
  };

  it('has the first press stopped, says so, and its line is taken for dead', () => {
    const stage = silent();
    expect([stage.sent, stage.screen.chip, stage.screen.cardIsOpen]).toEqual([[], 'silent', false]);
    expect([stage.line.dropped, stage.line.opened]).toEqual([1, 1]);
  });

  it('has the second one passed after 700 ms, on a new line', () => {
    const stage = silent();
    wait(SECOND_PRESS_MS - 1);
    expect(stage.play(['pointerdown'])).toEqual(['hide']);
    expect(stage.line.opened).toBe(2);
    wait(1);
    expect(stage.press()).toBe('see');
    expect(stage.sent).toEqual([LEAK]);
  });

  it('has a second one stopped that comes sooner', () => {
    const stage = silent();
    wait(SECOND_PRESS_MS - 1);
    expect(stage.press()).toBe('stop');
  });

  it('has the first press of another text stopped, too', () => {
    const stage = silent();
    wait(SECOND_PRESS_MS);
    stage.type(`${LEAK}！`);
    expect(stage.press()).toBe('stop');
    wait(ANSWER_MS);
    expect(stage.sent).toEqual([]);
  });

  it('that answers after all makes the stop of its silence worthless', () => {
    const stage = silent();
    wait(SECOND_PRESS_MS);
    stage.happen('focusin');
    stage.answer('warn');
    expect(stage.press()).toBe('stop');
    expect(stage.screen.cardIsOpen).toBe(true);
  });

  it('that says the same as before it fell silent does so, too: its stop showed no card', () => {
    const stage = written(LEAK, 'warn');
    stage.die();
    stage.press();
    wait(ANSWER_MS + SECOND_PRESS_MS);
    stage.happen('focusin');
    stage.answer('warn');
    expect(stage.press()).toBe('stop');
    expect(stage.screen.cardIsOpen).toBe(true);
  });
});

describe('a script’s press', () => {
  const click = ['click'];

  it('of what the user wrote is stopped where the draft stops', () => {
    const stage = written(LEAK, 'warn');
    expect(stage.play(click, '#send', SCRIPT)).toEqual(['stop']);
    wait(SECOND_PRESS_MS);
    expect(stage.play(click, '#send', SCRIPT)).toEqual(['stop']);
    expect(stage.cards).toEqual([false, false]);
  });

  it('of what the page put into the box is the page’s own affair, and tells it nothing', () => {
    const stage = written(CALM, 'clear');
    stage.field().value = LEAK;
    const said = stage.line.said.length;
    expect(stage.play(click, '#send', SCRIPT)).toEqual(['see']);
    expect([stage.line.said.length, stage.screen.cardIsOpen]).toEqual([said, false]);
  });

  it('of what the page put in by an event that the browser trusts is the page’s own affair, too', () => {
    const stage = written(CALM, 'clear');
    vi.stubGlobal('navigator', { userActivation: { isActive: false } });
    stage.type(LEAK);
    stage.answer('hold');
    expect(stage.play(click, '#send', SCRIPT)).toEqual(['see']);
  });

  it('right after a hand’s press that passed is that press’s own doing', () => {
    const stage = written(LEAK, 'warn');
    stage.press();
    wait(SECOND_PRESS_MS);
    stage.press();
    expect(stage.play(click, '#send', SCRIPT)).toEqual(['see']);
    wait(1000);
    expect(stage.play(click, '#send', SCRIPT)).toEqual(['stop']);
  });
});

it.each(['off', 'paused'] as const)('sees nothing while %s', (watching) => {
  const stage = written(LEAK);
  stage.state(watching);
  const said = stage.line.said.length;
  expect(stage.press()).toBe('see');
  expect(stage.key('keydown')).toBe('see');
  expect(stage.line.said.length).toBe(said);
});

it('stops a press though the page works against what is shown of it', () => {
  const thrown: unknown[] = [];
  vi.stubGlobal('queueMicrotask', (task: () => void) => {
    try {
      task();
    } catch (error) {
      thrown.push(error);
    }
  });
  const stage = written(LEAK, 'hold');
  const broken = new Error('attachShadow was taken away');
  stage.screen.openCard = () => {
    throw broken;
  };
  expect(stage.press()).toBe('stop');
  expect(thrown).toEqual([broken]);
});
