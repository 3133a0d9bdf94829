import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidePress, ECHO_MS, nextStop, SECOND_PRESS_MS, type PressFacts } from '../../../src/compose/decide.ts';

/** The user's first press of a draft that was judged clear. */
const FIRST: PressFacts = {
  watching: 'on',
  key: 'draft',
  level: 'clear',
  silent: false,
  byHand: true,
  echo: false,
  now: 10_000,
  stop: undefined,
  released: undefined,
  passed: undefined,
};

const stopped = (ago: number, key = 'draft') => ({ stop: { key, at: FIRST.now - ago } });
const passed = (ago: number, key = 'draft') => ({ passed: { key, at: FIRST.now - ago } });

describe('the second-press contract', () => {
  it.each<[string, Partial<PressFacts>, string]>([
    ['a clear draft', {}, 'pass'],
    ['a note', { level: 'note' }, 'pass'],
    ['a clear draft, pressed by a script', { byHand: false }, 'pass'],
    ['a draft without a verdict yet', { level: undefined }, 'ask'],
    ['a draft before it is known whether to watch', { level: undefined, watching: undefined }, 'ask'],
    ['a draft without a verdict yet, pressed by a script', { level: undefined, byHand: false }, 'ask'],

    ['a hold while paused', { watching: 'paused', level: 'hold' }, 'pass'],
    ['a draft before the explicit start', { watching: 'off', level: undefined }, 'pass'],

    ['the first press of a warn', { level: 'warn' }, 'stop'],
    ['a second press that comes too soon', { level: 'warn', ...stopped(SECOND_PRESS_MS - 1) }, 'stop'],
    ['a second press', { level: 'warn', ...stopped(SECOND_PRESS_MS) }, 'pass'],
    ['a second press of another text', { level: 'warn', ...stopped(5000, 'other') }, 'stop'],
    ['a second press by a script', { level: 'warn', byHand: false, ...stopped(5000) }, 'stop'],
    ['a warn that was released', { level: 'warn', released: 'draft' }, 'pass'],

    ['the first press of a hold', { level: 'hold' }, 'stop'],
    ['a second press of a hold', { level: 'hold', ...stopped(60_000) }, 'stop'],
    ['a hold that was released', { level: 'hold', released: 'draft' }, 'pass'],
    ['a hold where another text was released', { level: 'hold', released: 'other' }, 'stop'],
    ['a released hold, pressed by a script', { level: 'hold', released: 'draft', byHand: false }, 'stop'],

    ['a silent background', { silent: true, level: undefined }, 'stop'],
    ['a second press at a silent background', { silent: true, level: undefined, ...stopped(SECOND_PRESS_MS) }, 'pass'],
    ['a script’s press at a silent background', { silent: true, level: undefined, byHand: false }, 'stop'],
    ['a clear draft that nobody answers about again', { silent: true }, 'pass'],

    ['the click that a passed press sets off', { level: 'hold', echo: true, ...passed(ECHO_MS - 1) }, 'pass'],
    ['a click that comes too late for that', { level: 'hold', echo: true, ...passed(ECHO_MS) }, 'stop'],
    ['a click after another text was passed', { level: 'hold', echo: true, ...passed(5, 'other') }, 'stop'],
    ['a hand that comes down right after a passed press', { level: 'hold', echo: false, ...passed(5) }, 'stop'],
  ])('%s (%j): %s', (_name, change, decision) => {
    expect(decidePress({ ...FIRST, ...change })).toBe(decision);
  });
});

/** Presses of one box in a row, in the way that the guard keeps account of them. */
interface Step {
  readonly wait: number;
  readonly key: string;
  readonly byHand: boolean;
  readonly echo: boolean;
}

const steps = (keys: readonly string[]) =>
  fc.array(
    fc.record({
      wait: fc.nat({ max: 3 * ECHO_MS }),
      key: fc.constantFrom(...keys),
      byHand: fc.boolean(),
      echo: fc.boolean(),
    }),
    { minLength: 1, maxLength: 30 },
  );

function play(pressed: readonly Step[], levelOf: (key: string) => PressFacts['level'], released?: string) {
  let { now, stop, passed: last } = FIRST;
  return pressed.map(({ wait, ...step }) => {
    now += wait;
    const decision = decidePress({ ...FIRST, ...step, level: levelOf(step.key), now, stop, released, passed: last });
    if (decision === 'pass') {
      last = { key: step.key, at: now };
      stop = undefined;
    } else if (step.byHand) {
      stop = nextStop({ stop, key: step.key, now });
    }
    return { ...step, decision };
  });
}

describe('any run of presses', () => {
  it('never passes a hold that was not released', () => {
    fc.assert(
      fc.property(steps(['held', 'clear', 'warned']), (pressed) => {
        const played = play(pressed, (key) => (key === 'held' ? 'hold' : key === 'clear' ? 'clear' : 'warn'), 'clear');
        expect(played.filter(({ key, decision }) => key === 'held' && decision !== 'stop')).toEqual([]);
      }),
    );
  });

  it('never stops a clear draft', () => {
    fc.assert(
      fc.property(steps(['clear', 'held']), (pressed) => {
        const played = play(pressed, (key) => (key === 'clear' ? 'clear' : 'hold'));
        expect(played.filter(({ key, decision }) => key === 'clear' && decision !== 'pass')).toEqual([]);
      }),
    );
  });

  it('passes a warn only after a hand’s last press of it was stopped, 700 ms before or more', () => {
    fc.assert(
      fc.property(steps(['warned']), (pressed) => {
        const played = play(pressed, () => 'warn');
        const first = played.findIndex(({ decision }) => decision === 'pass');
        if (first < 0) return;
        const stop = played.slice(0, first).findLastIndex(({ byHand }) => byHand);
        const waited = pressed.slice(stop + 1, first + 1).reduce((sum, { wait }) => sum + wait, 0);
        expect(stop).toBeGreaterThanOrEqual(0);
        expect(waited).toBeGreaterThanOrEqual(SECOND_PRESS_MS);
      }),
    );
  });
});
