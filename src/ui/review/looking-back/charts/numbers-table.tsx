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
  return (
    // It scrolls where it is wider than the page, which a keyboard must be able to do too.
    <div class="numbers" tabIndex={0} role="region" aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{rowsName}</th>
            {parts.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {hasTotal && <th scope="col">{t('back.total')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, numbers }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {numbers.map((number, index) => (
                <td key={index}>{number}</td>
              ))}
              {hasTotal && <td>{sum(numbers)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
