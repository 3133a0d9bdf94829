// In Firefox a card that got the focus just before it heard that the background had ended never showed anything.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connectCard } from '../../src/messages/card-client.ts';
import { restart, world } from '../unit/support/webextension.ts';

beforeEach(() => {
  restart();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { hasFocus: () => true });
});
afterEach(() => void vi.unstubAllGlobals());

it('opens its line again where the card has the focus already', () => {
  connectCard('token', { onView: () => undefined, onOrphaned: () => undefined });
  world.ports[0]?.breakOff();
  expect(world.ports[1]?.said).toEqual([{ type: 'open', token: 'token' }]);
});
