import { SelectField } from '../../components/select-field.tsx';
import { Field } from '../../components/field.tsx';
import { t } from '../../language.ts';
import { ALL } from './filter.ts';
import { span } from './shown.ts';
import { DAYS_BACK, type Span } from './span.ts';

const BETWEEN = 'between';

function spanOf(choice: string): Span {
  if (choice === ALL) return { type: 'all' };
  return choice === BETWEEN ? { type: 'between', from: '', to: '' } : { type: 'back', days: Number(choice) };
}

function choiceOf(chosen: Span): string {
  if (chosen.type === 'back') return String(chosen.days);
  return chosen.type === 'between' ? BETWEEN : ALL;
}

function DayField({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          class="input"
          type="date"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Which time of the log is shown. */
export function TimeFilter() {
  const chosen = span.value;
  return (
    <>
      <SelectField
        label={t('log.time')}
        value={choiceOf(chosen)}
        options={[
          { value: ALL, text: t('nearMisses.filter.all') },
          ...DAYS_BACK.map((days) => ({ value: String(days), text: t('log.time.back', { days }) })),
          { value: BETWEEN, text: t('log.time.between') },
        ]}
        onChange={(choice) => (span.value = spanOf(choice))}
      />
      {chosen.type === 'between' && (
        <>
          <DayField
            label={t('log.time.from')}
            value={chosen.from}
            onChange={(from) => (span.value = { ...chosen, from })}
          />
          <DayField label={t('log.time.to')} value={chosen.to} onChange={(to) => (span.value = { ...chosen, to })} />
        </>
      )}
    </>
  );
}
