import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALM, LEAK, Stage, stubFrame, written } from '../support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const textsAsked = (stage: Stage): string[] => stage.asked.map(({ draft }) => draft.text);

describe('a draft', () => {
  it('is not read before the background said to watch, and then at once', () => {
    const stage = new Stage();
    stage.type(LEAK);
    expect(stage.line).toMatchObject({ opened: 1, said: [] });
    stage.state('on');
    expect(textsAsked(stage)).toEqual([LEAK]);
  });

  it('is judged once as it stands, and again when it changed', () => {
    const stage = written(CALM);
    stage.happen('focusin');
    stage.answer('clear');
    stage.type(LEAK);
    expect(textsAsked(stage)).toEqual(['', CALM, LEAK]);
    expect(stage.asked.map(({ rev }) => rev)).toEqual([0, 1, 2]);
  });

  it('is judged again when the user comes back to its box: the background knows one draft at a time', () => {
    const stage = written(LEAK, 'hold');
    stage.type(CALM, '#comment');
    stage.happen('focusin');
    expect(textsAsked(stage)).toEqual(['', LEAK, CALM, LEAK]);
    expect(stage.asked.map(({ draft }) => draft.surface).slice(1)).toEqual([
      'weibo-home',
      'weibo-comment',
      'weibo-home',
    ]);
  });

  it('has no verdict from one that came before it', () => {
    const stage = written(CALM, 'clear');
    stage.type(LEAK);
    stage.hear({ type: 'verdict', rev: 1, level: 'clear', marks: [], judgement: 'clear', doubt: false });
    expect(stage.press()).toBe('stop');
  });

  it('that was emptied ends its near miss', () => {
    const stage = written(LEAK, 'hold');
    stage.press();
    const { nearMiss } = stage.wishes[0]!;
    stage.type('\u200b');
    expect(stage.line.said).toContainEqual({ type: 'outcome', nearMiss, outcome: 'cleared' });
  });

  it('that had an outcome already is another near miss, by the id that the background drew', () => {
    const stage = written(LEAK, 'hold');
    stage.press();
    stage.hear({ type: 'logged', rev: stage.asked.at(-1)!.rev, nearMiss: 'another' });
    stage.type('\u200b');
    expect(stage.line.said).toContainEqual({ type: 'outcome', nearMiss: 'another', outcome: 'cleared' });
  });
});

describe('a verdict', () => {
  it('vouches for its own draft alone: the chip says so from the next key on until the next verdict', () => {
    const stage = written(CALM, 'clear');
    expect(stage.screen).toMatchObject({ chip: 'clear', isAsking: false });
    stage.type(LEAK);
    expect(stage.screen).toMatchObject({ chip: 'clear', isAsking: true });
    stage.answer('hold');
    expect(stage.screen).toMatchObject({ chip: 'hold', isAsking: false });
  });

  it('is shown on the box in use', () => {
    const stage = written(LEAK, 'hold');
    expect(stage.screen).toMatchObject({ chip: 'hold', marks: [{ start: 2, end: 4 }] });
  });

  it('is not shown where the user has gone on, unless the card stands open', () => {
    const stage = written(LEAK, 'hold');
    stage.happen('focusout');
    stage.answer('warn');
    expect(stage.screen.chip).toBeUndefined();
    stage.happen('focusin');
    stage.press();
    stage.happen('focusout');
    stage.answer('hold');
    expect(stage.screen.chip).toBe('hold');
  });

  it('tells doubt from what stops for good', () => {
    const stage = written(LEAK);
    const verdict = { type: 'verdict', rev: stage.asked.at(-1)!.rev, marks: [], judgement: 'j', doubt: true } as const;
    const chips = (['warn', 'hold'] as const).map((level) => {
      stage.hear({ ...verdict, level });
      return stage.screen.chip;
    });
    expect(chips).toEqual(['doubt', 'hold']);
  });
});

describe('a background that cannot be reached', () => {
  it('is said by the chip, and stops the first press of each text', () => {
    const stage = written(CALM, 'clear');
    stage.line.reachable = false;
    stage.die();
    stage.type(LEAK);
    expect(stage.screen.chip).toBe('silent');
    expect(stage.press()).toBe('stop');
    vi.advanceTimersByTime(700);
    stage.type(`${LEAK}！`);
    expect(stage.press()).toBe('stop');
    vi.advanceTimersByTime(700);
    expect(stage.press()).toBe('see');
    expect(stage.sent).toEqual([`${LEAK}！`]);
  });

  it('is forgotten when it answers again', () => {
    const stage = written(LEAK);
    stage.line.reachable = false;
    stage.die();
    stage.happen('focusin');
    stage.line.reachable = true;
    stage.happen('focusin');
    stage.answer('clear');
    expect(stage.screen.chip).toBe('clear');
    expect(stage.press()).toBe('see');
  });
});
