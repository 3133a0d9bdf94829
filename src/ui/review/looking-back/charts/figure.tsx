import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Button } from '../../../components/button.tsx';
import { t } from '../../../language.ts';
import type { ChartData } from './data.ts';
import { Legend } from './legend.tsx';
import { NumbersTable } from './numbers-table.tsx';

interface FigureProps {
  readonly title: string;
  /** What the chart shows, in words. */
  readonly summary: string;
  readonly data: ChartData;
  readonly Chart: ComponentType<{ data: ChartData; label: string }>;
}

/** A chart with what it says in words, and its numbers as a table for whoever prefers that. */
export function Figure({ title, summary, data, Chart }: FigureProps) {
  const asTable = useSignal(false);
  return (
    <figure class="sheet chart">
      <figcaption class="row row--between">
        <h2>{title}</h2>
        <span class="not-printed">
          <Button
            small
            pressed={asTable.value}
            label={t('back.asTable.of', { title })}
            onClick={() => (asTable.value = !asTable.value)}
          >
            {t('back.asTable')}
          </Button>
        </span>
        <p class="chart__summary">{summary}</p>
      </figcaption>
      {asTable.value ? (
        <NumbersTable data={data} title={title} />
      ) : (
        <>
          <Chart data={data} label={t('back.chart', { title, summary })} />
          {data.parts.length > 1 && <Legend data={data} />}
        </>
      )}
    </figure>
  );
}
