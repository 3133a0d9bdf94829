import type { Fact, Listener, Persona } from '../persona/types.ts';
import { listenForChanges } from './changes.ts';
import { findDamaged } from './damage.ts';
import { dataKey } from './data-key.ts';
import { openDatabase, PATIENCE_MS } from './database.ts';
import { nearMissRepository } from './near-misses.ts';
import type { Exception, NearMiss, ParkedDraft, Trace } from './records.ts';
import { repository } from './repository.ts';
import { DATABASE_NAME, VERSIONS } from './schema.ts';
import { sealedTable } from './sealed-table.ts';
import { settingsRepository } from './settings.ts';
import { surfaceTimesRepository } from './surfaces.ts';
import { traceRepository } from './traces.ts';
import type { Store } from './types.ts';
import type { SchemaVersion } from './versions/version.ts';
import { readWardrobe, replaceWardrobe, type StoredLink } from './wardrobe.ts';

/** Everything has the browser's own as its default. */
export interface StoreOptions {
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  readonly crypto?: Crypto;
  readonly versions?: readonly SchemaVersion[];
  /** Milliseconds to wait for a page of an older version that keeps the database open. */
  readonly patienceMs?: number;
}

/** Opens the store. Rejects with a `StoreError` whose code and message say what the user can do. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { name = DATABASE_NAME, versions = VERSIONS, crypto = globalThis.crypto, patienceMs = PATIENCE_MS } = options;
  const { indexedDB, IDBKeyRange } = options;
  const db = await openDatabase({ name, versions, indexedDB, IDBKeyRange, patienceMs });
  // A browser that cannot keep the key is found out now, and not at the first record.
  await dataKey(db, crypto.subtle);

  const sealing = { db, crypto, versions };
  const personas = sealedTable<Persona>(sealing, 'personas');
  const facts = sealedTable<Fact>(sealing, 'facts');
  const listeners = sealedTable<Listener>(sealing, 'listeners');
  const links = sealedTable<StoredLink>(sealing, 'links');
  const exceptions = sealedTable<Exception>(sealing, 'exceptions');
  const nearMisses = sealedTable<NearMiss>(sealing, 'nearMisses');
  const traces = sealedTable<Trace>(sealing, 'traces');
  const parkedDrafts = sealedTable<ParkedDraft>(sealing, 'parkedDrafts');
  const wardrobe = { personas, facts, listeners, links };
  const stops = new Set<() => void>();

  return {
    personas: repository(personas),
    facts: repository(facts),
    listeners: repository(listeners),
    links: repository(links),
    exceptions: repository(exceptions),
    nearMisses: nearMissRepository(nearMisses),
    settings: settingsRepository(db),
    surfaces: surfaceTimesRepository(db),
    traces: traceRepository(traces, crypto),
    parkedDrafts: repository(parkedDrafts),
    wardrobe: () => readWardrobe(wardrobe),
    replaceWardrobe: (replacement) => replaceWardrobe(wardrobe, replacement, () => crypto.randomUUID()),
    damaged: () => findDamaged([personas, facts, listeners, links, exceptions, nearMisses, traces, parkedDrafts]),
    onChange(tables, callback) {
      const stop = listenForChanges(name, tables, callback);
      stops.add(stop);
      return () => {
        stops.delete(stop);
        stop();
      };
    },
    close() {
      for (const stop of stops) stop();
      stops.clear();
      db.close();
    },
  };
}
