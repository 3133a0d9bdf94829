import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { trackIme } from '../../../src/compose/ime.ts';
import { keyEvent, plainEvent, stubEventClasses } from '../support/events.ts';

beforeEach(stubEventClasses);
afterEach(() => void vi.unstubAllGlobals());

/** Plays events; for each key whether the input method owns it. */
function owned(events: readonly Event[]): boolean[] {
  const ime = trackIme();
  return events.flatMap((event) => {
    if (event instanceof KeyboardEvent) return ime.owns(event);
    ime.heard(event);
    return [];
  });
}

const start = plainEvent('compositionstart');
const end = plainEvent('compositionend');

describe('an Enter that picks pinyin', () => {
  it('is the input method’s, from keydown to a keyup that comes when all is composed', () => {
    const commit = keyEvent('keydown', { isComposing: true, keyCode: 229 });
    expect(owned([start, commit, end, keyEvent('keyup')])).toEqual([true, true]);
  });

  it('is the input method’s where the browser says so by isComposing alone', () => {
    expect(owned([start, keyEvent('keydown', { isComposing: true }), end])).toEqual([true]);
  });

  it('is the input method’s where macOS sends it as 229 after compositionend', () => {
    expect(owned([start, end, keyEvent('keydown', { keyCode: 229 }), keyEvent('keyup')])).toEqual([true, true]);
  });

  it('leaves the next Enter to the page', () => {
    const commit = keyEvent('keydown', { isComposing: true, keyCode: 229 });
    const next = [keyEvent('keydown'), keyEvent('keyup')];
    expect(owned([start, commit, end, keyEvent('keyup'), ...next])).toEqual([true, true, false, false]);
  });

  it('leaves the next Enter to the page also where its own keyup was never heard', () => {
    const commit = keyEvent('keydown', { isComposing: true, keyCode: 229 });
    expect(owned([start, commit, end, keyEvent('keydown'), keyEvent('keyup')])).toEqual([true, false, false]);
  });

  it('leaves the next Enter to the page also where the browser does not vouch for the end of the composition', () => {
    expect(owned([start, plainEvent('compositionend', { isTrusted: false }), keyEvent('keydown')])).toEqual([false]);
  });

  it('takes only the keyup of its own key', () => {
    const commit = keyEvent('keydown', { isComposing: true, keyCode: 229 });
    const space = keyEvent('keyup', { key: ' ', code: 'Space', keyCode: 32 });
    expect(owned([start, commit, end, space])).toEqual([true, false]);
  });
});

describe('a page', () => {
  it('cannot feign a composition and have Enters passed as a candidate’s', () => {
    const feigned = plainEvent('compositionstart', { isTrusted: false });
    expect(owned([feigned, keyEvent('keydown')])).toEqual([false]);
  });

  it('cannot begin a composition over, nor have the key that commits it taken for a press', () => {
    const feigned = ['compositionend', 'compositionstart'].map((type) => plainEvent(type, { isTrusted: false }));
    const commit = keyEvent('keydown', { isComposing: true, keyCode: 229 });
    expect(owned([start, ...feigned, keyEvent('keydown'), commit])).toEqual([false, true]);
  });

  it('cannot pass a scripted key as the input method’s', () => {
    expect(owned([start, keyEvent('keydown', { isTrusted: false, isComposing: true, keyCode: 229 })])).toEqual([false]);
  });
});

it('says whether text is being composed', () => {
  const ime = trackIme();
  expect(ime.composing).toBe(false);
  ime.heard(start);
  expect(ime.composing).toBe(true);
  ime.heard(end);
  expect(ime.composing).toBe(false);
});
