// A tab in which something was marked once kept the extension's background awake for as long as it was open.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connectCard } from '../../src/messages/card-client.ts';
import { restart, world } from '../unit/support/webextension.ts';

beforeEach(() => {
  restart();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { hasFocus: () => false });
});
afterEach(() => void vi.unstubAllGlobals());

it('lets the background sleep while the card is only warmed up', () => {
  connectCard('token', { onView: () => undefined, onOrphaned: () => undefined });
  const view = { rev: 0, level: 'warn', findings: [], open: false, openings: 0, released: false };
  world.ports[0]?.onMessage.emit({ type: 'view', view });
  world.ports[0]?.breakOff();
  expect(world.ports).toHaveLength(1);
});
