import type { Dexie } from 'dexie';
import { read, write } from './transactions.ts';
import type { SurfaceTimes, SurfaceTimesRepository } from './types.ts';

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
