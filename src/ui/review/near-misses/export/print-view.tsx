import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { NearMissHead } from '../../../../store/types.ts';
import { Button } from '../../../components/button.tsx';
import { dateTime, language, t } from '../../../language.ts';
import { store, storeError, useStored } from '../../../store.ts';
import { hashOf } from '../../route.ts';
import { PartHead } from '../../part-head.tsx';
import { useFiltered, useHeads } from '../shown.ts';
import { duration } from '../took.ts';
import { exportRows } from './export.ts';
import { withWords, WithWords } from './export-part.tsx';
import type { ExportRow } from './rows.ts';

/** More lines than this are no page to read but a file. */
const MOST_LINES = 1000;

function Line({ row, head }: { row: ExportRow; head: NearMissHead }) {
  const tookMs = head.endedAt === undefined ? undefined : head.endedAt - head.at;
  return (
    <tr>
      <td class="number">{dateTime(head.at)}</td>
      <td>
        {row.persona}
        <br />
        <span class="muted">{row.site}</span>
      </td>
      <td>
        {row.level} · {row.kinds.join(t('log.listed'))}
        {row.reasons?.map((reason, index) => (
          <span key={index} class="print__reason">
            {reason}
          </span>
        ))}
        {row.draft !== undefined && <span class="print__reason muted">{row.draft}</span>}
      </td>
      <td>
        {row.outcome}
        {tookMs !== undefined && <span class="print__reason muted">{t('log.took', { time: duration(tookMs) })}</span>}
      </td>
    </tr>
  );
}

/** What the filters leave of the log, as a page to print: every line stands there, unlike in the log itself. */
export function PrintView() {
  const personas = useStored(['personas'], (opened) => opened.personas.list());
  const shown = useFiltered(useHeads());
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

  return (
    <div class="print stack">
      <PartHead title={t('log.print.title')} lead={t('log.print.lead', { count: lines.length, all: shown.length })}>
        <a class="button not-printed" href={hashOf({ part: 'near-misses' })}>
          {t('log.back')}
        </a>
        <span class="not-printed">
          <Button kind="main" onClick={() => window.print()}>
            {t('log.print')}
          </Button>
        </span>
      </PartHead>
      <div class="not-printed">
        <WithWords />
      </div>
      <table class="print__table">
        <thead>
          <tr>
            <th scope="col">{t('log.column.at')}</th>
            <th scope="col">{t('log.column.persona')}</th>
            <th scope="col">{t('log.column.kinds')}</th>
            <th scope="col">{t('log.column.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.value.map(({ row, head }) => (
            <Line key={head.id} row={row} head={head} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
