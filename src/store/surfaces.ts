import type { Dexie } from 'dexie';
import type { SurfaceTimes } from './records.ts';
import type { SurfaceTimesRepository } from './repositories.ts';
import { read, write } from './transactions.ts';

const SURFACES = 'surfaces';

/** When each kind of compose box last stopped or passed a send. Its few records stand in clear. */
export function surfaceTimesRepository(db: Dexie): SurfaceTimesRepository {
  const rows = db.table<SurfaceTimes, string>(SURFACES);
  return {
    list: () => read(db, [SURFACES], () => rows.toArray()),
    get: (id) => read(db, [SURFACES], () => rows.get(id)),
    note: (id, times) =>
      write(db, [SURFACES], async () => {
        await rows.put({ ...(await rows.get(id)), ...times, id });
      }),
  };
}
