import type { Persona } from '../../../../persona/types.ts';
import type { NearMissHead } from '../../../../store/types.ts';
import { t } from '../../../language.ts';
import { ExportPart } from '../export/export-part.tsx';
import { Keeping } from './keeping.tsx';

/** What is done with the log as a whole; folded, because it is seldom needed. */
export function Tools({ heads, personas }: { heads: readonly NearMissHead[]; personas: readonly Persona[] }) {
  return (
    <details class="log-tools">
      <summary>{t('log.tools')}</summary>
      <div class="sheet columns">
        <Keeping />
        {heads.length > 0 && <ExportPart heads={heads} personas={personas} />}
      </div>
    </details>
  );
}
