import { isTextKey } from '../i18n/index.ts';
import type { TextKey } from '../i18n/index.ts';
import { StoreError } from '../store/errors.ts';
import { t } from './language.ts';
import { storeError } from './store.ts';

type StoreErrorKey = Extract<TextKey, `error.store.${string}`>;

/** What can be done about an error of the store, in words. */
export function whatToDo(error: unknown): string {
  const key = error instanceof StoreError ? `error.store.${error.code}` : '';
  return t(isTextKey(key) ? (key as StoreErrorKey) : 'error.store.failed');
}

/** What stands in the place of records until they are read, or where they cannot be. */
export const untilRead = (): string => t(storeError.value === undefined ? 'loading' : 'unread');
