import { expect, it } from 'vitest';
import { takeOver } from '../../../src/compose/takeover.ts';

it('ends the guard that stands in the same frame, and no other', () => {
  const frame = {};
  const first = takeOver(frame);
  const elsewhere = takeOver({});
  const second = takeOver(frame);
  expect([first.aborted, second.aborted, elsewhere.aborted]).toEqual([true, false, false]);
});
