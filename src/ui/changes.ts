import type { Repository, Store } from '../store/types.ts';
import { saying, t, type Saying } from './language.ts';
import { whatToDo } from './store-errors.ts';
import { store } from './store.ts';
import { tell } from './toast.tsx';

type Act = (store: Store) => Promise<unknown>;

/** Changes wait for each other, so that one that reads before it writes sees what the last one wrote. */
let queue: Promise<unknown> = Promise.resolve();

async function carryOut(act: Act, text: Saying, undo: Act | undefined): Promise<boolean> {
  try {
    if (!store.value) throw new Error('The store is not open.');
    await act(store.value);
    tell({ text, ...(undo && { undo: () => change(undo, saying('saved.undone')) }) });
    return true;
  } catch (error) {
    tell({ text: () => t('error.save', { what: whatToDo(error) }), failed: true });
    return false;
  }
}

/**
 * Changes the store and tells so, with a way back where there is one; or tells that it could not, and what to do.
 * Answers whether it did. Never rejects.
 */
export function change(act: Act, text: Saying = saying('saved.done'), undo?: Act): Promise<boolean> {
  const done = queue.then(() => carryOut(act, text, undo));
  queue = done;
  return done;
}

/** Changes one record from how it is kept now: what a page shows may be a change behind. A record that is gone stays so. */
export function edited<T extends { readonly id: string }>(
  repository: (store: Store) => Pick<Repository<T>, 'get' | 'put'>,
  id: string,
  edit: (record: T) => T,
): Act {
  return async (opened) => {
    const record = await repository(opened).get(id);
    if (record) await repository(opened).put(edit(record));
  };
}
