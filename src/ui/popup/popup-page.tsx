import { useEffect } from 'preact/hooks';
import type { TabView } from '../../messages/requests.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { StoreNotice } from '../components/store-notice.tsx';
import { t } from '../language.ts';
import { useStored } from '../store.ts';
import { Access } from './access.tsx';
import { Here } from './here.tsx';
import { look, openPage, pause, start, tab, unanswered } from './state.ts';

function Unanswered() {
  return (
    <Notice kind="error" text={t('error.background')}>
      <Button small onClick={() => void look()}>
        {t('action.retry')}
      </Button>
    </Notice>
  );
}

function NotStarted() {
  return (
    <>
      <h1>{t('popup.off')}</h1>
      <p class="small muted">{t('popup.off.help')}</p>
      <div class="row">
        <Button kind="main" onClick={() => void start()}>
          {t('popup.start')}
        </Button>
        <Button kind="plain" onClick={() => void openPage('/welcome.html')}>
          {t('popup.readFirst')}
        </Button>
      </div>
    </>
  );
}

/** A site that is set not to be watched is set in the review page; a pause ends here. */
function PauseButton({ tab }: { tab: TabView }) {
  const paused = tab.watching === 'paused';
  if (paused && tab.pausedUntil === undefined) return null;
  return (
    <Button kind={paused ? 'main' : 'plain'} small onClick={() => void pause(!paused)}>
      {t(paused ? 'popup.resume' : 'popup.pause')}
    </Button>
  );
}

/** One glance: who am I here, and is it being watched. */
export function PopupPage() {
  const personas = useStored(['personas'], (store) => store.personas.list());
  useEffect(() => void look(), [personas]);
  const seen = tab.value;

  return (
    <main class="popup stack">
      <StoreNotice />
      {unanswered.value && <Unanswered />}
      {seen?.watching === 'off' && <NotStarted />}
      {seen && seen.watching !== 'off' && (
        <>
          {!seen.access && <Access />}
          {seen.access && <Here tab={seen} personas={personas ?? []} />}
        </>
      )}
      <footer class="popup__footer row row--between">
        <Button small onClick={() => void openPage('/options.html')}>
          {t('popup.review')}
        </Button>
        {seen && seen.watching !== 'off' && <PauseButton tab={seen} />}
      </footer>
    </main>
  );
}
