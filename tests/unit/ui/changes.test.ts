import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fact } from '../../../src/persona/types.ts';
import type { Store } from '../../../src/store/types.ts';
import { translate } from '../../../src/i18n/all.ts';
import { change, edited } from '../../../src/ui/changes.ts';
import { chosenLanguage, saying } from '../../../src/ui/language.ts';
import { store } from '../../../src/ui/store.ts';
import { toast } from '../../../src/ui/toast.tsx';

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
    chosenLanguage.value = undefined;
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

  it('tells what was done in the language of the page, also where that changes afterwards', async () => {
    store.value = factsOnly(fact).store;
    const says = async (act: () => Promise<unknown>) => {
      await change(act, saying('exceptions.takenBack'));
      return (['zh-CN', 'zh-TW', 'en'] as const).map((language) => {
        chosenLanguage.value = language;
        return toast.value?.text();
      });
    };
    expect(await says(() => Promise.resolve())).toEqual(
      (['zh-CN', 'zh-TW', 'en'] as const).map((language) => translate(language, 'exceptions.takenBack')),
    );
    const failed = await says(() => Promise.reject(new Error('full')));
    expect(new Set(failed).size).toBe(3);
    expect(failed[2]).toBe(translate('en', 'error.save', { what: translate('en', 'error.store.failed') }));
  });
});
