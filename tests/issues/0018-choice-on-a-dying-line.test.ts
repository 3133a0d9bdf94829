// What was chosen on the card at the moment when the background ended was lost: nothing happened, and nothing said so.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type CardLine, connectCard } from '../../src/messages/card-client.ts';
import type { CardFinding } from '../../src/messages/card-protocol.ts';
import { restart, world } from '../unit/support/webextension.ts';

const OPEN = { type: 'open', token: 'token' };
const REMEDY = { type: 'remedy', rev: 4, finding: 0, remedy: 1 };

const FINDING: CardFinding = {
  rule: 'fact',
  kind: 'fact',
  level: 'hold',
  text: '北邮',
  reason: { code: 'fact', params: {} },
  remedies: [],
};

let line: CardLine;

beforeEach(() => {
  restart();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { hasFocus: () => true });
  line = connectCard('token', { onView: () => undefined, onOrphaned: () => undefined });
  show(4);
});
afterEach(() => void vi.unstubAllGlobals());

function show(rev: number, findings: readonly CardFinding[] = []): void {
  const view = { rev, level: 'hold', findings, open: true, openings: 1, released: false };
  world.ports.at(-1)?.onMessage.emit({ type: 'view', view });
}

it('says again what was said on a line that broke before anything came back', () => {
  line.remedy(0, 1);
  world.ports[0]?.breakOff();
  expect(world.ports[1]?.said).toEqual([OPEN]);
  show(4);
  expect(world.ports[1]?.said).toEqual([OPEN, REMEDY]);
  show(5);
  show(5);
  expect(world.ports[1]?.said).toEqual([OPEN, REMEDY]);
});

it('says it for the draft as the new background numbers it, where the findings are the same', () => {
  line.remedy(0, 1);
  world.ports[0]?.breakOff();
  show(9);
  expect(world.ports[1]?.said).toEqual([OPEN, { ...REMEDY, rev: 9 }]);
});

it('says nothing again where other findings are shown', () => {
  line.remedy(0, 1);
  world.ports[0]?.breakOff();
  show(9, [FINDING]);
  expect(world.ports[1]?.said).toEqual([OPEN]);
});

it('waits with a choice until the new background knows the draft', () => {
  world.ports[0]?.breakOff();
  line.remedy(0, 1);
  expect(world.ports[1]?.said).toEqual([OPEN]);
  show(4);
  expect(world.ports[1]?.said).toEqual([OPEN, REMEDY]);
});

it('does not say again what was answered', () => {
  line.remedy(0, 1);
  show(5);
  world.ports[0]?.breakOff();
  show(5);
  expect(world.ports[1]?.said).toEqual([OPEN]);
});
