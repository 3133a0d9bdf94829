import type { SchemaVersion } from './version.ts';

/** The first version: `position` keeps lists in the order in which they were made, without telling when. */
export const v1: SchemaVersion = {
  version: 1,
  tables: {
    keys: 'id',
    personas: 'id, position',
    facts: 'id, position',
    listeners: 'id, position',
    links: 'id, position',
    exceptions: 'id, position',
    nearMisses: 'id, at, [persona+at], [site+at], [outcome+at]',
    settings: 'id',
  },
  clear: {
    nearMisses: ['at', 'site', 'surface', 'persona', 'level', 'kinds', 'outcome', 'endedAt'],
  },
};
