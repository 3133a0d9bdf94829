import { kindName } from '../../../i18n/index.ts';
import type { FindingKind } from '../../../judge/types.ts';
import type { Persona } from '../../../persona/types.ts';
import { change, edited } from '../../changes.ts';
import { Button } from '../../components/button.tsx';
import { language, t } from '../../language.ts';
import { personaName } from '../near-misses/names.ts';
import { NumbersTable } from './charts/numbers-table.tsx';
import type { ChartData } from './charts/data.ts';
import { mostHelpful, mostMistaken, type RuleRecord } from './statistics/rules.ts';
import { turnDown, type TurnDown } from './turn-down.ts';

function apply(persona: Persona, { to, apply: quieter, takeBack }: TurnDown, kind: FindingKind): void {
  void change(
    edited((store) => store.personas, persona.id, quieter),
    () =>
      t('back.turnedDown', {
        persona: persona.name,
        kind: kindName(language.value, kind),
        level: t(`level.${to}`),
      }),
    edited((store) => store.personas, persona.id, takeBack),
  );
}

function Offer({ record, persona }: { record: RuleRecord; persona: Persona | undefined }) {
  const down = persona && turnDown(persona, record.kind, record.level);
  if (!down) return <p class="small muted">{t('back.noTurnDown')}</p>;
  const levels = { from: t(`level.${down.from}`), to: t(`level.${down.to}`) };
  return (
    <div>
      <Button onClick={() => apply(persona, down, record.kind)}>{t('back.turnDown', levels)}</Button>
    </div>
  );
}

/** Every rule that stopped a press, as a table. */
function tableOf(records: readonly RuleRecord[], personas: readonly Persona[]): ChartData {
  return {
    rowsName: t('back.rule'),
    parts: [
      { name: t('back.stops'), look: 'plain' },
      { name: t('back.helped'), look: 'green' },
      { name: t('outcome.false alarm'), look: 'amber' },
    ],
    rows: records.map(({ persona, kind, stops, helped, falseAlarms }) => ({
      key: `${persona}/${kind}`,
      name: t('back.ruleOf', { persona: personaName(personas, persona), kind: kindName(language.value, kind) }),
      numbers: [stops, helped, falseAlarms],
    })),
  };
}

/** The rule that helps most, the one that is most often wrong, and a way to turn it down. */
export function RulesPart({ records, personas }: { records: readonly RuleRecord[]; personas: readonly Persona[] }) {
  const best = mostHelpful(records);
  const worst = mostMistaken(records);
  const nameOf = ({ persona, kind }: RuleRecord): string =>
    t('back.ruleOf', { persona: personaName(personas, persona), kind: kindName(language.value, kind) });
  return (
    <section class="sheet stack">
      <h2>{t('back.rules')}</h2>
      <div class="columns">
        <div class="stack stack--tight rule">
          <h3>{t('back.best')}</h3>
          {best ? (
            <p>{t('back.best.is', { rule: nameOf(best), count: best.stops, helped: best.helped })}</p>
          ) : (
            <p class="muted">{t('back.best.none')}</p>
          )}
        </div>
        <div class="stack stack--tight rule">
          <h3>{t('back.worst')}</h3>
          {worst ? (
            <>
              <p>{t('back.worst.is', { rule: nameOf(worst), count: worst.stops, wrong: worst.falseAlarms })}</p>
              <Offer record={worst} persona={personas.find(({ id }) => id === worst.persona)} />
            </>
          ) : (
            <p class="muted">{t('back.worst.none')}</p>
          )}
        </div>
      </div>
      <details class="small">
        <summary>{t('back.rules.all')}</summary>
        <NumbersTable data={tableOf(records, personas)} title={t('back.rules')} withTotal={false} />
      </details>
    </section>
  );
}
