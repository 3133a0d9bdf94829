import type { NearMissHead } from '../../../../store/types.ts';
import { Button } from '../../../components/button.tsx';
import { t } from '../../../language.ts';
import { rate } from '../forget.ts';

/** Was this useful? Pressed again, an answer is taken back. */
export function Useful({ head: { id, useful }, when }: { head: NearMissHead; when: string }) {
  const answer = (given: boolean): void => rate(id, useful === given ? undefined : given, useful);
  return (
    <div class="near-miss__useful" role="group" aria-label={t('log.useful', { when })}>
      <Button small pressed={useful === true} onClick={() => answer(true)}>
        {t('log.useful.yes')}
      </Button>
      <Button small pressed={useful === false} onClick={() => answer(false)}>
        {t('log.useful.no')}
      </Button>
    </div>
  );
}
