import { t } from '../language.ts';
import { openPageStore, store, storeError } from '../store.ts';
import { whatToDo } from '../store-errors.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

function tryAgain(): void {
  storeError.value = undefined;
  if (store.value) location.reload();
  else void openPageStore();
}

/** Says what keeps the store from being read, and tries again. */
export function StoreNotice() {
  if (!storeError.value) return null;
  return (
    <Notice kind="error" text={whatToDo(storeError.value)}>
      <Button small onClick={tryAgain}>
        {t('action.retry')}
      </Button>
    </Notice>
  );
}
