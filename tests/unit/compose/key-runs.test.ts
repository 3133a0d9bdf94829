import { expect, it, describe, beforeEach, afterEach, vi } from 'vitest';
import { trackKeyRuns } from '../../../src/compose/key-runs.ts';
import { keyEvent, stubEventClasses } from '../support/events.ts';

beforeEach(stubEventClasses);
afterEach(() => void vi.unstubAllGlobals());

const BOX = {};
const TAIL = ['keypress', 'keydown', 'keydown', 'keyup'].map((type) => keyEvent(type));

describe('a key that went down in a box', () => {
  it.each([true, false])('is one press until it goes up, however long it is held (stopped: %s)', (stopped) => {
    const runs = trackKeyRuns();
    runs.decided(keyEvent('keydown'), BOX, stopped);
    expect(TAIL.map((event) => runs.goesOn(event, BOX))).toEqual(TAIL.map(() => stopped));
  });

  it('ends with its keyup', () => {
    const runs = trackKeyRuns();
    runs.decided(keyEvent('keydown'), BOX, false);
    runs.goesOn(keyEvent('keyup'), BOX);
    expect(runs.goesOn(keyEvent('keyup'), BOX)).toBeUndefined();
  });

  it('goes on in no other box, where its keyup ends it nevertheless', () => {
    const runs = trackKeyRuns();
    runs.decided(keyEvent('keydown'), {}, false);
    expect(TAIL.map((event) => runs.goesOn(event, BOX))).toEqual(TAIL.map(() => undefined));
  });

  it('is decided anew when it goes down again and its keyup was never heard', () => {
    const runs = trackKeyRuns();
    runs.decided(keyEvent('keydown'), BOX, false);
    runs.decided(keyEvent('keydown'), BOX, true);
    expect(runs.goesOn(keyEvent('keyup'), BOX)).toBe(true);
  });
});

it('keeps the Enters of a keyboard apart', () => {
  const runs = trackKeyRuns();
  runs.decided(keyEvent('keydown'), BOX, false);
  expect(runs.goesOn(keyEvent('keyup', { code: 'NumpadEnter' }), BOX)).toBeUndefined();
});

it('never takes a scripted event for the tail of a hand’s press, nor the other way round', () => {
  const runs = trackKeyRuns();
  runs.decided(keyEvent('keydown'), BOX, false);
  expect(runs.goesOn(keyEvent('keyup', { isTrusted: false }), BOX)).toBeUndefined();
  expect(runs.goesOn(keyEvent('keyup'), BOX)).toBe(false);
  runs.decided(keyEvent('keydown', { isTrusted: false }), BOX, false);
  expect(runs.goesOn(keyEvent('keyup'), BOX)).toBeUndefined();
});
