import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t, type Saying } from './language.ts';

export interface Toast {
  readonly text: Saying;
  /** Takes back what was done. */
  readonly undo?: () => Promise<unknown>;
  readonly failed?: boolean;
}

/** What is told now. */
export const toast = signal<Toast | undefined>();

/** How long a plain message stays, in milliseconds. An error, or one with an undo, stays until closed or overtaken. */
const PLAIN_TOAST_MS = 4000;

/** Tells what was just done, or what could not be. */
export function tell(message: Toast): void {
  toast.value = message;
}

/** Where messages appear, once on each page. */
export function Toasts() {
  const shown = toast.value;
  const stays = shown?.undo !== undefined || shown?.failed === true;
  const close = (): void => {
    if (toast.value === shown) toast.value = undefined;
  };
  useEffect(() => {
    if (!shown || stays) return;
    const timer = setTimeout(close, PLAIN_TOAST_MS);
    return () => clearTimeout(timer);
  }, [shown]);

  return (
    <div class="toasts" role="status">
      {shown && (
        <div class="toast">
          <span>{shown.text()}</span>
          {shown.undo && (
            <button type="button" class="toast__button" onClick={() => void shown.undo?.()}>
              {t('action.undo')}
            </button>
          )}
          {stays && (
            <button type="button" class="toast__button" aria-label={t('action.close')} onClick={close}>
              ✕
            </button>
          )}
        </div>
      )}
    </div>
  );
}
