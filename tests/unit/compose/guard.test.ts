import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALM, LEAK, Stage, stopped, stubFrame, wait, WEIBO, written } from '../support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
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
    const nearMiss = stage.wishes[0]!.nearMiss!;
    // Nobody has said that the near miss is written.
    expect(stage.line.said.slice(-2)).toMatchObject([
      { type: 'judge' },
      { type: 'open-card', stopped: true, nearMiss },
    ]);
    stage.hear({ type: 'logged', rev: stage.asked.at(-1)!.rev, nearMiss });
    stage.die();
    expect(stage.line.said.slice(-2)).toMatchObject([
      { type: 'judge' },
      { type: 'open-card', stopped: false, nearMiss },
    ]);
  });

  it('takes the focus from nobody who writes on beside an open card', () => {
    for (const field of ['#box', '#search']) {
      const stage = stopped(`${WEIBO}<input id="search" type="search">`);
      stage.play(['pointerdown'], field);
      stage.die();
      expect([stage.screen.cardIsOpen, stage.screen.cardIsLeft], field).toEqual([true, true]);
    }
  });

  it('gives the focus back to a card that a hasty press of the control or of the page took it from', () => {
    const stage = stopped();
    stage.play(['pointerdown'], '#send');
    stage.play(['pointerdown'], '#post');
    stage.play(['pointerdown'], '#box', { isTrusted: false });
    expect(stage.screen.cardIsLeft).toBe(false);
  });

  it('is asked again at once, but once, about a draft that it was judging', () => {
    const stage = written(LEAK);
    const asked = stage.asked.length;
    stage.die();
    expect(stage.asked.slice(asked).map(({ draft }) => draft.text)).toEqual([LEAK]);
    expect(stage.screen.isAsking).toBe(true);
    stage.die();
    expect(stage.asked).toHaveLength(asked + 1);
    expect(stage.screen).toMatchObject({ isAsking: false, chip: 'silent' });
  });

  it('is asked again about the next draft that it was judging', () => {
    const stage = written(CALM);
    stage.die();
    stage.answer('clear');
    stage.type(LEAK);
    const asked = stage.asked.length;
    stage.die();
    stage.answer('hold');
    expect([stage.asked.length, stage.screen.chip]).toEqual([asked + 1, 'hold']);
  });

  it('is left to sleep by a box that is no longer in use', () => {
    const stage = written(LEAK);
    stage.happen('focusout');
    const asked = stage.asked.length;
    stage.die();
    expect(stage.asked).toHaveLength(asked);
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
