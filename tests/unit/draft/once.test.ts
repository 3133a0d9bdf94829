import { expect, it, vi } from 'vitest';
import { once } from '../../../src/draft/once.ts';

it('makes nothing before it is asked for, and one thing for all who ask', () => {
  const make = vi.fn(() => ({}));
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  expect(made()).toBe(made());
  expect(make).toHaveBeenCalledTimes(1);
});
