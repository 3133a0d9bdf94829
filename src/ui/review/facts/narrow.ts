import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Too narrow for a column for each persona. */
const NARROW = '(max-width: 560px)';

/** Whether the page is too narrow for columns, now and after every change of its width. */
export function useNarrow(): boolean {
  const narrow = useSignal(matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const onChange = (): void => {
      narrow.value = query.matches;
    };
    onChange();
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return narrow.value;
}
