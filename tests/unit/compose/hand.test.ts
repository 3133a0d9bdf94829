import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { trackHand } from '../../../src/compose/hand.ts';
import { keyEvent, pointerEvent, stubEventClasses, submitEvent } from '../support/events.ts';

beforeEach(stubEventClasses);
afterEach(() => void vi.unstubAllGlobals());

/** An event of that time, in milliseconds. */
const at = <E extends Event>(time: number, event: E): E => Object.assign(event, { timeStamp: time });

it('makes what the browser vouches for, and nothing that a script does', () => {
  const hand = trackHand();
  expect([keyEvent('keydown'), pointerEvent('click')].map((event) => hand.made(event))).toEqual([true, true]);
  expect(hand.made(pointerEvent('click', { isTrusted: false }))).toBe(false);
});

it('submits a form by a click or a key of the same moment, and not later', () => {
  const hand = trackHand();
  expect(hand.made(at(1000, submitEvent()))).toBe(false);
  for (const press of [pointerEvent('click'), keyEvent('keydown')]) {
    hand.saw(at(2000, press));
    expect(hand.made(at(2001, submitEvent()))).toBe(true);
    expect(hand.made(at(2700, submitEvent()))).toBe(false);
  }
});

it('is not feigned by a script that clicks before it submits', () => {
  const hand = trackHand();
  hand.saw(at(2000, pointerEvent('click', { isTrusted: false })));
  expect(hand.made(at(2001, submitEvent()))).toBe(false);
});
