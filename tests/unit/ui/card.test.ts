import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardFinding, CardRemedy, CardView } from '../../../src/messages/card-protocol.ts';
import { HOLD_COUNTDOWN_MS } from '../../../src/messages/card-protocol.ts';
import { DEAF_MS, isMeant } from '../../../src/ui/card/opening.ts';
import { canReplaceAll, digitOf, rowsOf } from '../../../src/ui/card/rows.ts';
import { letGo, openedAt, sendAnyway, show } from '../../../src/ui/card/state.ts';

const replace = (index: number): CardRemedy => ({ type: 'replace', index, from: '北邮', to: '学校' });
const dismiss = (index: number): CardRemedy => ({ type: 'dismiss', index });

const finding = (...remedies: CardRemedy[]): CardFinding => ({
  rule: 'fact',
  kind: 'fact',
  level: 'hold',
  text: '北邮',
  reason: { code: 'fact', params: {} },
  remedies,
});

const viewOf = (part: Partial<CardView> = {}): CardView => ({
  rev: 1,
  level: 'hold',
  findings: [finding(replace(0), dismiss(1))],
  open: true,
  openings: 1,
  released: false,
  ...part,
});

describe('rows of the card', () => {
  it('number the remedies of all findings in a row, and name each by the place the background gave it', () => {
    const rows = rowsOf({ findings: [finding(replace(0), dismiss(3)), finding(replace(1))] }).flat();
    expect(rows.map(({ finding, offer, key }) => [finding, offer.index, key])).toEqual([
      [0, 0, '1'],
      [0, 3, '2'],
      [1, 1, '3'],
    ]);
  });

  it('give no key past the ninth', () => {
    const rows = rowsOf({ findings: [finding(...Array.from({ length: 11 }, (_, index) => dismiss(index)))] }).flat();
    expect(rows.map(({ key }) => key)).toEqual([...'123456789', undefined, undefined]);
  });

  it('offer to replace all only where two findings can be replaced', () => {
    expect(canReplaceAll({ findings: [finding(replace(0), replace(1)), finding(dismiss(0))] })).toBe(false);
    expect(canReplaceAll({ findings: [finding(replace(0)), finding(dismiss(0), replace(1))] })).toBe(true);
  });
});

describe('digitOf', () => {
  const press = (code: string, modifiers: Partial<KeyboardEvent> = {}) =>
    digitOf({ code, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...modifiers });

  it('reads the digit from the key, not from what the input method makes of it', () => {
    expect([press('Digit1'), press('Numpad9'), press('Digit0'), press('KeyA'), press('')]).toEqual([
      '1',
      '9',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leaves shortcuts of the browser alone', () => {
    expect(press('Digit1', { ctrlKey: true })).toBeUndefined();
    expect(press('Digit1', { altKey: true })).toBeUndefined();
  });
});

describe('isMeant', () => {
  it('takes the user’s own presses, once the card has been open for a while', () => {
    expect(isMeant({ isTrusted: true, timeStamp: 1000 + DEAF_MS }, 1000)).toBe(true);
    expect(isMeant({ isTrusted: true, timeStamp: 999 + DEAF_MS }, 1000)).toBe(false);
  });

  it('takes no press that a script made, and none while the card is closed', () => {
    expect(isMeant({ isTrusted: false, timeStamp: 9000 }, 1000)).toBe(false);
    expect(isMeant({ isTrusted: true, timeStamp: 9000 }, undefined)).toBe(false);
  });
});

describe('sending anyway', () => {
  const release = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { language: 'zh-CN' });
    release.mockClear();
  });

  afterEach(() => {
    letGo.cancel();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is at once on a warning', () => {
    show(viewOf({ level: 'warn' }));
    sendAnyway({ release });
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('waits for the countdown on a hold, and then lets go by itself, once', () => {
    show(viewOf());
    sendAnyway({ release });
    expect(letGo.secondsLeft.value).toBe(HOLD_COUNTDOWN_MS / 1000);
    vi.advanceTimersByTime(HOLD_COUNTDOWN_MS - 200);
    expect([letGo.secondsLeft.value, release.mock.calls.length]).toEqual([1, 0]);
    vi.advanceTimersByTime(HOLD_COUNTDOWN_MS);
    expect([letGo.secondsLeft.value, release.mock.calls.length]).toEqual([undefined, 1]);
  });

  it('is taken back by a second press', () => {
    show(viewOf());
    sendAnyway({ release });
    sendAnyway({ release });
    vi.advanceTimersByTime(2 * HOLD_COUNTDOWN_MS);
    expect(release).not.toHaveBeenCalled();
  });

  it.each([
    ['another draft', viewOf({ rev: 2 })],
    ['a card that closed', viewOf({ open: false })],
  ])('is ended by %s', (_what, next) => {
    show(viewOf());
    sendAnyway({ release });
    show(next);
    vi.advanceTimersByTime(2 * HOLD_COUNTDOWN_MS);
    expect(release).not.toHaveBeenCalled();
  });

  it('goes on when the same draft is shown again', () => {
    show(viewOf());
    sendAnyway({ release });
    show(viewOf());
    vi.advanceTimersByTime(HOLD_COUNTDOWN_MS + 200);
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('counts the deaf time from the opening, not from a later view', () => {
    show(viewOf({ open: false }));
    expect(openedAt.value).toBeUndefined();
    show(viewOf());
    const first = openedAt.value;
    vi.advanceTimersByTime(300);
    show(viewOf({ rev: 2 }));
    expect(openedAt.value).toBe(first);
  });
});
