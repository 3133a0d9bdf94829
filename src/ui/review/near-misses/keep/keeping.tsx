import { DEFAULT_DAYS_KEPT } from '../../../../store/retention.ts';
import type { Settings } from '../../../../store/types.ts';
import { change } from '../../../changes.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { t } from '../../../language.ts';
import { useStored } from '../../../store.ts';

const DAYS_OFFERED = [30, 90, DEFAULT_DAYS_KEPT, 365];

const FOR_EVER = 'ever';

function save(next: Partial<Settings>, before: Partial<Settings>): void {
  void change(
    ({ settings }) => settings.update(next),
    undefined,
    ({ settings }) => settings.update(before),
  );
}

/** How long near misses are kept, and whether with their drafts. */
export function Keeping() {
  const settings = useStored(['settings'], (store) => store.settings.get());
  if (!settings) return null;
  const { daysKept, keepsDrafts } = settings;
  const shown = daysKept === null ? FOR_EVER : String(daysKept ?? DEFAULT_DAYS_KEPT);
  return (
    <section class="stack stack--tight">
      <h2>{t('log.keep')}</h2>
      <SelectField
        label={t('log.keep.days')}
        help={t('log.keep.days.help')}
        value={shown}
        options={[
          ...DAYS_OFFERED.map((days) => ({ value: String(days), text: t('log.keep.for', { days }) })),
          { value: FOR_EVER, text: t('log.keep.ever') },
        ]}
        onChange={(choice) => save({ daysKept: choice === FOR_EVER ? null : Number(choice) }, { daysKept })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={keepsDrafts === true}
          onChange={(event) => save({ keepsDrafts: event.currentTarget.checked }, { keepsDrafts })}
        />
        {t('log.keep.drafts')}
      </label>
      <p class="small muted">{t('log.keep.drafts.help')}</p>
    </section>
  );
}
