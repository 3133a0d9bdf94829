import { useEffect } from 'preact/hooks';
import { isTextKey, type TextKey } from '../../i18n/index.ts';
import type { TabView } from '../../messages/tab-view.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { LanguageChoice } from '../components/language-choice.tsx';
import { chosenLanguage, t } from '../language.ts';
import { Access } from './access.tsx';
import { Here } from './here.tsx';
import { Parked } from './parked.tsx';
import { chooseLanguage, keepLooking, look, openDesk, openPage, pause, start, unanswered, view } from './state.ts';

type StoreErrorKey = Extract<TextKey, `error.store.${string}`>;

function Unanswered({ code }: { code: string }) {
  const key = `error.store.${code}`;
  return (
    <Notice kind="error" text={isTextKey(key) ? t(key as StoreErrorKey) : t('error.background')}>
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

function Footer({ tab }: { tab: TabView | undefined }) {
  return (
    <footer class="popup__footer stack stack--tight">
      <div class="row row--between">
        <span class="row">
          <Button small onClick={() => void openDesk()}>
            {t('popup.desk')}
          </Button>
          <Button small onClick={() => void openPage('/options.html')}>
            {t('popup.review')}
          </Button>
        </span>
        {tab && tab.watching !== 'off' && <PauseButton tab={tab} />}
      </div>
      <div class="popup__language">
        <LanguageChoice small chosen={chosenLanguage.value} onChange={(language) => void chooseLanguage(language)} />
      </div>
    </footer>
  );
}

/** One glance: who am I here, who reads this, what was last stopped. It is drawn once that is known. */
export function PopupPage() {
  useEffect(keepLooking, []);
  const seen = view.value;
  const code = unanswered.value;
  const tab = seen?.tab;

  return (
    <main class="popup stack">
      {code !== undefined && <Unanswered code={code} />}
      {tab?.watching === 'off' && <NotStarted />}
      {seen && tab && tab.watching !== 'off' && (
        <>
          {!tab.access && <Access />}
          {tab.access && <Here view={seen} />}
        </>
      )}
      {seen && <Parked parked={seen.parked} />}
      <Footer tab={tab} />
    </main>
  );
}
