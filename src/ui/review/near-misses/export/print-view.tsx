import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { NearMissHead } from '../../../../store/types.ts';
import { Button } from '../../../components/button.tsx';
import { Table, type TableRow } from '../../../components/table.tsx';
import { dateTime, language, t } from '../../../language.ts';
import { store, storeError, usePersonas } from '../../../store.ts';
import { hashOf } from '../../route.ts';
import { PartHead } from '../../part-head.tsx';
import { useFiltered, useHeads } from '../shown.ts';
import { duration } from '../took.ts';
import { exportRows } from './export.ts';
import { withWords, WithWords } from './export-part.tsx';
import type { ExportRow } from './rows.ts';

/** More lines than this are no page to read but a file. */
const MOST_LINES = 1000;

/** One near miss as a line of the page. */
function lineOf({ row, head }: { readonly row: ExportRow; readonly head: NearMissHead }): TableRow {
  const tookMs = head.endedAt === undefined ? undefined : head.endedAt - head.at;
  return {
    key: head.id,
    name: <span class="number">{dateTime(head.at)}</span>,
    cells: [
      <>
        {row.persona}
        <br />
        <span class="muted">{row.site}</span>
      </>,
      <>
        {row.level} · {row.kinds.join(t('log.listed'))}
        {row.reasons?.map((reason, index) => (
          <span key={index} class="print__reason">
            {reason}
          </span>
        ))}
        {row.draft !== undefined && <span class="print__reason muted">{row.draft}</span>}
      </>,
      <>
        {row.outcome}
        {tookMs !== undefined && <span class="print__reason muted">{t('log.took', { time: duration(tookMs) })}</span>}
      </>,
    ],
  };
}

function BackToLog() {
  return (
    <a class="button not-printed" href={hashOf({ part: 'near-misses' })}>
      {t('log.back')}
    </a>
  );
}

/** What the filters leave of the log, as a page to print: every line stands there, unlike in the log itself. */
export function PrintView() {
  const personas = usePersonas();
  const heads = useHeads();
  const shown = useFiltered(heads);
  const lines = shown.slice(0, MOST_LINES);
  const rows = useSignal<readonly { readonly row: ExportRow; readonly head: NearMissHead }[]>([]);
  const opened = store.value;
  const asked = withWords.value;
  useEffect(() => {
    if (!opened || !personas) return;
    exportRows(lines, personas, asked, opened).then(
      (made) => (rows.value = made.map((row, index) => ({ row, head: lines[index]! }))),
      (error: unknown) => (storeError.value = error),
    );
  }, [opened, personas, shown, asked, language.value]);

  if (heads && shown.length === 0) {
    return (
      <div class="print stack">
        <PartHead title={t('log.print.title')} lead={t('log.print.nothing')}>
          <BackToLog />
        </PartHead>
      </div>
    );
  }
  return (
    <div class="print stack">
      <PartHead title={t('log.print.title')} lead={t('log.print.lead', { count: lines.length, all: shown.length })}>
        <BackToLog />
        <span class="not-printed">
          <Button kind="main" disabled={shown.length === 0} onClick={() => window.print()}>
            {t('log.print')}
          </Button>
        </span>
      </PartHead>
      <div class="not-printed">
        <WithWords />
      </div>
      <Table
        class="print__table"
        caption={t('log.print.title')}
        corner={t('log.column.at')}
        columns={[t('log.column.persona'), t('log.column.kinds'), t('log.column.outcome')]}
        rows={rows.value.map(lineOf)}
      />
    </div>
  );
}
