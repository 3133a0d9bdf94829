import { Button } from '../components/button.tsx';
import { t } from '../language.ts';
import { access, askForAccess } from './state.ts';

/** Asks for the access that the browser withholds, in place. */
export function Access() {
  return (
    <section class="stack stack--tight">
      <h1>{t('popup.access')}</h1>
      <p class="small muted">{t('popup.access.help')}</p>
      <div>
        <Button kind="main" onClick={() => void askForAccess()}>
          {t('popup.access.ask')}
        </Button>
      </div>
      {access.value === 'refused' && <p role="alert">{t('popup.access.refused')}</p>}
    </section>
  );
}
