import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardLine, connectCard } from '../../../src/messages/card-client.ts';
import type { CardView } from '../../../src/messages/card-protocol.ts';
import { restart, world } from '../support/webextension.ts';

const VIEW: CardView = { rev: 4, level: 'hold', findings: [], open: true, openings: 0, released: false };
const OPEN = { type: 'open', token: 'token' };

let seen: (CardView | 'orphaned')[];
let page: EventTarget;

beforeEach(() => {
  restart();
  seen = [];
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', { hasFocus: () => false });
});
afterEach(() => void vi.unstubAllGlobals());

const connect = (): CardLine =>
  connectCard('token', { onView: (view) => seen.push(view), onOrphaned: () => seen.push('orphaned') });

const saidOn = (index: number): unknown[] => world.ports[index]?.said ?? [];
const view = (change: Partial<CardView> = {}): void => {
  world.ports.at(-1)?.onMessage.emit({ type: 'view', view: { ...VIEW, ...change } });
};

describe('a card’s line', () => {
  it('says at once whose card it is', () => {
    connect();
    expect(world.ports.map(({ name, said }) => [name, said])).toEqual([['card', [OPEN]]]);
  });

  it('shows what the background says', () => {
    connect();
    view();
    world.ports[0]?.onMessage.emit({ type: 'orphaned' });
    expect(seen).toEqual([VIEW, 'orphaned']);
  });

  it('sends every action with the draft it was meant for', () => {
    const line = connect();
    view();
    line.remedy(1, 2);
    view({ rev: 5 });
    line.replaceAll();
    line.release();
    expect(saidOn(0)).toEqual([
      OPEN,
      { type: 'remedy', rev: 4, finding: 1, remedy: 2 },
      { type: 'replace-all', rev: 5 },
      { type: 'release', rev: 5 },
    ]);
  });

  it('says how tall it is, and that it was closed', () => {
    const line = connect();
    line.height(120);
    line.close();
    expect(saidOn(0).slice(1)).toEqual([{ type: 'height', pixels: 120 }, { type: 'close' }]);
  });

  it('of an open card is opened again at once when the background went away, and goes on', () => {
    const line = connect();
    view();
    world.ports[0]?.breakOff();
    expect(saidOn(1)).toEqual([OPEN]);
    line.close();
    expect(saidOn(1).at(-1)).toEqual({ type: 'close' });
    expect(world.ports).toHaveLength(2);
    expect(seen).toEqual([VIEW]);
  });

  it.each([
    ['was never shown anything', () => undefined],
    ['stands closed', () => view({ open: false })],
    ['was closed again', () => [true, false].forEach((open) => view({ open }))],
  ])('of a card that %s lets the background sleep until the card gets the focus', (_name, show) => {
    connect();
    show();
    world.ports[0]?.breakOff();
    expect(world.ports).toHaveLength(1);
    page.dispatchEvent(new Event('focus'));
    page.dispatchEvent(new Event('focus'));
    expect(world.ports).toHaveLength(2);
    expect(saidOn(1)).toEqual([OPEN]);
  });

  it('that stands is not said anything on by the focus', () => {
    connect();
    page.dispatchEvent(new Event('focus'));
    expect(world.ports.map(({ said }) => said)).toEqual([[OPEN]]);
  });

  it('is orphaned where the extension is gone: at the start, at an action, by its focus, and when the background went away', () => {
    const line = connect();
    view();
    world.unreachable = new Error('Extension context invalidated.');
    connect();
    world.ports[0]?.breakOff();
    line.release();
    page.dispatchEvent(new Event('focus'));
    expect(seen).toEqual([VIEW, 'orphaned', 'orphaned', 'orphaned', 'orphaned', 'orphaned']);
  });
});
