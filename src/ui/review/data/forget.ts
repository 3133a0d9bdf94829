import type { Settings, Store } from '../../../store/types.ts';
import { wardrobeWithSites, replaceWithSites } from '../sites/taken-along.ts';

/** Brings back what was forgotten, while the page is open. */
export type BringBack = (store: Store) => Promise<void>;

const NOTHING = { personas: [], facts: [], listeners: [], links: [], sites: {} };

/** All settings but the language, as they are before anybody has set one. */
const UNSET: Omit<Settings, 'language'> = {
  startedAt: undefined,
  pausedUntil: undefined,
  sites: {},
  daysKept: undefined,
  keepsDrafts: undefined,
};

/** Forgets what every persona has sent and could be known by again. */
export async function forgetTraces(store: Store): Promise<BringBack> {
  const traces = await store.traces.list();
  await store.traces.clear();
  return async ({ traces: kept }) => kept.add(traces);
}

/** The lists without a verb for all of them at once. */
const LISTS = ['exceptions', 'parkedDrafts'] as const;

async function emptyList(store: Store, table: (typeof LISTS)[number]): Promise<void> {
  for (const { id } of await store[table].list()) await store[table].remove(id);
}

/**
 * Forgets everything but the language, those records too whose seals do not open, as if it were the first day: nothing
 * is read any more before the user starts it again.
 */
export async function forgetEverything(store: Store): Promise<BringBack> {
  const settings = await store.settings.get();
  const wardrobe = await wardrobeWithSites(store);
  const [exceptions, parked, times, heads] = await Promise.all([
    store.exceptions.list(),
    store.parkedDrafts.list(),
    store.surfaces.list(),
    store.nearMisses.heads(),
  ]);
  // First of all, so that nothing is written in the meantime.
  await store.settings.update(UNSET);
  const bringTracesBack = await forgetTraces(store);
  const bringLogBack = await store.nearMisses.forget(heads.map(({ id }) => id));
  await replaceWithSites(store, NOTHING);
  for (const table of LISTS) await emptyList(store, table);
  for (const { id } of times) await store.surfaces.note(id, { stoppedAt: undefined, passedAt: undefined });
  for (const { table, id } of await store.damaged()) {
    if (table === 'exceptions' || table === 'parkedDrafts') await store[table].remove(id);
  }
  return async (opened) => {
    await replaceWithSites(opened, wardrobe);
    for (const exception of exceptions) await opened.exceptions.put(exception);
    for (const draft of parked) await opened.parkedDrafts.put(draft);
    for (const { id, ...when } of times) await opened.surfaces.note(id, when);
    await bringLogBack();
    await bringTracesBack(opened);
    await opened.settings.update(settings);
  };
}
