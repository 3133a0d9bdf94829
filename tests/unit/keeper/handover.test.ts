import { beforeEach, expect, it } from 'vitest';
import { handoverName } from '../../../src/keeper/handover.ts';
import { restart, world } from '../support/webextension.ts';

beforeEach(restart);

it('is made once, and is the same for every later version of the extension', async () => {
  const names = ['first', 'second'];
  const newId = (): string => names.shift()!;
  expect([await handoverName(newId), await handoverName(newId)]).toEqual(['first', 'first']);
  expect(names).toEqual(['second']);
});

it('is made anew where something else stands in its place', async () => {
  world.local['handover'] = 7;
  expect(await handoverName(() => 'name')).toBe('name');
});
