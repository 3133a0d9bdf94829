import type { Dexie } from 'dexie';
import type { Settings } from './records.ts';
import type { SettingsRepository } from './repositories.ts';
import { read, write } from './transactions.ts';

const SETTINGS = 'settings';

/** What holds until the user says otherwise. */
const DEFAULT_SETTINGS: Settings = { sites: {} };

/** The one record of settings. It stands in clear: ids, times and names of sites, no words of the user's. */
export function settingsRepository(db: Dexie): SettingsRepository {
  const rows = db.table<Partial<Settings> & { readonly id: string }, string>(SETTINGS);

  async function current(): Promise<Settings> {
    const row = await rows.get(SETTINGS);
    const { id: _id, ...kept } = row ?? { id: SETTINGS };
    return { ...DEFAULT_SETTINGS, ...kept };
  }

  return {
    get: () => read(db, [SETTINGS], current),
    update: (change) =>
      write(db, [SETTINGS], async () => {
        const changed: Settings = { ...(await current()), ...change };
        await rows.put({ ...changed, id: SETTINGS });
        return changed;
      }),
  };
}
