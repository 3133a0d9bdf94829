import { expect, it, vi } from 'vitest';
import { once } from '../../../src/draft/once.ts';

it('makes nothing before it is asked for, and one thing for all who ask', () => {
  const make = vi.fn(() => undefined);
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
