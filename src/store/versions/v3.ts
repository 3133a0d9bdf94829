import type { Transaction } from 'dexie';
import { daysOf } from '../near-miss-days.ts';
import type { NearMissHead } from '../records.ts';
import type { SchemaVersion } from './version.ts';

/** The clear fields of this version, and nothing else: a seal has no place among the days. */
function headOf(row: NearMissHead): NearMissHead {
  const { id, at, site, surface, persona, level, kinds, outcome, endedAt, useful } = row;
  return { id, at, site, surface, persona, level, kinds, outcome, endedAt, useful };
}

/**
 * The log's clear fields a second time, all of one day in one row: a hundred thousand near misses are filtered and
 * counted without reading their seals. And whether a near miss was useful, which is filtered by too.
 */
export const v3: SchemaVersion = {
  version: 3,
  tables: { nearMissDays: 'day' },
  clear: {
    nearMisses: ['at', 'site', 'surface', 'persona', 'level', 'kinds', 'outcome', 'endedAt', 'useful'],
  },
  async upgrade(transaction: Transaction) {
    const heads: NearMissHead[] = [];
    await transaction.table<NearMissHead, string>('nearMisses').each((row) => heads.push(headOf(row)));
    await transaction.table('nearMissDays').bulkPut(daysOf(heads));
  },
};
