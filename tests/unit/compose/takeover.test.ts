import { expect, it } from 'vitest';
import { takeOver } from '../../../src/compose/takeover.ts';

/** A guard in `frame`: whether it lives, and how it is told the name. */
function guardIn(frame: EventTarget) {
  const life = new AbortController();
  return { hears: takeOver(frame as Window, life), lives: () => !life.signal.aborted };
}

it('ends the guard that stands in the same frame, and no other', () => {
  const frame = new EventTarget();
  const [first, elsewhere, second] = [guardIn(frame), guardIn(new EventTarget()), guardIn(frame)];
  for (const { hears } of [first, elsewhere, second]) hears('name');
  expect([first.lives(), elsewhere.lives(), second.lives()]).toEqual([false, true, true]);
});

it('leaves a guard alone that hears the name again', () => {
  const frame = new EventTarget();
  const guard = guardIn(frame);
  guard.hears('name');
  guard.hears('name');
  expect(guard.lives()).toBe(true);
  guardIn(frame).hears('name');
  expect(guard.lives()).toBe(false);
});

it('goes by no name that a page could know', () => {
  const frame = new EventTarget();
  const guard = guardIn(frame);
  guard.hears('name');
  for (const name of ['vestkeeper', 'guard', 'handover']) frame.dispatchEvent(new Event(name));
  expect(guard.lives()).toBe(true);
});
