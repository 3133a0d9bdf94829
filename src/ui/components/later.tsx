import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../language.ts';
import { Notice } from './notice.tsx';

/**
 * Draws what comes in a file of its own, so that a page is there before all that it can do is. `load` must be the same
 * function at every drawing.
 */
export function Later<T>({ load, children }: { load: () => Promise<T>; children: (loaded: T) => VNode }) {
  const loaded = useSignal<T | undefined>(undefined);
  const failed = useSignal(false);
  useEffect(() => {
    let wanted = true;
    load().then(
      (module) => {
        if (wanted) loaded.value = module;
      },
      () => {
        failed.value = true;
      },
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (failed.value) return <Notice kind="error" text={t('later.failed')} />;
  return loaded.value === undefined ? <p class="muted">{t('loading')}</p> : children(loaded.value);
}
