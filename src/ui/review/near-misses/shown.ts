import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { passes } from '../../../store/near-miss-filter.ts';
import type { NearMiss, NearMissFilter, NearMissHead } from '../../../store/types.ts';
import { useStored } from '../../store.ts';
import { boundsOf, type Span } from './span.ts';

/** What the user has narrowed the log down to. It outlasts a look at another part of the page. */
export const filter = signal<NearMissFilter>({});
export const span = signal<Span>({ type: 'all' });
export const query = signal('');

/** What stands in clear of the whole log, newest first; undefined until it is read, which can be put off. */
export function useHeads(isTime = true): readonly NearMissHead[] | undefined {
  return useStored(['nearMisses'], (store) => (isTime ? store.nearMisses.heads() : Promise.resolve(undefined)), [
    isTime,
  ]);
}

/** How many rows a tall window has room for. */
const FIRST_ROWS = 20;

/** The newest near misses with their words, which are read before the whole log is. */
export function useNewest(): readonly NearMiss[] | undefined {
  return useStored(['nearMisses'], (store) => store.nearMisses.list({}, FIRST_ROWS));
}

/** The part of the log that the filters leave. */
export function useFiltered(heads: readonly NearMissHead[] | undefined): readonly NearMissHead[] {
  const chosen = filter.value;
  const time = span.value;
  return useMemo(() => {
    const whole: NearMissFilter = { ...chosen, ...boundsOf(time, Date.now()) };
    return (heads ?? []).filter((head) => passes(head, whole));
  }, [heads, chosen, time]);
}
