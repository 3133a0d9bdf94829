import { Dexie, type ObservabilitySet } from 'dexie';
import type { StoreTable } from './types.ts';

/** Whether a change touches one of these tables. Dexie names the parts `idb://database/table/index`, or `all`. */
function touches(parts: ObservabilitySet, database: string, tables: readonly StoreTable[]): boolean {
  if ('all' in parts) return true;
  const prefixes = tables.map((table) => `idb://${database}/${table}/`);
  return Object.keys(parts).some((part) => prefixes.some((prefix) => part.startsWith(prefix)));
}

/**
 * Calls back after committed changes of these tables, once for all changes of one microtask. Dexie hands the changes of
 * every page and of the background to all others over a BroadcastChannel; a background that sleeps is not woken by it.
 * Returns the way to stop.
 */
export function listenForChanges(database: string, tables: readonly StoreTable[], callback: () => void): () => void {
  let listening = true;
  let due = false;

  function callBack(): void {
    due = false;
    if (listening) callback();
  }

  function onMutation(parts: ObservabilitySet): void {
    if (due || !touches(parts, database, tables)) return;
    due = true;
    queueMicrotask(callBack);
  }

  Dexie.on.storagemutated.subscribe(onMutation);
  return () => {
    listening = false;
    Dexie.on.storagemutated.unsubscribe(onMutation);
  };
}
