import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Persona } from '../../../persona/types.ts';
import type { NearMissHead } from '../../../store/types.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { language, t } from '../../language.ts';
import { usePersonas } from '../../store.ts';
import { untilRead } from '../../store-errors.ts';
import { useHeads } from '../near-misses/shown.ts';
import { PartHead } from '../part-head.tsx';
import { hashOf } from '../route.ts';
import { useCalendar } from './calendar.ts';
import { Bars } from './charts/bars.tsx';
import { Columns } from './charts/columns.tsx';
import { Figure } from './charts/figure.tsx';
import { hoursOfTheDay, kindsOverTime, outcomesOverTime, personasSideBySide } from './figures.ts';
import { RulesPart } from './rules-part.tsx';
import { lastPeriods, type Calendar, type Unit } from './statistics/periods.ts';
import { personaRecords } from './statistics/personas.ts';
import { ruleRecords } from './statistics/rules.ts';
import { ofPersonas, overTheDay, overTime } from './summaries.ts';

/** How many weeks or months are looked back on. */
const PERIODS = 12;

const UNITS: readonly Unit[] = ['week', 'month'];

/** Everything that is shown of the last periods. */
function statisticsOf(all: readonly NearMissHead[], personas: readonly Persona[], unit: Unit, calendar: Calendar) {
  const periods = lastPeriods(Date.now(), unit, PERIODS, calendar);
  const heads = all.filter(({ at }) => calendar.local(at) >= periods[0]!);
  return {
    count: heads.length,
    outcomes: outcomesOverTime(heads, periods, unit, calendar),
    kinds: kindsOverTime(heads, periods, unit, calendar),
    hours: hoursOfTheDay(heads, calendar),
    personas: personasSideBySide(heads, personas),
    personaRecords: personaRecords(heads),
    ruleRecords: ruleRecords(heads),
  };
}

function Figures({
  heads,
  personas,
  unit,
}: {
  heads: readonly NearMissHead[];
  personas: readonly Persona[];
  unit: Unit;
}) {
  const calendar = useCalendar();
  const shown = useMemo(
    () => statisticsOf(heads, personas, unit, calendar),
    [heads, personas, unit, calendar, language.value],
  );
  if (shown.count === 0) return <EmptyState title={t('back.empty')} help={t('back.empty.help')} />;
  return (
    <>
      <Figure title={t('back.outcomes')} summary={overTime(shown.outcomes)} data={shown.outcomes} Chart={Columns} />
      <RulesPart records={shown.ruleRecords} personas={personas} />
      <Figure title={t('back.kinds')} summary={overTime(shown.kinds)} data={shown.kinds} Chart={Columns} />
      <Figure title={t('back.hours')} summary={overTheDay(shown.hours)} data={shown.hours} Chart={Columns} />
      <Figure
        title={t('back.personas')}
        summary={ofPersonas(shown.personaRecords, personas)}
        data={shown.personas}
        Chart={Bars}
      />
    </>
  );
}

/** The log from further away: what came again and again, and what helped. */
export function LookingBack() {
  const unit = useSignal<Unit>('week');
  const heads = useHeads();
  const personas = usePersonas();
  return (
    <>
      <PartHead title={t('back.title')} lead={t(`back.lead.${unit.value}`, { count: PERIODS })}>
        <div class="row not-printed" role="group" aria-label={t('back.by')}>
          {UNITS.map((one) => (
            <Button key={one} small pressed={unit.value === one} onClick={() => (unit.value = one)}>
              {t(`back.by.${one}`)}
            </Button>
          ))}
        </div>
        <a class="button button--small not-printed" href={hashOf({ part: 'near-misses' })}>
          {t('log.back')}
        </a>
      </PartHead>
      {heads && personas ? (
        <Figures heads={heads} personas={personas} unit={unit.value} />
      ) : (
        <p class="muted">{untilRead()}</p>
      )}
    </>
  );
}
