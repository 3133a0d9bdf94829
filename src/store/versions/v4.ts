import type { SchemaVersion } from './version.ts';

/**
 * What each persona has sent and could be known by again. Whose it is stands in clear, so that it is forgotten with its
 * persona; when it was sent does not: times would match a persona with public posts.
 */
export const v4: SchemaVersion = {
  version: 4,
  tables: { traces: 'id, position, persona' },
  clear: { traces: ['persona'] },
};
