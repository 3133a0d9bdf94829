import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { NearMiss } from '../../../store/types.ts';
import { store, storeError } from '../../store.ts';

/** What was read of a near miss: null where its seal does not open. */
export type Opened = NearMiss | null;

/**
 * The near misses of these ids with their words: opened when they are first shown and kept for as long as the list
 * stands. `known` were opened before it. What changes of a near miss stands in its head; its words never do.
 */
export function useRecords(ids: readonly string[], known: readonly NearMiss[]): ReadonlyMap<string, Opened> {
  const records = useSignal<ReadonlyMap<string, Opened>>(new Map(known.map((record) => [record.id, record])));
  const opened = store.value;
  const missing = ids.filter((id) => !records.value.has(id));
  useEffect(() => {
    if (!opened || missing.length === 0) return;
    opened.nearMisses.some(missing).then(
      (read) => {
        const found = new Map(read.map((record) => [record.id, record]));
        records.value = new Map([...records.value, ...missing.map((id) => [id, found.get(id) ?? null] as const)]);
      },
      (error: unknown) => (storeError.value = error),
    );
  }, [opened, missing.join()]);
  return records.value;
}
