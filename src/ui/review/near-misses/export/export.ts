import { kindName, siteName, surfaceName } from '../../../../i18n/index.ts';
import type { Persona } from '../../../../persona/types.ts';
import type { NearMiss, NearMissHead, Store } from '../../../../store/types.ts';
import { change } from '../../../changes.ts';
import { language, reasonText, saying, t } from '../../../language.ts';
import { download } from '../../download.ts';
import { personaName } from '../names.ts';
import { csvOf } from './csv.ts';
import { exportRow, type ExportRow, type Says } from './rows.ts';

export type Format = 'csv' | 'json';

/** Seals that are opened at a time. */
const CHUNK = 1000;

const TYPES: Readonly<Record<Format, string>> = { csv: 'text/csv', json: 'application/json' };

/** How things are said in a file: in the words of the page. */
function saysOf(personas: readonly Persona[]): Says {
  return {
    persona: (id) => personaName(personas, id),
    site: (site) => siteName(language.value, site),
    surface: (surface) => surfaceName(language.value, surface),
    level: (level) => t(`level.${level}`),
    kind: (kind) => kindName(language.value, kind),
    outcome: (outcome) => t(`outcome.${outcome}`),
    reason: ({ reason }) => reasonText(reason),
  };
}

async function wordsOf(heads: readonly NearMissHead[], store: Store): Promise<ReadonlyMap<string, NearMiss>> {
  const records = new Map<string, NearMiss>();
  for (let start = 0; start < heads.length; start += CHUNK) {
    const ids = heads.slice(start, start + CHUNK).map(({ id }) => id);
    for (const record of await store.nearMisses.some(ids)) records.set(record.id, record);
  }
  return records;
}

/** Near misses as rows of a file or of a printed page, with their words where they are asked for. */
export async function exportRows(
  heads: readonly NearMissHead[],
  personas: readonly Persona[],
  withWords: boolean,
  store: Store,
): Promise<ExportRow[]> {
  const records = withWords ? await wordsOf(heads, store) : undefined;
  const says = saysOf(personas);
  return heads.map((head) => exportRow(head, records?.get(head.id), says));
}

/** Offers these near misses as a file. */
export async function exportLog(
  heads: readonly NearMissHead[],
  personas: readonly Persona[],
  format: Format,
  withWords: boolean,
): Promise<void> {
  let text = '';
  const read = await change(
    async (store) => {
      const rows = await exportRows(heads, personas, withWords, store);
      text =
        format === 'csv'
          ? csvOf(rows, (column) => t(`log.column.${column}`))
          : `${JSON.stringify(rows, undefined, 2)}\n`;
    },
    saying('log.exported', { count: heads.length }),
  );
  if (read) download(`vestkeeper-near-misses.${format}`, text, TYPES[format]);
}
