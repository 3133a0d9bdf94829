import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttachedFile, FileTold } from '../../../src/draft/types.ts';
import type { Keeper } from '../../../src/keeper/keeper.ts';
import { sentOf } from '../../../src/keeper/traces.ts';
import { forgetOld } from '../../../src/keeper/forget-old.ts';
import type { Trace } from '../../../src/store/types.ts';
import { restart } from '../support/webextension.ts';
import { background, CardEnd, draftOf, GuardEnd, MAIN, NOW, until, wake, type Background } from './support.ts';

beforeEach(restart);

/** A link with a mark that nobody can read, which Weibo's listed hosts have. */
const LINK = 'https://mp.weixin.qq.com/s/a?srcid=0909AbCdEfGh';
const CAT = '00ff10ff00ff10ff';
/** The same picture, saved smaller: three bits apart. */
const SMALL_CAT = '00ff10ff00ff17ff';
const DOG = 'ffffffff00000000';

const withFile = (told: FileTold | undefined, account = MAIN) => {
  const files: AttachedFile[] = [{ id: '0', name: 'IMG_0001.jpg' }];
  return { draft: draftOf('看', { account, circumstances: { files } }), told };
};

const traces = (store: Background['store'], fits: (traces: Trace[]) => boolean): Promise<Trace[]> =>
  until(store, () => store.traces.list(), fits, ['traces']);

/** Waits until the background has read a trace. */
const knows = ({ memory }: Keeper, trace: Trace): Promise<void> =>
  vi.waitFor(() => expect(memory.current?.sent.has(trace)).toBe(true));

describe('a token that was sent', () => {
  it('is kept as a salted hash, once for each persona', async () => {
    const { keeper, store } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(draftOf(`看 ${LINK}`, { account: MAIN }));
    guard.passed();
    const [trace] = await traces(store, (all) => all.length > 0);
    const { hashOf } = sentOf([], await store.traces.salt());
    expect(trace).toMatchObject({ persona: 'main', kind: 'token', at: NOW });
    expect(trace?.hash).toBe(hashOf('mp.weixin.qq.com/srcid=0909AbCdEfGh'));
    expect(trace?.hash).toMatch(/^[0-9a-f]{64}$/);

    await knows(keeper, trace!);
    guard.judge(draftOf(`再看 ${LINK}`, { account: MAIN }));
    guard.passed();
    guard.judge(draftOf(`再看 ${LINK} https://mp.weixin.qq.com/s/b?srcid=1010AbCdEfGh`, { account: MAIN }));
    guard.passed();
    expect(await traces(store, (all) => all.length > 1)).toHaveLength(2);
  });

  it('stops another persona, also after the background died', async () => {
    const { keeper, store } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(draftOf(LINK, { account: MAIN }));
    guard.passed();
    await traces(store, (all) => all.length > 0);

    const woken = wake(store);
    await woken.keeper.memory.ready();
    const again = new GuardEnd(woken.keeper);
    const card = new CardEnd(woken.keeper);
    again.judge(draftOf(LINK));
    expect(await again.verdict()).toMatchObject({ level: 'hold' });
    const view = await card.view();
    expect(view.findings[0]).toMatchObject({ rule: 'same-token', reason: { params: { sender: '大号' } } });
  });

  it('was not sent where the press was only stopped', async () => {
    const { keeper, store } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(draftOf(LINK, { account: MAIN }));
    guard.stopped();
    guard.judge(draftOf('https://mp.weixin.qq.com/s/b?srcid=1010AbCdEfGh', { account: MAIN }));
    guard.passed();
    expect(await traces(store, (all) => all.length > 0)).toHaveLength(1);
  });

  it('is forgotten with its persona, at the next start', async () => {
    const { keeper, store } = await background();
    const guard = new GuardEnd(keeper);
    guard.judge(draftOf(LINK, { account: MAIN }));
    guard.passed();
    await traces(store, (all) => all.length > 0);
    await forgetOld(Promise.resolve(store), NOW);
    expect(await store.traces.list()).toHaveLength(1);
    await store.personas.remove('main');
    await forgetOld(Promise.resolve(store), NOW);
    expect(await store.traces.list()).toEqual([]);
  });
});

describe('a file', () => {
  it('is to be handed over until its card has read it, and is judged then', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    const card = new CardEnd(keeper);
    const { draft } = withFile(undefined);
    guard.judge({ ...draft, account: undefined });
    expect((await guard.verdict()).unread).toBe(true);
    card.tell({ type: 'files', files: [{ id: '0', told: { position: { latitude: 39.96, longitude: 116.355 } } }] });
    const verdict = await guard.verdict(({ unread }) => !unread);
    expect(verdict).toMatchObject({ rev: 0 });
    expect(verdict.unread).toBeUndefined();
  });

  it('with a place in it holds behind the stage, and the page hears no word of it', async () => {
    const { keeper } = await background();
    const guard = new GuardEnd(keeper);
    const card = new CardEnd(keeper);
    guard.judge(draftOf('看', { circumstances: { files: [{ id: '0', name: 'IMG_0001.jpg' }] } }));
    const told = { position: { latitude: 39.96, longitude: 116.355 }, strippable: true };
    card.tell({ type: 'files', files: [{ id: '0', told }] });
    expect(await guard.verdict(({ level }) => level === 'hold')).toMatchObject({ rev: 0, marks: [] });
    expect(JSON.stringify(guard.said)).not.toMatch(/39\.96|IMG|coordinates/);
    const [finding] = (await card.view(({ level }) => level === 'hold')).findings;
    expect(finding).toMatchObject({ rule: 'attached', kind: 'coordinates', reason: { code: 'file-place' } });
    card.tell({ type: 'remedy', rev: 0, finding: 0, remedy: finding!.remedies[0]!.index });
    expect(guard.said.at(-1)).toEqual({ type: 'strip', rev: 0, file: '0' });
  });

  it('that looks like one that another persona sent holds', async () => {
    const { keeper, store } = await background();
    const send = (likeness: string, account: typeof MAIN, token: string) => {
      const guard = new GuardEnd(keeper, { token });
      const card = new CardEnd(keeper, token);
      guard.judge(withFile(undefined, account).draft);
      card.tell({ type: 'files', files: [{ id: '0', told: { likeness } }] });
      return guard;
    };
    send(CAT, MAIN, 'first').passed();
    const [trace] = await traces(store, (all) => all.length > 0);
    expect(trace).toMatchObject({ persona: 'main', kind: 'picture', hash: CAT });
    await knows(keeper, trace!);

    const vent = { uid: '1002', name: '今天也不想上班' };
    expect(await send(SMALL_CAT, vent, 'second').verdict(({ unread }) => !unread)).toMatchObject({ level: 'hold' });
    expect(await send(DOG, vent, 'third').verdict(({ unread }) => !unread)).toMatchObject({ level: 'clear' });
    expect(await send(SMALL_CAT, MAIN, 'fourth').verdict(({ unread }) => !unread)).toMatchObject({ level: 'clear' });
  });
});
