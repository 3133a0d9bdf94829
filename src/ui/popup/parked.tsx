import type { PopupView } from '../../messages/popup-protocol.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { t } from '../language.ts';
import { openDesk } from './state.ts';

/** Tells of drafts that were put away until now: here and on the desk, and nowhere else. */
export function Parked({ parked: { due } }: Pick<PopupView, 'parked'>) {
  if (due === 0) return null;
  return (
    <Notice text={t('popup.parked', { count: due })}>
      <Button small onClick={() => void openDesk()}>
        {t('popup.parked.look')}
      </Button>
    </Notice>
  );
}
