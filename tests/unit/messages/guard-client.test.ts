import { beforeEach, describe, expect, it } from 'vitest';
import { guardLine } from '../../../src/messages/guard-client.ts';
import type { FromGuard, ToGuard } from '../../../src/messages/guard-protocol.ts';
import { restart, world } from '../support/webextension.ts';

const HELLO: FromGuard = { type: 'hello', token: 'token', site: 'weibo', loadedAt: 1_763_000_000_000 };
const JUDGE: FromGuard = { type: 'judge', rev: 0, draft: { text: '嗯' } };

let heard: (ToGuard | 'lost')[];

beforeEach(() => {
  restart();
  heard = [];
});

const line = () =>
  guardLine({ hello: () => HELLO, hear: (message) => heard.push(message), lost: () => heard.push('lost') });

describe('a guard’s line', () => {
  it('is not opened before it is needed', () => {
    line();
    expect(world.ports).toEqual([]);
  });

  it('says hello first, and only once', () => {
    const { wake, say } = line();
    expect([say(JUDGE), say(JUDGE), wake()]).toEqual([true, true, true]);
    expect(world.ports.map(({ name, said }) => [name, said])).toEqual([['guard', [HELLO, JUDGE, JUDGE]]]);
  });

  it('says hello when it is woken, so that the background is awake before the press', () => {
    expect(line().wake()).toBe(true);
    expect(world.ports.map(({ said }) => said)).toEqual([[HELLO]]);
  });

  it('hears the background', () => {
    line().wake();
    const state: ToGuard = { type: 'state', watching: 'on', handover: 'name' };
    world.ports[0]?.onMessage.emit(state);
    expect(heard).toEqual([state]);
  });

  it('is opened again, hello first, after the background went away', () => {
    const { say } = line();
    say(JUDGE);
    world.ports[0]?.breakOff();
    expect(heard).toEqual(['lost']);
    expect(world.ports).toHaveLength(1);
    expect(say(JUDGE)).toBe(true);
    expect(world.ports.map(({ said }) => said)).toEqual([
      [HELLO, JUDGE],
      [HELLO, JUDGE],
    ]);
  });

  it('can be used while it hears that the background went away', () => {
    const answers: boolean[] = [];
    const inUse = guardLine({ hello: () => HELLO, hear: () => undefined, lost: () => answers.push(inUse.say(JUDGE)) });
    inUse.wake();
    world.ports[0]?.breakOff();
    expect(answers).toEqual([true]);
    expect(world.ports[1]?.said).toEqual([HELLO, JUDGE]);
  });

  it('says so when nobody can be reached, and tries again the next time', () => {
    const { wake, say } = line();
    world.unreachable = new Error('Extension context invalidated.');
    expect([wake(), say(JUDGE)]).toEqual([false, false]);
    world.unreachable = undefined;
    expect(say(JUDGE)).toBe(true);
    expect(world.ports[0]?.said).toEqual([HELLO, JUDGE]);
  });

  it('given up for dead is closed without a word, and the next need opens another one', () => {
    const { say, drop } = line();
    say(JUDGE);
    drop();
    expect(world.ports.map(({ open }) => open)).toEqual([false]);
    // What a browser may still tell of the old one.
    world.ports[0]?.onDisconnect.emit();
    expect(heard).toEqual([]);
    expect(say(JUDGE)).toBe(true);
    expect(world.ports.map(({ said }) => said)).toEqual([
      [HELLO, JUDGE],
      [HELLO, JUDGE],
    ]);
  });

  it('that was never opened can be given up, too', () => {
    line().drop();
    expect(world.ports).toEqual([]);
  });

  it('is not mistaken for an older one that closes late', () => {
    const { say } = line();
    say(JUDGE);
    const [old] = world.ports;
    old!.disconnect();
    say(JUDGE);
    say(JUDGE);
    heard = [];
    old!.onDisconnect.emit();
    expect(heard).toEqual([]);
    expect(world.ports).toHaveLength(2);
  });
});
