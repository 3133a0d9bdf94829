import type { SchemaVersion } from './version.ts';

/** Drafts that were put away for later. All of them is sealed, times too: they would tell when somebody was upset. */
export const v5: SchemaVersion = {
  version: 5,
  tables: { parkedDrafts: 'id, position' },
};
