import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * What a field shows: what is kept, or what is being typed over it. A page is drawn again after every change of the
 * store, which must not take typed words away; once the kept value changes, it is shown.
 */
export function useTyped(kept: string): { readonly shown: string; type(text: string): void } {
  const typed = useSignal<string | undefined>(undefined);
  useEffect(() => {
    typed.value = undefined;
  }, [kept]);
  return {
    shown: typed.value ?? kept,
    type: (text) => {
      typed.value = text;
    },
  };
}
