import type { Persona } from '../../../persona/types.ts';
import { t } from '../../language.ts';
import { personaName } from '../near-misses/names.ts';
import { inARow } from '../near-misses/sentences.ts';
import { duration } from '../near-misses/took.ts';
import type { ChartData } from './charts/data.ts';
import { sum } from './statistics/counts.ts';
import type { PersonaRecord } from './statistics/personas.ts';

/** The row with the most, and how many that are. */
function fullest({ rows }: ChartData): { readonly name: string; readonly count: number } | undefined {
  const [first] = rows
    .map(({ name, numbers }) => ({ name, count: sum(numbers) }))
    .sort((one, other) => other.count - one.count);
  return first && first.count > 0 ? first : undefined;
}

/** What a chart over time shows: how many in all, when the most, and which part is the largest. */
export function overTime(data: ChartData): string {
  const totals = data.parts.map(({ name }, part) => ({
    name,
    count: sum(data.rows.map(({ numbers }) => numbers[part] ?? 0)),
  }));
  const [largest] = [...totals].sort((one, other) => other.count - one.count);
  const most = fullest(data);
  if (!largest || !most) return t('back.nothing');
  return inARow([
    t('back.sum.all', { count: sum(totals.map(({ count }) => count)) }),
    t('back.sum.most', most),
    t('back.sum.largest', largest),
  ]);
}

/** What the chart of the hours shows. */
export function overTheDay(data: ChartData): string {
  const most = fullest(data);
  if (!most) return t('back.nothing');
  const numbers = data.rows.map((row) => sum(row.numbers));
  const night = sum(numbers.filter((_, hour) => hour >= 22 || hour < 5));
  return inARow([t('back.sum.most', most), t('back.sum.night', { percent: Math.round((100 * night) / sum(numbers)) })]);
}

/** What the chart of the personas shows, a sentence each. */
export function ofPersonas(records: readonly PersonaRecord[], personas: readonly Persona[]): string {
  return inARow(
    records.map(({ persona, stops, sent, typicalMs }) =>
      typicalMs === undefined
        ? t('back.sum.persona', { persona: personaName(personas, persona), count: stops, sent })
        : t('back.sum.persona.time', {
            persona: personaName(personas, persona),
            count: stops,
            sent,
            time: duration(typicalMs),
          }),
    ),
  );
}
