import { signal, useSignal } from '@preact/signals';
import type { Persona } from '../../../../persona/types.ts';
import type { NearMissHead } from '../../../../store/types.ts';
import { Button } from '../../../components/button.tsx';
import { t } from '../../../language.ts';
import { hashOf } from '../../route.ts';
import { PRINT } from '../views.ts';
import { exportLog, type Format } from './export.ts';

/** Whether the words that were found go along; the print view asks the same. */
export const withWords = signal(false);

export function WithWords() {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={withWords.value}
        onChange={(event) => (withWords.value = event.currentTarget.checked)}
      />
      {t('log.export.words')}
    </label>
  );
}

/** Takes what is shown along, as a file or on paper. */
export function ExportPart({ heads, personas }: { heads: readonly NearMissHead[]; personas: readonly Persona[] }) {
  const busy = useSignal(false);
  const take = async (format: Format): Promise<void> => {
    busy.value = true;
    await exportLog(heads, personas, format, withWords.value);
    busy.value = false;
  };
  return (
    <section class="stack stack--tight">
      <h2>{t('log.export')}</h2>
      <p class="small muted">{t('log.export.help', { count: heads.length })}</p>
      <WithWords />
      <div class="row">
        <Button disabled={busy.value} onClick={() => void take('csv')}>
          {t('log.export.csv')}
        </Button>
        <Button disabled={busy.value} onClick={() => void take('json')}>
          {t('log.export.json')}
        </Button>
        <a class="button" href={hashOf({ part: 'near-misses', id: PRINT })}>
          {t('log.export.print')}
        </a>
      </div>
    </section>
  );
}
