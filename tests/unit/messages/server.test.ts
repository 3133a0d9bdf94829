import { beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../../src/messages/client.ts';
import type { ToCard } from '../../../src/messages/card-protocol.ts';
import type { ToGuard } from '../../../src/messages/guard-protocol.ts';
import { type Peer, serve, type Server } from '../../../src/messages/server.ts';
import { FakePort, type FakeSender, restart, world } from '../support/webextension.ts';

const OURS = 'vestkeeper-id';
const GUARD: FakeSender = { id: OURS, url: 'https://weibo.com/', tab: { id: 7 } };
const CARD: FakeSender = { id: OURS, url: `chrome-extension://${OURS}/card.html`, tab: { id: 7 } };
const POPUP: FakeSender = { id: OURS, url: `chrome-extension://${OURS}/popup.html` };

/** What is thrown need not be an error. */
const NO_ERROR: Error = JSON.parse('"nobody"');

let heard: unknown[];
let guards: Peer<ToGuard>[];
let cards: Peer<ToCard>[];

beforeEach(() => {
  restart();
  heard = [];
  guards = [];
  cards = [];
  const handler = { hear: (message: unknown) => heard.push(message), gone: () => heard.push('gone') };
  const refuse = async (): Promise<never> => {
    throw new Error('There is no such tab.');
  };
  serve({
    guard(peer) {
      guards.push(peer);
      return handler;
    },
    card(peer) {
      cards.push(peer);
      return handler;
    },
    requests: {
      start: async () => ({ watching: 'on' }),
      pause: async ({ milliseconds }) => ({ watching: milliseconds > 0 ? 'paused' : 'on' }),
      tab: refuse,
      declare: refuse,
      report: refuse,
      popup: refuse,
      language: async () => ({}),
      desk: refuse,
      bind: () => Promise.reject(NO_ERROR),
    } satisfies Server['requests'],
  });
});

function connect(name: string, sender: FakeSender | undefined): FakePort {
  const port = new FakePort(name, sender);
  world.onConnect.emit(port);
  return port;
}

describe('a port', () => {
  it('of a guard is heard, answered, and told of when it closes', () => {
    const port = connect('guard', GUARD);
    expect([guards.length, cards.length, guards[0]?.tabId, guards[0]?.jar]).toEqual([1, 0, 7, 'weibo.com']);
    port.onMessage.emit({ type: 'card-closed' });
    guards[0]?.say({ type: 'close-card' });
    expect(port.said).toEqual([{ type: 'close-card' }]);
    port.breakOff();
    expect(heard).toEqual([{ type: 'card-closed' }, 'gone']);
  });

  it('of a card is heard, in a page and without one', () => {
    connect('card', CARD).onMessage.emit({ type: 'close' });
    connect('card', { id: OURS, url: `chrome-extension://${OURS}/card.html` });
    expect(heard).toEqual([{ type: 'close' }]);
    expect(cards.map(({ tabId }) => tabId)).toEqual([7, -1]);
  });

  it.each<[string, string, FakeSender | undefined]>([
    ['a name that is not known', 'keeper', GUARD],
    ['no name', '', GUARD],
    ['a guard in a page that is not watched', 'guard', { ...GUARD, url: 'https://evil.example/' }],
    ['a guard of another extension', 'guard', { ...GUARD, id: 'other-id' }],
    ['a card that says to be a guard', 'guard', CARD],
    ['a guard that says to be a card', 'card', GUARD],
    ['another page of ours that says to be a card', 'card', POPUP],
    ['nobody', 'guard', undefined],
  ])('is closed and never heard: %s', (_name, name, sender) => {
    const port = connect(name, sender);
    expect(port.open).toBe(false);
    expect(port.said).toEqual([]);
    expect(port.onMessage.listeners.size).toBe(0);
    expect([...guards, ...cards]).toEqual([]);
  });

  it('drops messages without a shape, and stays open', () => {
    const port = connect('guard', GUARD);
    for (const message of [undefined, null, 'judge', { type: 'judge' }, { type: 'release', rev: 1 }]) {
      port.onMessage.emit(message);
    }
    port.onMessage.emit({ type: 'card-missing' });
    expect(heard).toEqual([{ type: 'card-missing' }]);
    expect(port.open).toBe(true);
  });

  it('that is gone is not spoken to', () => {
    const port = connect('guard', GUARD);
    port.breakOff();
    expect(() => guards[0]?.say({ type: 'close-card' })).not.toThrow();
    expect(port.said).toEqual([]);
  });
});

describe('a request', () => {
  const send = (message: unknown, sender: FakeSender = POPUP): unknown => world.onMessage.emit(message, sender)[0];

  it('from one of our pages is answered', async () => {
    expect(await send({ request: 'pause', payload: { milliseconds: 5 } })).toEqual({ ok: { watching: 'paused' } });
  });

  it('that fails is answered with what went wrong, as text', async () => {
    expect(await send({ request: 'tab', payload: { tabId: 1 } })).toEqual({ error: 'There is no such tab.' });
    expect(await send({ request: 'bind', payload: { tabId: 1, persona: 'x' } })).toEqual({ error: 'nobody' });
  });

  it.each<[string, FakeSender]>([
    ['the card, which stands in a page', CARD],
    ['a guard', GUARD],
    ['a page', { url: 'https://weibo.com/', tab: { id: 7 } }],
    ['another extension', { id: 'other-id', url: 'chrome-extension://other-id/popup.html' }],
  ])('is not answered to %s', (_name, sender) => {
    expect(send({ request: 'start', payload: {} }, sender)).toBeUndefined();
  });

  it('without a shape is left to other listeners', () => {
    expect(send({ request: 'pause', payload: {} })).toBeUndefined();
    expect(send('start')).toBeUndefined();
  });

  it('reaches the background and comes back from one of our pages', async () => {
    world.answer = (message) => send(message);
    expect(await ask('start', {})).toEqual({ watching: 'on' });
    await expect(ask('tab', { tabId: 1 })).rejects.toThrow('There is no such tab.');
  });
});

describe('a page that asks', () => {
  it('is told when nobody answers', async () => {
    await expect(ask('start', {})).rejects.toThrow('The background gave no answer.');
  });

  it('is told when the background cannot be reached', async () => {
    world.unreachable = new Error('Extension context invalidated.');
    await expect(ask('start', {})).rejects.toThrow('Extension context invalidated.');
  });
});
