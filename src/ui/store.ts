import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { withMasks } from '../persona/mask.ts';
import { watch } from '../store/live.ts';
import { openStore } from '../store/open.ts';
import type { Store, StoreTable } from '../store/types.ts';
import { chosenLanguage } from './language.ts';

/** The store of this page, once it is open. */
export const store = signal<Store | undefined>();

/** What kept the store from being opened or read; pages show what to do about it. */
export const storeError = signal<unknown>();

/**
 * Opens the store for this page, and follows the language that the settings name. Resolves when that language is known,
 * so that nothing is drawn in another one first; never rejects.
 */
export async function openPageStore(): Promise<void> {
  try {
    const opened = await openStore();
    chosenLanguage.value = (await opened.settings.get()).language;
    watch(
      opened,
      ['settings'],
      () => opened.settings.get(),
      (settings) => (chosenLanguage.value = settings.language),
      (error) => (storeError.value = error),
    );
    store.value = opened;
  } catch (error) {
    storeError.value = error;
  }
}

/** What `read` gives, now and after every change of `tables` or of `inputs`; undefined until the first answer. */
export function useStored<T>(
  tables: readonly StoreTable[],
  read: (store: Store) => Promise<T>,
  inputs: readonly unknown[] = [],
): T | undefined {
  const value = useSignal<T>();
  const opened = store.value;
  useEffect(() => {
    if (!opened) return;
    return watch(
      opened,
      tables,
      () => read(opened),
      (answer) => (value.value = answer),
      (error) => (storeError.value = error),
    );
  }, [opened, ...inputs]);
  return value.value;
}

/** All personas in the order in which they were added, each with the mask that every page shows; undefined at first. */
export function usePersonas() {
  return useStored(['personas'], async (opened) => withMasks(await opened.personas.list()));
}
