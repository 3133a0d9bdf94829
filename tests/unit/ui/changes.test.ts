import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fact } from '../../../src/persona/types.ts';
import type { Store } from '../../../src/store/types.ts';
import { change, edited } from '../../../src/ui/changes.ts';
import { store } from '../../../src/ui/store.ts';

/** A store of facts alone, each verb answering a turn later, as a database does. */
function factsOnly(fact: Fact): { facts: Map<string, Fact>; store: Store } {
  const facts = new Map([[fact.id, fact]]);
  const later = <T>(act: () => T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(act()), 0));
  const repository = {
    get: (id: string) => later(() => facts.get(id)),
    put: (record: Fact) => later(() => void facts.set(record.id, record)),
  };
  return { facts, store: { facts: repository } as unknown as Store };
}

const fact: Fact = { id: 'f', kind: 'school', value: '', aliases: [], shownBy: [] };

describe('change', () => {
  beforeEach(() => vi.stubGlobal('navigator', { language: 'zh-CN' }));
  afterEach(() => {
    store.value = undefined;
    vi.unstubAllGlobals();
  });

  it('keeps both of two changes made in one breath', async () => {
    const { facts, store: opened } = factsOnly(fact);
    store.value = opened;
    const set = (part: Partial<Fact>) =>
      change(
        edited(
          (one) => one.facts,
          'f',
          (kept) => ({ ...kept, ...part }),
        ),
      );
    await Promise.all([set({ value: '北邮' }), set({ aliases: ['BUPT'] })]);
    expect(facts.get('f')).toEqual({ ...fact, value: '北邮', aliases: ['BUPT'] });
  });

  it('leaves a record that is gone as it is', async () => {
    const { facts, store: opened } = factsOnly(fact);
    store.value = opened;
    await change(
      edited(
        (one) => one.facts,
        'gone',
        () => fact,
      ),
    );
    expect([...facts.keys()]).toEqual(['f']);
  });

  it('answers no, and goes on, when the store refuses', async () => {
    const { store: opened } = factsOnly(fact);
    expect(await change(() => Promise.resolve())).toBe(false);
    store.value = opened;
    expect(await change(() => Promise.reject(new Error('full')))).toBe(false);
    expect(await change(() => Promise.resolve())).toBe(true);
  });
});
