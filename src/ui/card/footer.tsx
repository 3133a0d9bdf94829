import type { CardLine } from '../../messages/card-client.ts';
import type { CardView } from '../../messages/card-protocol.ts';
import { stopsPress } from '../../persona/levels.ts';
import { Button } from '../components/button.tsx';
import { t } from '../language.ts';
import { isMeant } from './opening.ts';
import { canReplaceAll } from './rows.ts';
import { letGo, openedAt, sendAnyway } from './state.ts';

/** The ways out: send it anyway, replace everything, or go back to the box. */
export function Footer({ view, line }: { view: CardView; line: CardLine }) {
  const whenMeant = (act: () => void) => (event: Event) => {
    if (isMeant(event, openedAt.value)) act();
  };
  const seconds = letGo.secondsLeft.value;
  const back = whenMeant(() => line.close());

  if (view.released || !stopsPress(view.level)) {
    return (
      <footer class="card__footer card__footer--end">
        <Button kind="main" onClick={back}>
          {t('card.released.close')}
        </Button>
      </footer>
    );
  }
  const replaceAll = canReplaceAll(view);
  return (
    <footer class="card__footer">
      <Button kind="plain" onClick={whenMeant(() => sendAnyway(line))}>
        {seconds === undefined ? t('card.send') : <span class="number">{t('card.countdown', { seconds })}</span>}
      </Button>
      <span class="row">
        <Button kind={replaceAll ? 'normal' : 'main'} onClick={back}>
          {t('card.back')}
        </Button>
        {replaceAll && (
          <Button kind="main" onClick={whenMeant(() => line.replaceAll())}>
            {t('card.replaceAll')}
          </Button>
        )}
      </span>
    </footer>
  );
}
