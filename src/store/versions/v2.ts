import type { SchemaVersion } from './version.ts';

/** When each kind of compose box was last seen at work: ids and times, nothing to seal. */
export const v2: SchemaVersion = {
  version: 2,
  tables: { surfaces: 'id' },
};
