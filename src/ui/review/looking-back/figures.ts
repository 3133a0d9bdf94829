import { kindName } from '../../../i18n/index.ts';
import { OUTCOMES, type Outcome } from '../../../messages/guard-protocol.ts';
import type { Persona } from '../../../persona/types.ts';
import type { NearMissHead } from '../../../store/types.ts';
import { language, t } from '../../language.ts';
import { personaName } from '../near-misses/names.ts';
import type { ChartData, ChartRow, Look } from './charts/data.ts';
import { countInto, frequencies, hourOfHead, periodOfHead } from './statistics/counts.ts';
import type { Calendar, Unit } from './statistics/periods.ts';
import { ruleKind } from './statistics/rules.ts';

/** Kinds say nothing good or bad by their colours; those for which no look is left share the last one. */
const KIND_LOOKS: readonly Look[] = ['violet', 'teal', 'indigo', 'rose', 'amber', 'plain'];

/** Of the 24 names of the hours each so many, where there is no room for all. */
const HOURS_NAMED = [1, 2, 3, 6, 12];

const OTHER = 'other';

const OUTCOME_LOOKS: Readonly<Record<Outcome, Look>> = {
  edited: 'green',
  cleared: 'teal',
  switched: 'indigo',
  abandoned: 'plain',
  'sent anyway': 'red',
  'false alarm': 'amber',
};

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** What a week or a month is called, by its beginning in local time. */
function periodName(start: number, unit: Unit): { readonly name: string; readonly short: string } {
  const say = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language.value, { timeZone: 'UTC', ...options }).format(start);
  if (unit === 'month') return { name: say({ year: 'numeric', month: 'long' }), short: say({ month: 'short' }) };
  const day = say({ month: 'short', day: 'numeric' });
  return { name: t('back.weekFrom', { day }), short: say({ month: 'numeric', day: 'numeric' }) };
}

const outcomeParts = (): ChartData['parts'] =>
  OUTCOMES.map((outcome) => ({ name: t(`outcome.${outcome}`), look: OUTCOME_LOOKS[outcome] }));

function periodRows(
  rows: readonly { readonly row: number; readonly numbers: readonly number[] }[],
  unit: Unit,
): ChartRow[] {
  return rows.map(({ row, numbers }) => ({ key: row, ...periodName(row, unit), numbers }));
}

/** How near misses ended, period by period. */
export function outcomesOverTime(
  heads: readonly NearMissHead[],
  periods: readonly number[],
  unit: Unit,
  calendar: Calendar,
): ChartData {
  const { rows } = countInto(heads, periods, OUTCOMES, periodOfHead(unit, calendar), ({ outcome }) => outcome);
  return { rowsName: t(`back.${unit}`), parts: outcomeParts(), rows: periodRows(rows, unit) };
}

/** What stopped the press, period by period. */
export function kindsOverTime(
  heads: readonly NearMissHead[],
  periods: readonly number[],
  unit: Unit,
  calendar: Calendar,
): ChartData {
  const all = frequencies(heads.flatMap((head) => ruleKind(head) ?? [])).map(({ key }) => key);
  const own = all.length <= KIND_LOOKS.length ? all : all.slice(0, KIND_LOOKS.length - 1);
  const parts: readonly string[] = own.length < all.length ? [...own, OTHER] : own;
  const partOf = (head: NearMissHead): string | undefined => {
    const kind = ruleKind(head);
    return kind === undefined || own.includes(kind) ? kind : OTHER;
  };
  const { rows } = countInto(heads, periods, parts, periodOfHead(unit, calendar), partOf);
  return {
    rowsName: t(`back.${unit}`),
    parts: parts.map((part, index) => ({
      name: own.find((kind) => kind === part) ? kindName(language.value, own[index]!) : t('back.otherKinds'),
      look: KIND_LOOKS[index]!,
    })),
    rows: periodRows(rows, unit),
  };
}

/** At which hours of the day presses were stopped. */
export function hoursOfTheDay(heads: readonly NearMissHead[], calendar: Calendar): ChartData {
  const { rows } = countInto(heads, HOURS, ['all'], hourOfHead(calendar), () => 'all');
  return {
    rowsName: t('back.hour'),
    nameEvery: HOURS_NAMED,
    parts: [{ name: t('back.stops'), look: 'indigo' }],
    rows: rows.map(({ row, numbers }) => ({
      key: row,
      name: t('back.hourOf', { hour: row }),
      short: String(row),
      numbers,
    })),
  };
}

/** How each persona's near misses ended, the busiest persona first. */
export function personasSideBySide(heads: readonly NearMissHead[], personas: readonly Persona[]): ChartData {
  const ids = frequencies(heads.map(({ persona }) => persona)).map(({ key }) => key);
  const { rows } = countInto(
    heads,
    ids,
    OUTCOMES,
    ({ persona }) => persona,
    ({ outcome }) => outcome,
  );
  return {
    rowsName: t('nearMisses.filter.persona'),
    parts: outcomeParts(),
    rows: rows.map(({ row, numbers }) => ({ key: row, name: personaName(personas, row), numbers })),
  };
}
