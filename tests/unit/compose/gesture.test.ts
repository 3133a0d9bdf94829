import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { opensByHand, trackGestures } from '../../../src/compose/gesture.ts';
import { keyEvent, pointerEvent, stubEventClasses, submitEvent } from '../support/events.ts';

beforeEach(stubEventClasses);
afterEach(() => void vi.unstubAllGlobals());

/** Plays events; each that begins a press gets the next decision. Gives what became of each, new presses in capitals. */
function play(events: readonly Event[], decisions: readonly ('pass' | 'stop')[]): string[] {
  const gestures = trackGestures();
  const left = [...decisions];
  return events.map((event) => {
    const earlier = gestures.earlier(event);
    if (earlier) return earlier;
    const decision = left.shift() ?? 'stop';
    gestures.decided(event, decision);
    return decision.toUpperCase();
  });
}

const CLICK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const script = { isTrusted: false, detail: 0 };

describe('a press', () => {
  it.each(['pass', 'stop'] as const)('is one from pointerdown to click, however long it takes: %s', (decision) => {
    const clicked = CLICK.map((type) => pointerEvent(type));
    expect(play(clicked, [decision])).toEqual([decision.toUpperCase(), ...Array<string>(4).fill(decision)]);
  });

  it('ends with its click: the next one is decided anew', () => {
    const twice = [...CLICK, ...CLICK].map((type) => pointerEvent(type));
    expect(play(twice, ['stop', 'pass'])).toEqual(
      ['STOP', 'stop', 'stop', 'stop', 'stop'].concat(['PASS', 'pass', 'pass', 'pass', 'pass']),
    );
  });

  it('is one from keydown to keyup', () => {
    const key = ['keydown', 'keypress', 'keyup', 'keydown', 'keypress', 'keyup'].map((type) => keyEvent(type));
    expect(play(key, ['stop', 'pass'])).toEqual(['STOP', 'stop', 'stop', 'PASS', 'pass', 'pass']);
  });

  it('is not pressed again by a held key', () => {
    const held = [
      keyEvent('keydown'),
      keyEvent('keypress'),
      ...Array.from({ length: 40 }, () => keyEvent('keydown', { repeat: true })),
      keyEvent('keyup'),
    ];
    expect(play(held, ['stop', 'pass'])).toEqual(['STOP', ...Array<string>(42).fill('stop')]);
  });

  it('that was let go elsewhere leaves nothing behind for the next hand', () => {
    const dragged = [
      pointerEvent('pointerdown'),
      pointerEvent('mousedown'),
      ...CLICK.map((type) => pointerEvent(type)),
    ];
    expect(play(dragged, ['pass', 'stop'])).toEqual(['PASS', 'pass', 'STOP', 'stop', 'stop', 'stop', 'stop']);
  });

  it.each(['pass', 'stop'] as const)(
    'that was let go elsewhere (%s) leaves nothing behind for a click by key',
    (first) => {
      const clickByKey = pointerEvent('click', { detail: 0 });
      const dragged = [pointerEvent('pointerdown'), pointerEvent('mousedown'), clickByKey];
      const second = first === 'pass' ? 'stop' : 'pass';
      expect(play(dragged, [first, second])).toEqual([first.toUpperCase(), first, second.toUpperCase()]);
    },
  );
});

describe('a scripted click', () => {
  it('between a hand’s pointerdown and click is a press of its own', () => {
    const events = [
      pointerEvent('pointerdown'),
      pointerEvent('click', script),
      pointerEvent('mouseup'),
      pointerEvent('click'),
    ];
    expect(play(events, ['pass', 'stop'])).toEqual(['PASS', 'STOP', 'pass', 'pass']);
  });

  it('does not end the hand’s press, nor does the hand’s click end a scripted one', () => {
    const events = [
      pointerEvent('pointerdown'),
      pointerEvent('pointerdown', script),
      pointerEvent('click'),
      pointerEvent('click', script),
    ];
    expect(play(events, ['stop', 'pass'])).toEqual(['STOP', 'PASS', 'stop', 'pass']);
  });
});

it('keeps keys, pointers and submits apart', () => {
  const events = [keyEvent('keydown'), pointerEvent('click', { detail: 0 }), submitEvent(), keyEvent('keyup')];
  expect(play(events, ['pass', 'stop', 'stop'])).toEqual(['PASS', 'STOP', 'STOP', 'pass']);
});

it('knows a hand that just came down from what a press sets off', () => {
  expect(opensByHand(pointerEvent('pointerdown'))).toBe(true);
  expect(opensByHand(keyEvent('keydown'))).toBe(true);
  expect(opensByHand(pointerEvent('click'))).toBe(false);
  expect(opensByHand(submitEvent())).toBe(false);
  expect(opensByHand(pointerEvent('pointerdown', script))).toBe(false);
});
