import { Table } from '../../../components/table.tsx';
import { t } from '../../../language.ts';
import { sum } from '../statistics/counts.ts';
import type { ChartData } from './data.ts';

interface NumbersTableProps {
  readonly data: ChartData;
  readonly title: string;
  /** False where the numbers of a row do not add up to anything. */
  readonly withTotal?: boolean;
}

/** The same numbers as the chart's. */
export function NumbersTable({ data: { rowsName, parts, rows }, title, withTotal = true }: NumbersTableProps) {
  const hasTotal = withTotal && parts.length > 1;
  const columns = parts.map(({ name }) => name);
  return (
    // It scrolls where it is wider than the page, which a keyboard must be able to do too.
    <div class="numbers" tabIndex={0} role="region" aria-label={title}>
      <Table
        class="numbers__table"
        caption={title}
        corner={rowsName}
        columns={hasTotal ? [...columns, t('back.total')] : columns}
        rows={rows.map(({ key, name, numbers }) => ({
          key,
          name,
          cells: hasTotal ? [...numbers, sum(numbers)] : numbers,
        }))}
      />
    </div>
  );
}
